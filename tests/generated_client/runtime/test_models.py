"""Models: made by hand, compared, copied, shown; and what does not fit them."""

import copy
import pickle
from collections.abc import Callable

import attrs
import pytest

from generated_client import UnknownVariant
from generated_client.airbyte.models import (
    ConfiguredStreamMapper,
    ConnectionResponse,
    ConnectionScheduleResponse,
    JobResponse,
    JobStatusEnum,
    SourceResponse,
    Tag,
)
from generated_client.runtime.decoding import MismatchError
from tests.generated_client.runtime.wire_data import CONNECTION, JOB, same


def test_a_model_can_be_made_by_hand() -> None:
    """Arguments as wide as those of a call; what is omitted is not sent, what is None is null."""
    job = JobResponse(
        job_id=7, status="running", job_type="sync", start_time="2026-11-21T10:15:00Z", connection_id="c", duration=None
    )

    assert job.status is JobStatusEnum.RUNNING
    assert job.start_time.tzinfo is not None
    assert job.to_dict() == {
        "jobId": 7,
        "status": "running",
        "jobType": "sync",
        "startTime": "2026-11-21T10:15:00Z",
        "connectionId": "c",
        "duration": None,
    }


def test_a_nested_model_may_be_given_as_a_mapping() -> None:
    """It becomes the model, and unknown fields in it are kept."""
    mapper = ConfiguredStreamMapper(type="wish", mapper_configuration={"salt": 1})
    schedule = ConnectionScheduleResponse.from_dict({"scheduleType": "manual", "new": 1})

    assert isinstance(mapper.mapper_configuration, UnknownVariant)
    assert mapper.to_dict() == {"type": "wish", "mapperConfiguration": {"salt": 1}}
    assert schedule.to_dict() == {"scheduleType": "manual", "new": 1}


def test_a_wrong_argument_is_named() -> None:
    """A mistake in the caller's code shows there, not in the server's answer."""
    with pytest.raises(ValueError, match="JobResponse: startTime: expected a date and time, not a string"):
        JobResponse(job_id=1, status="running", job_type="sync", start_time="noon", connection_id="c")
    with pytest.raises(
        ValueError, match=r"ConfiguredStreamMapper: mapperConfiguration\.\w+: expected a value, but it is"
    ):
        ConfiguredStreamMapper(type="hashing", mapper_configuration={})


def test_models_are_equal_when_they_say_the_same() -> None:
    """Fields of the future count; other classes never are equal; and no model is a key."""
    one, other = JobResponse.from_dict(JOB), JobResponse.from_dict(JOB)
    newer = JobResponse.from_dict({**JOB, "progress": 0.6})

    assert one == other
    assert one != newer
    assert one != JOB
    with pytest.raises(TypeError, match="use its id"):
        hash(one)


def _sent_to_another_process(model: ConnectionResponse) -> ConnectionResponse:
    twin: ConnectionResponse = pickle.loads(pickle.dumps(model))
    return twin


TWINS: list[Callable[[ConnectionResponse], ConnectionResponse]] = [
    copy.copy,
    copy.deepcopy,
    _sent_to_another_process,
]


@pytest.mark.parametrize("twin", TWINS, ids=["copy", "deepcopy", "pickle"])
def test_models_survive_copies_and_trips_to_other_processes(
    twin: Callable[[ConnectionResponse], ConnectionResponse],
) -> None:
    """Equal, with unknown values, and with the same JSON."""
    model = ConnectionResponse.from_dict(CONNECTION)
    again = twin(model)

    assert again == model
    assert same(again.to_dict(), CONNECTION)
    assert again.fields_set == model.fields_set


def test_a_deep_copy_is_independent() -> None:
    """Changing one leaves the other."""
    model = ConnectionResponse.from_dict(copy.deepcopy(CONNECTION))
    copy.deepcopy(model).schedule.cron_expression = "changed"

    assert same(model.to_dict(), CONNECTION)


def test_no_secret_shows_in_a_representation() -> None:
    """Connector settings and members of unions that nobody knows are hidden; the rest is shown."""
    source = SourceResponse.from_dict(
        {
            "sourceId": "s",
            "name": "orders",
            "sourceType": "postgres",
            "definitionId": "d",
            "workspaceId": "w",
            "configuration": {"password": "hunter2"},
            "createdAt": 1,
            "future": "hunter2",
        }
    )

    assert "hunter2" not in repr(source)
    assert "name='orders'" in repr(source)
    assert "s3cr3t" not in repr(ConnectionResponse.from_dict(CONNECTION))
    assert source.configuration == {"password": "hunter2"}


def test_models_are_attrs_classes() -> None:
    """Tools that know attrs find their fields and can make changed copies."""
    tag = Tag(tag_id="t", workspace_id="w", name="n", color="c")

    assert attrs.evolve(tag, color="d") == Tag(tag_id="t", workspace_id="w", name="n", color="d")
    assert attrs.has(Tag)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"name": 5}, ".name"),
        ({"schedule": []}, ".schedule"),
        ({"schedule": {"scheduleType": 1}}, ".schedule.scheduleType"),
        ({"tags": [CONNECTION["tags"], 2]}, ".tags[0]"),
        ({"tags": [{"tagId": "t", "workspaceId": "w", "name": "n"}]}, ".tags[0].color"),
        ({"configurations": {"streams": [{"name": "a"}, {"name": 1}]}}, ".configurations.streams[1].name"),
        ({"status": None}, ".status"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mismatch_leads_to_its_place(change: dict[str, object], path: str) -> None:
    """From the outermost field inwards, with positions in lists."""
    with pytest.raises(MismatchError) as caught:
        ConnectionResponse.from_dict(CONNECTION | change)

    assert "".join(caught.value.path) == path
    assert f".{caught.value.location}" == path

"""What comes into a model goes out of it: unchanged, or changed where it was changed."""

import copy
from datetime import UTC, datetime
from random import Random

from generated_client.airbyte.models import (
    ConnectionResponse,
    JobResponse,
)
from generated_client.runtime.decoding import MismatchError, is_array, is_object
from tests.generated_client.runtime.wire_data import CONNECTION, JOB, same


def test_what_came_is_given_back_unchanged() -> None:
    """Keys and their order, values and their spelling; unknown fields, enumeration values and union members."""
    assert same(ConnectionResponse.from_dict(CONNECTION).to_dict(), CONNECTION)
    assert same(JobResponse.from_dict(JOB).to_dict(), JOB)


def test_giving_back_does_not_give_away() -> None:
    """Whoever changes the result changes no model."""
    model = ConnectionResponse.from_dict(copy.deepcopy(CONNECTION))
    given = model.to_dict()
    schedule = given["schedule"]
    assert isinstance(schedule, dict)
    schedule.clear()
    future = given["fromTheFuture"]
    assert isinstance(future, dict)
    future.clear()

    assert same(model.to_dict(), CONNECTION)


def test_absent_and_null_read_as_none_and_are_told_apart() -> None:
    """`fields_set` names what the answer held."""
    job = JobResponse.from_dict(JOB)

    assert (job.last_updated_at, job.duration) == (None, None)
    assert "last_updated_at" in job.fields_set
    assert "duration" not in job.fields_set
    assert job.additional_properties == {"progress": 0.5}


def test_what_is_changed_goes_out_and_the_rest_keeps_its_spelling() -> None:
    """Also deep inside, in lists, and where a value is taken away or was not there."""
    model = ConnectionResponse.from_dict(copy.deepcopy(CONNECTION))
    model.name = "changed"
    model.schedule.cron_expression = None
    model.tags[0].color = "000000"
    model.namespace_format = "ns"
    model.prefix = "p_"
    expected = copy.deepcopy(CONNECTION)
    expected |= {"name": "changed", "namespaceFormat": "ns", "prefix": "p_"}
    expected["schedule"] = {"scheduleType": "cron", "cronExpression": None, "jitter": {"new": [1, None]}}
    expected["tags"] = [{"tagId": "t", "workspaceId": "w", "name": "n", "color": "000000", "extra": True}]

    assert same(model.to_dict(), expected)


def test_a_time_keeps_its_spelling_until_it_is_changed() -> None:
    """A server that leaves out seconds gets them left out."""
    job = JobResponse.from_dict(JOB)
    assert job.start_time == datetime(2026, 11, 21, 10, 15, tzinfo=UTC)
    job.start_time = datetime(2026, 11, 21, 10, 15, tzinfo=UTC)
    assert job.to_dict()["startTime"] == "2026-11-21T10:15Z"
    job.start_time = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert job.to_dict()["startTime"] == "2027-01-02T03:04:05Z"


def test_any_answer_is_read_whole_or_refused() -> None:
    """Random damage to an answer: it comes back as it was, or it is a `MismatchError`; nothing else happens."""
    random = Random(20261121)
    values: list[object] = [None, True, 0, 1.5, 10**20, "", "text", [], {}, [None], {"a": None}, "2026-11-21T10:15Z"]

    def damage(value: object) -> object:
        if is_object(value) and value and random.random() < 0.9:
            key = random.choice(list(value))
            return {**value, key: damage(value[key])} if random.random() < 0.8 else {**value, "new": damage(value[key])}
        if is_array(value) and value and random.random() < 0.9:
            return [damage(item) for item in value]
        return random.choice(values)

    refused = 0
    for _ in range(3000):
        content = damage(CONNECTION)
        try:
            model = ConnectionResponse.from_dict(content)
        except MismatchError:
            refused += 1
        else:
            assert same(model.to_dict(), content)
    assert 300 < refused < 2700

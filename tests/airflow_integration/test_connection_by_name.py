"""A connection given by its name: looked up when the task runs, and never guessed."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.remote_job.errors import JobSubmitError, RemoteCallError, TargetNameError
from generated_client.testing import AirbyteServer, Fault, JobScript
from tests.airflow_integration.fake_airflow import FakeTask

RunTask: TypeAlias = Callable[[Callable[[], AirbyteTriggerSyncOperator]], tuple[object, dict[str, Any]]]

pytestmark = pytest.mark.usefixtures("connection_id")


def operator(**arguments: Any) -> Callable[[], AirbyteTriggerSyncOperator]:
    """Makes the operator of a task, as often as Airflow needs one."""
    values: dict[str, Any] = {"task_id": "sync", "wait_seconds": 0.1, **arguments}
    return lambda: AirbyteTriggerSyncOperator(**values)


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_a_name_starts_the_connection_s_sync(
    deferrable: bool, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """As its id would; the list is read once for each time that the task needs its connection."""
    invoices = airbyte_server.add_connection("invoices")
    workspace = airbyte_server.workspace.workspace_id

    result, _ = run_task(operator(connection_name="invoices", workspace_id=workspace, deferrable=deferrable))

    assert [job.connection_id for job in airbyte_server.jobs()] == [invoices.connection_id]
    assert result == 1
    assert len(airbyte_server.requests.matching("GET", "/connections")) == 2  # the second page is empty


def test_name_and_workspace_are_templates() -> None:
    """Beside the two that were templates already."""
    assert {"connection_id", "connection_name", "workspace_id"} <= set(AirbyteTriggerSyncOperator.template_fields)


@pytest.mark.parametrize(
    ("arguments", "what"),
    [({}, "none is given"), ({"connection_id": "c", "connection_name": "n"}, "both connection_id and connection_name")],
)
def test_exactly_one_of_id_and_name_is_asked_for(arguments: dict[str, Any], what: str) -> None:
    """When the DAG is read."""
    with pytest.raises(ValueError, match=what):
        operator(**arguments)()


def test_an_ambiguous_name_is_refused_with_the_ids(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """The message tells them apart, and nothing is started."""
    twins = [airbyte_server.add_connection("twin"), airbyte_server.add_connection("twin", status="inactive")]

    with pytest.raises(TargetNameError, match="2 Airbyte connections are called 'twin'") as raised:
        run_task(operator(connection_name="twin"))

    assert all(twin.connection_id in str(raised.value) for twin in twins)
    assert "inactive" in str(raised.value)
    assert not airbyte_server.jobs()


def test_a_workspace_tells_connections_of_the_same_name_apart(airbyte_server: AirbyteServer) -> None:
    """Also where the server ignores the filter."""
    here, other = airbyte_server.workspace, airbyte_server.add_workspace("other")
    ours, theirs = airbyte_server.add_connection("twin"), airbyte_server.add_connection("twin", workspace=other)
    hook = AirbyteHook()

    assert hook.connection_id_of("twin", other.workspace_id) == theirs.connection_id
    assert airbyte_server.requests.matching("GET", "/connections")[0].query["workspaceIds"] == [other.workspace_id]
    both: list[Any] = [
        {**_row(each.connection_id, "twin"), "workspaceId": each.workspace_id} for each in (theirs, ours)
    ]
    airbyte_server.inject(Fault.answer({"data": both}, 200, path="/connections", times=1))
    assert hook.connection_id_of("twin", here.workspace_id) == ours.connection_id


def test_an_unknown_name_is_refused_with_the_near_ones(airbyte_server: AirbyteServer) -> None:
    """However the near ones are spelled; where none is near, with what there is."""
    airbyte_server.add_connection("Invoices EU")

    with pytest.raises(TargetNameError, match=r"no Airbyte connection is called 'invoices_eu'; near .*'Invoices EU'"):
        AirbyteHook().connection_id_of("invoices_eu")
    with pytest.raises(TargetNameError, match="there are: Invoices EU, orders"):
        AirbyteHook().connection_id_of("zzz")


def test_a_deleted_connection_s_name_is_free(airbyte_server: AirbyteServer) -> None:
    """Whether or not the server hides it."""
    kept = airbyte_server.add_connection("twin")
    airbyte_server.add_connection("twin", status="deprecated")
    rows: list[Any] = [_row(kept.connection_id, "twin"), {**_row("gone", "twin"), "status": "deprecated"}]
    airbyte_server.inject(Fault.answer({"data": rows}, 200, path="/connections", times=1))
    airbyte_server.inject(Fault.answer({"data": []}, 200, path="/connections", times=1))

    assert AirbyteHook().connection_id_of("twin") == kept.connection_id
    assert AirbyteHook().connection_id_of("twin") == kept.connection_id


def test_all_pages_are_looked_through_and_overlaps_count_once(airbyte_server: AirbyteServer) -> None:
    """The order of Airbyte's list is not fixed, and its links lead nowhere; older servers tell less of each row."""
    names = [f"c{number}" for number in range(250)]
    rows: list[Any] = [_row(f"id-{name}", name) for name in names]
    for start in (0, 90, 180, 250):  # pages that overlap by ten rows, since rows have moved
        airbyte_server.inject(Fault.answer({"data": rows[start : start + 100]}, 200, path="/connections", times=1))

    assert AirbyteHook().connection_id_of("c185") == "id-c185"
    asked = [request.query["offset"] for request in airbyte_server.requests.matching("GET", "/connections")]
    assert asked == [["0"], ["100"], ["200"], ["270"]]


def test_a_server_that_does_not_know_offset_is_not_asked_for_ever(airbyte_server: AirbyteServer) -> None:
    """Nothing new is the end."""
    rows: list[Any] = [_row(f"id-{number}", f"c{number}") for number in range(100)]
    airbyte_server.inject(Fault.answer({"data": rows}, 200, path="/connections", times=None))

    assert AirbyteHook().connection_id_of("c7") == "id-7"
    assert len(airbyte_server.requests.matching("GET", "/connections")) == 2


@pytest.mark.parametrize("empty", ["", " ", "None"])
@pytest.mark.parametrize("argument", ["connection_name", "workspace_id"])
def test_a_template_that_finds_nothing_is_refused(
    argument: str, empty: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Rather than looked for, or looked for everywhere."""
    values = {"connection_name": "orders", "workspace_id": airbyte_server.workspace.workspace_id, argument: empty}

    with pytest.raises(JobSubmitError, match=f"{argument} is empty"):
        run_task(operator(**values))

    assert not airbyte_server.requests.matching("GET", "/connections")


def test_a_lookup_that_fails_says_of_what(airbyte_server: AirbyteServer) -> None:
    """With the status, for who decides by it."""
    airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/connections", times=None))

    with pytest.raises(RemoteCallError, match="Airbyte connection 'orders' cannot be looked up") as raised:
        AirbyteHook().connection_id_of("orders")

    assert raised.value.http_status == 403


@pytest.mark.needs_airflow("3.3", "task state store")
def test_a_retry_goes_on_with_the_job_of_a_connection_given_by_name(airbyte_server: AirbyteServer) -> None:
    """As with an id: one start in all."""
    airbyte_server.script(airbyte_server.add_connection("invoices"), JobScript.success(running=1.0))
    task = FakeTask()
    make = operator(connection_name="invoices", deferrable=True)
    task.begin(make)
    task.retry()

    assert task.run(make) == 1
    assert len(airbyte_server.requests.matching("POST", "/jobs")) == 1


def _row(connection_id: str, name: str) -> dict[str, Any]:
    return {"connectionId": connection_id, "name": name}

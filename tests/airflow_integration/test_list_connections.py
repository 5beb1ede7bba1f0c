"""Listing connections for tasks that are mapped over them."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from airflow_integration.airbyte.operators import AirbyteListConnectionsOperator
from airflow_integration.remote_job.errors import RemoteCallError, TargetNameError
from generated_client.testing import AirbyteServer, Fault

RunTask: TypeAlias = Callable[[Callable[[], AirbyteListConnectionsOperator]], tuple[list[dict[str, str]], Any]]

pytestmark = pytest.mark.usefixtures("connection_id")


def listing(**arguments: Any) -> Callable[[], AirbyteListConnectionsOperator]:
    """Makes the operator of a task."""
    return lambda: AirbyteListConnectionsOperator(task_id="list", **arguments)


def names_of(run_task: RunTask, **arguments: Any) -> list[str]:
    """The names of the connections that a task lists, in its order."""
    _, xcoms = run_task(listing(**arguments))
    return [each["name"] for each in xcoms["connections"]]


def test_the_result_is_what_expand_kwargs_takes(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Nothing but arguments of the operator that is mapped; the rest stands in an XCom of its own."""
    result, xcoms = run_task(listing())

    assert result == [{"connection_id": connection_id}]
    workspace_id = airbyte_server.workspace.workspace_id
    facts = {"connection_id": connection_id, "name": "orders", "workspace_id": workspace_id, "status": "active"}
    assert xcoms["connections"] == [facts]


@pytest.mark.parametrize(
    ("status", "names"),
    [("active", ["orders"]), ("inactive", ["asleep"]), ("locked", ["locked"]), (None, ["asleep", "locked", "orders"])],
)
def test_connections_are_listed_by_status(
    status: str | None, names: list[str], airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Airbyte knows no such filter; deleted ones are never there."""
    airbyte_server.add_connection("locked", status="locked")
    airbyte_server.add_connection("asleep", status="inactive")
    airbyte_server.add_connection("gone", status="deprecated")

    assert names_of(run_task, status=status) == names


def test_connections_are_listed_by_workspace(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """None: all."""
    other = airbyte_server.add_workspace("other")
    airbyte_server.add_connection("theirs", workspace=other)

    assert names_of(run_task, workspace_id=other.workspace_id) == ["theirs"]
    assert names_of(run_task) == ["orders", "theirs"]


def test_connections_are_listed_by_tags(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """One of several is enough; a text is one tag; the same tag of another workspace counts too."""
    other = airbyte_server.add_workspace("other")
    nightly, hourly = airbyte_server.add_tag("nightly"), airbyte_server.add_tag("hourly")
    airbyte_server.add_connection("a", tags=[nightly])
    airbyte_server.add_connection("b", tags=[hourly])
    airbyte_server.add_connection("c", tags=[airbyte_server.add_tag("nightly", workspace=other)], workspace=other)

    assert names_of(run_task, tags=["nightly", "hourly"]) == ["a", "b", "c"]
    assert names_of(run_task, tags="hourly") == ["b"]
    assert names_of(run_task, tags="nightly", workspace_id=other.workspace_id) == ["c"]


def test_a_server_that_ignores_the_tags_is_not_believed(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """What comes without the tag is left out."""
    tag = airbyte_server.add_tag("nightly")
    row = {"connectionId": connection_id, "name": "orders", "status": "active"}
    tagged = {**row, "connectionId": "t", "name": "tagged", "tags": [{"tagId": tag.tag_id, "name": "nightly"}]}
    rows: list[Any] = [row, tagged]
    airbyte_server.inject(Fault.answer({"data": rows}, 200, path="/connections", times=1))

    result, _ = run_task(listing(tags=["nightly"]))

    assert result == [{"connection_id": "t"}]


def test_a_tag_that_does_not_exist_fails_the_task(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """A slip of the pen would sync nothing, unnoticed."""
    airbyte_server.add_tag("nightly")

    with pytest.raises(TargetNameError, match="no Airbyte tag is called 'nihgtly'; near names are 'nightly'"):
        run_task(listing(tags=["nihgtly"]))


def test_tags_that_a_template_did_not_find_are_not_all_connections(run_task: RunTask) -> None:
    """A template that is rendered to None asks for nothing, and gets nothing."""
    with pytest.raises(TypeError, match="tags has become None"):
        run_task(listing(tags=None))


def test_nothing_found_is_an_empty_list(run_task: RunTask) -> None:
    """Airflow skips the mapped task then."""
    assert run_task(listing(status="locked"))[0] == []


def test_a_status_that_no_connection_has_is_refused_when_the_dag_is_read() -> None:
    """Not at night."""
    with pytest.raises(ValueError, match="active, inactive, locked, or None"):
        listing(status="deleted")()


def test_a_listing_that_fails_says_so(airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """With the server's reason."""
    airbyte_server.inject(Fault.answer({"title": "forbidden"}, 403, path="/connections", times=None))

    with pytest.raises(RemoteCallError, match=r"connections cannot be listed: .*403"):
        run_task(listing())

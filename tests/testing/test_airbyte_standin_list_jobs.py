"""Server behaviour §1.7: GET /jobs, its filters, its order, and its links that lie."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.testing import AirbyteServer, JobScript, ManualClock
from generated_client.testing.airbyte.world import Connection

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]


def ids(answer: httpx.Response) -> list[int]:
    """The job ids of a page."""
    assert answer.status_code == 200, answer.text
    return [job["jobId"] for job in answer.json()["data"]]


@pytest.fixture
def history(server: AirbyteServer) -> Connection:
    """A connection with 25 finished jobs, ids 1 to 25, a minute apart: each began at xx:xx:15 and took 60 seconds."""
    connection = server.add_connection()
    server.add_history(connection, 25)
    return connection


def test_connection_id_wins_over_workspace_ids(server: AirbyteServer, api: httpx.Client) -> None:
    """A workspace that holds nothing does not narrow a connection's list."""
    connection = server.add_connection()
    server.add_history(connection, 1)
    elsewhere = server.add_workspace("elsewhere")
    query = {"connectionId": connection.connection_id, "workspaceIds": elsewhere.workspace_id}
    assert ids(api.get("/jobs", params=query)) == [1]


def test_workspace_ids_are_repeated_or_a_comma_list(server: AirbyteServer, api: httpx.Client) -> None:
    """Both spellings, and none at all means every workspace."""
    spaces = [server.add_workspace(name) for name in ("a", "b", "c")]
    for space in spaces:
        server.add_history(server.add_connection(workspace=space), 1)
    a, b, _ = (space.workspace_id for space in spaces)
    assert ids(api.get("/jobs", params=[("workspaceIds", a), ("workspaceIds", b)])) == [1, 2]
    assert ids(api.get("/jobs", params={"workspaceIds": f"{a},{b}"})) == [1, 2]
    assert ids(api.get("/jobs")) == [1, 2, 3]


@pytest.mark.usefixtures("history")
def test_limit_is_20_by_default(api: httpx.Client) -> None:
    """Twenty jobs and no more."""
    assert ids(api.get("/jobs")) == list(range(1, 21))


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("limit", ["1", "100"])
def test_limit_from_1_to_100_is_accepted(api: httpx.Client, limit: str) -> None:
    """Both ends belong to the range."""
    assert len(ids(api.get("/jobs", params={"limit": limit}))) == min(int(limit), 25)


@pytest.mark.parametrize("limit", ["0", "101", "-1", "many"])
def test_limit_outside_1_to_100_is_a_400_with_an_error_id(api: httpx.Client, limit: str) -> None:
    """Bean validation tells nothing but an id."""
    answer = api.get("/jobs", params={"limit": limit})
    assert (answer.status_code, list(answer.json())) == (400, ["errorId"])


@pytest.mark.usefixtures("history")
def test_offset_is_0_by_default_and_never_negative(api: httpx.Client) -> None:
    """An offset skips jobs; a negative one is a 400."""
    assert ids(api.get("/jobs", params={"offset": 23})) == [24, 25]
    assert api.get("/jobs", params={"offset": -1}).status_code == 400


def test_job_type_filters(server: AirbyteServer, api: httpx.Client, history: Connection) -> None:
    """Absent, it means all types."""
    reset = server.start_job(history, job_type="reset")
    assert ids(api.get("/jobs", params={"jobType": "reset"})) == [reset.job_id]
    assert len(ids(api.get("/jobs", params={"limit": 100}))) == 26


def test_status_filters_by_one_value_only(server: AirbyteServer, api: httpx.Client, history: Connection) -> None:
    """A comma list of states is no state."""
    running = server.start_job(history, JobScript.held())
    assert ids(api.get("/jobs", params={"status": "running"})) == [running.job_id]
    assert api.get("/jobs", params={"status": "running,pending"}).status_code == 400


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"createdAtStart": "2026-01-01T12:26:15Z"}, [23, 24, 25]),
        ({"createdAtStart": "2026-01-01T13:26:15+01:00"}, [23, 24, 25]),
        ({"createdAtStart": "2026-01-01T12:26:16Z"}, [24, 25]),
        ({"createdAtEnd": "2026-01-01T12:05:15Z"}, [1, 2]),
        ({"createdAtStart": "2026-01-01T12:27:15Z", "createdAtEnd": "2026-01-01T12:27:15Z"}, [24]),
        ({"updatedAtStart": "2026-01-01T12:29:15Z"}, [25]),
        ({"updatedAtEnd": "2026-01-01T12:05:15Z"}, [1]),
    ],
)
def test_time_ranges_include_both_ends(api: httpx.Client, query: dict[str, str], expected: list[int]) -> None:
    """RFC 3339 with any offset, compared with >= and <=."""
    assert ids(api.get("/jobs", params=query)) == expected


def test_a_time_that_is_none_is_a_400(api: httpx.Client) -> None:
    """Nor is one without an offset."""
    assert api.get("/jobs", params={"createdAtStart": "yesterday"}).status_code == 400
    assert api.get("/jobs", params={"createdAtStart": "2026-01-01T12:00:00"}).status_code == 400


@pytest.mark.usefixtures("history")
def test_order_is_oldest_first_unless_told_otherwise(api: httpx.Client) -> None:
    """Whoever wants the newest job has to say so."""
    assert ids(api.get("/jobs", params={"limit": 2})) == [1, 2]
    assert ids(api.get("/jobs", params={"limit": 2, "orderBy": "createdAt|DESC"})) == [25, 24]
    assert ids(api.get("/jobs?limit=2&orderBy=createdAt%7CASC")) == [1, 2]


@pytest.mark.parametrize("clause", ["createdAt|DESC", "created_at|DESC", "CREATEDAT|DESC", "updatedAt|DESC"])
@pytest.mark.usefixtures("history")
def test_order_by_spells_its_field_freely(api: httpx.Client, clause: str) -> None:
    """Case and punctuation of the field do not matter."""
    assert ids(api.get("/jobs", params={"limit": 1, "orderBy": clause})) == [25]


def test_order_by_update_time_follows_the_last_change(
    server: AirbyteServer, api: httpx.Client, clock: ManualClock, history: Connection
) -> None:
    """An old job that ends now comes first."""
    running = server.start_job(history, JobScript.held())
    clock.advance(1)
    later = server.start_job(server.add_connection(), JobScript.held())
    clock.advance(1)
    server.finish_job(running.job_id)
    assert ids(api.get("/jobs", params={"orderBy": "updatedAt|DESC", "limit": 2})) == [running.job_id, later.job_id]


@pytest.mark.parametrize("clause", ["jobId|DESC", "createdAt", "createdAt|down", "createdAt DESC"])
def test_order_by_anything_else_is_a_bad_request(api: httpx.Client, clause: str) -> None:
    """The problem repeats the clause."""
    answer = api.get("/jobs", params={"orderBy": clause})
    assert (answer.status_code, answer.json()["title"]) == (400, "bad-request")
    assert answer.json()["data"]["message"] == f"Invalid order by clause provided: {clause}"


@pytest.mark.usefixtures("history")
def test_next_is_there_even_on_the_last_page_and_empty_after_it(api: httpx.Client) -> None:
    """Only an empty page ends the list; its link is "", neither null nor absent."""
    last = api.get("/jobs", params={"limit": 5, "offset": 20}).json()
    assert len(last["data"]) == 5
    assert last["next"].endswith("limit=5&offset=25")
    after = api.get("/jobs", params={"limit": 5, "offset": 25}).json()
    assert (after["data"], after["next"]) == ([], "")


@pytest.mark.usefixtures("history")
def test_previous_is_empty_at_offset_0_and_repeats_the_limit_otherwise(api: httpx.Client) -> None:
    """The builder of the links is shared."""
    assert api.get("/jobs", params={"limit": 5}).json()["previous"] == ""
    previous = httpx.URL(api.get("/jobs", params={"limit": 5, "offset": 10}).json()["previous"])
    assert previous.params.get_list("limit") == ["5", "5"]
    assert previous.params["offset"] == "5"


def test_links_lose_status_dates_and_order(api: httpx.Client, history: Connection) -> None:
    """Only job type, connection or workspaces, limit and offset survive."""
    query = {
        "connectionId": history.connection_id,
        "jobType": "sync",
        "status": "succeeded",
        "createdAtStart": "2026-01-01T00:00:00Z",
        "orderBy": "createdAt|DESC",
    }
    link = httpx.URL(api.get("/jobs", params=query).json()["next"])
    assert sorted(link.params) == ["connectionId", "jobType", "limit", "offset"]


def test_links_name_a_host_that_clients_cannot_reach(
    serve: Serve, connect: Connect, api: httpx.Client, history: Connection
) -> None:
    """Self-managed servers believe to be localhost; `link_host` overrides it."""
    query = {"connectionId": history.connection_id}
    assert api.get("/jobs", params=query).json()["next"].startswith("http://localhost:8001/api/public/v1/jobs?")
    honest = serve(link_host="https://airbyte.example.com/api/public")
    honest.add_history(honest.add_connection(), 1)
    assert connect(honest).get("/jobs").json()["next"].startswith("https://airbyte.example.com/api/public/v1/jobs?")


def test_paging_by_own_offset_sees_every_job_once(api: httpx.Client, history: Connection) -> None:
    """The way for clients that do not trust the links."""
    seen: list[int] = []
    while page := ids(api.get("/jobs", params={"limit": 10, "offset": len(seen)})):
        seen += page
    assert seen == list(range(1, 26))

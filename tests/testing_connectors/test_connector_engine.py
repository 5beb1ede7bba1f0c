"""The engine behind the stand-in: jobs that come over HTTP run for real."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from generated_client.testing import AirbyteServer
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.airbyte.world import Connection
from generated_client.testing.connectors import Connector, ConnectorEngine
from generated_client.testing.connectors.json_types import JSON, JSONObject
from tests.running_programs import content_of, is_gone

Query = Callable[[str], list[tuple[object, ...]]]
Describe = Callable[..., JSONObject]
Connect = Callable[..., Connection]
Start = Callable[..., int]
Ended = Callable[[int], JobSnapshot]

ENDLESS: JSON = {"sleep": {"seconds": 600}}
INCREMENTAL: list[dict[str, str]] = [{"name": "orders", "syncMode": "incremental_append"}]


@pytest.fixture
def server(fake: Connector, tmp_path: Path) -> Iterator[AirbyteServer]:
    """A stand-in whose jobs run the fake connector, two at once."""
    with AirbyteServer(engine=ConnectorEngine(tmp_path, connectors=[fake], grace=0.5)) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def api(server: AirbyteServer) -> Iterator[httpx.Client]:
    """A client that is logged in."""
    headers = {"Authorization": f"Bearer {server.issue_token()}"}
    with httpx.Client(base_url=f"{server.url}/api/public/v1", headers=headers, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def connect(server: AirbyteServer, stream: Describe) -> Connect:
    """Connects the fake source, which plays these steps, to warehouse.db."""

    def add(**steps: JSON) -> Connection:
        return server.add_connection(
            source={"sourceType": "fake", "streams": [stream()], **steps},
            destination={"destinationType": "sqlite", "path": "warehouse.db"},
            streams=INCREMENTAL,
        )

    return add


@pytest.fixture
def ended(server: AirbyteServer) -> Callable[[int], JobSnapshot]:
    """Waits for the end of a job."""
    return lambda job_id: server.wait_for_job(job_id, timeout=20)


@pytest.fixture
def start(api: httpx.Client) -> Start:
    """Starts a job over HTTP."""

    def post(connection: Connection, job_type: str = "sync") -> int:
        body = {"connectionId": connection.connection_id, "jobType": job_type}
        return int(api.post("/jobs", json=body).raise_for_status().json()["jobId"])

    return post


def job_with_rows(api: httpx.Client, job_id: int, rows: int) -> dict[str, object]:
    """The job as the API tells it as soon as so many rows are committed."""
    deadline = time.monotonic() + 20
    while (job := api.get(f"/jobs/{job_id}").json()).get("rowsSynced") != rows:
        assert time.monotonic() < deadline, job
        time.sleep(0.01)
    answer: dict[str, object] = job
    return answer


def test_a_job_over_http_moves_rows(connect: Connect, start: Start, ended: Ended, query: Query) -> None:
    """Status and counts are those of the real sync; the second one is incremental."""
    connection = connect(read=[{"count": {"stream": "orders", "upto": 5, "every": 5}}])
    first, second = ended(start(connection)), ended(start(connection))
    assert (first.status, first.rows) == ("succeeded", 5)
    assert first.bytes is not None
    assert first.bytes > 5 * len('{"id": 1}')
    assert (second.status, second.rows, second.bytes) == ("succeeded", 0, 0)
    assert query("SELECT count(*), max(_airbyte_sync_id) FROM orders") == [(5, first.job_id)]


def test_progress_is_visible_while_the_job_runs(
    connect: Connect, start: Start, ended: Ended, api: httpx.Client, tmp_path: Path
) -> None:
    """Rows that are committed are counted before the job is over."""
    gate = tmp_path / "gate"
    steps: list[JSON] = [{"count": {"stream": "orders", "upto": 4, "every": 2}}, {"await_file": {"path": str(gate)}}]
    job_id = start(connect(read=steps))
    assert job_with_rows(api, job_id, 4)["status"] == "running"
    gate.touch()
    assert ended(job_id).rows == 4


def test_a_failure_is_reported_with_the_connectors_reason(
    connect: Connect, start: Start, ended: Ended, query: Query
) -> None:
    """The API has no field for it: the stand-in keeps it; committed rows count."""
    steps: list[JSON] = [{"count": {"stream": "orders", "upto": 5, "every": 2}}, {"error": {"message": "Wrong key"}}]
    job = ended(start(connect(read=steps)))
    assert (job.status, job.rows, job.failure_reason) == ("failed", 4, "The source failed: Wrong key")
    assert query("SELECT count(*) FROM orders") == [(4,)]


def test_a_configuration_that_the_source_refuses_fails_before_reading(
    connect: Connect, start: Start, ended: Ended, tmp_path: Path
) -> None:
    """Check comes first, and its message is the reason."""
    refusal: JSON = {"type": "CONNECTION_STATUS", "connectionStatus": {"status": "FAILED", "message": "no such host"}}
    read = tmp_path / "read"
    connection = connect(check=[{"say": {"line": refusal}}], read=[{"append": {"path": str(read), "text": "x"}}])
    job = ended(start(connection))
    assert (job.status, job.failure_reason) == ("failed", "The source refuses its configuration: no such host")
    assert not read.exists()


def test_cancelling_over_http_ends_the_connector(
    connect: Connect,
    start: Start,
    ended: Ended,
    api: httpx.Client,
    tmp_path: Path,
    query: Query,
) -> None:
    """DELETE answers when nothing of it runs any more; rows that were committed stay, and the log says why it ended."""
    pid = tmp_path / "pid"
    rows: JSON = {"count": {"stream": "orders", "upto": 4, "every": 2}}
    job_id = start(connect(read=[rows, {"write_pid": {"path": str(pid)}}, ENDLESS]))
    connector = int(content_of(pid))
    job_with_rows(api, job_id, 4)  # what a connector has said may not be written yet
    assert api.delete(f"/jobs/{job_id}").raise_for_status().json()["status"] == "cancelled"
    assert is_gone(connector)
    assert ended(job_id).rows == 4
    assert query("SELECT count(*) FROM orders") == [(4,)]
    assert "END Cancelled" in (tmp_path / "logs" / f"job-{job_id}.log").read_text()


def test_more_jobs_than_room_wait_as_queued(
    connect: Connect, start: Start, ended: Ended, tmp_path: Path, server: AirbyteServer, api: httpx.Client
) -> None:
    """Two run; the third begins when one of them is over, the fourth is cancelled while it waits."""
    gate, trace = tmp_path / "gate", tmp_path / "trace"
    blocked: list[JSON] = [{"append": {"path": str(trace), "text": "x"}}, {"await_file": {"path": str(gate)}}]
    running = [start(connect(read=blocked)) for _ in range(2)]
    waiting, unwanted = start(connect(read=blocked)), start(connect(read=blocked))
    for job_id in running:
        server.wait_for_job(job_id, "running")
    assert [server.job(job_id).status for job_id in (waiting, unwanted)] == ["queued", "queued"]
    assert api.delete(f"/jobs/{unwanted}").json()["status"] == "cancelled"
    gate.touch()
    assert [ended(job_id).status for job_id in (*running, waiting)] == ["succeeded"] * 3
    assert trace.read_text() == "xxx"


def test_a_reset_empties_the_tables_and_starts_over(connect: Connect, start: Start, ended: Ended, query: Query) -> None:
    """No connector is needed for it; the next sync reads everything again."""
    connection = connect(read=[{"count": {"stream": "orders", "upto": 3, "every": 3}}])
    ended(start(connection))
    assert ended(start(connection, "reset")).status == "succeeded"
    assert query("SELECT count(*) FROM orders") == [(0,)]
    assert ended(start(connection)).rows == 3


def test_a_source_is_asked_for_its_streams_once(connect: Connect, start: Start, ended: Ended, tmp_path: Path) -> None:
    """Check and discover cost seconds each with a real connector; a changed configuration is asked again."""
    trace = tmp_path / "trace"
    asked: list[JSON] = [{"append": {"path": str(trace), "text": "d"}}]
    checked: list[JSON] = [{"append": {"path": str(trace), "text": "c"}}]
    connection = connect(check=checked, discover=asked)
    for _ in range(2):
        ended(start(connection))
    assert trace.read_text() == "cd"
    ended(start(connect(check=checked, discover=asked, other=True)))
    assert trace.read_text() == "cdcd"


def test_the_api_tells_a_sources_streams(connect: Connect, api: httpx.Client) -> None:
    """GET /streams asks the source itself."""
    answer = api.get("/streams", params={"sourceId": connect().source_id}).raise_for_status().json()
    assert [(stream["streamName"], stream["propertyFields"]) for stream in answer] == [("orders", [["id"], ["name"]])]
    assert "incremental_deduped_history" in answer[0]["syncModes"]


def test_a_type_that_the_engine_does_not_know_is_a_clear_failure(
    server: AirbyteServer, start: Start, ended: Ended, stream: Describe
) -> None:
    """The reason names the types that it knows."""
    for source, destination, reason in (
        ("faker", {"destinationType": "sqlite", "path": "x.db"}, "No connector for sources of type 'faker'"),
        ("fake", {"destinationType": "postgres"}, "No writer for destinations of type 'postgres'"),
        ("fake", {"destinationType": "sqlite"}, "lacks 'path'"),
    ):
        source_facts: dict[str, object] = {"sourceType": source, "streams": [stream()]}
        connection = server.add_connection(source=source_facts, destination=destination, streams=INCREMENTAL)
        assert reason in ended(start(connection)).failure_reason


def test_stopping_the_server_leaves_no_process_behind(fake: Connector, stream: Describe, tmp_path: Path) -> None:
    """Running jobs are cancelled, waiting ones too; everything is over when close returns."""
    pid = tmp_path / "pid"
    engine = ConnectorEngine(tmp_path, connectors=[fake], grace=0.5, at_once=1)
    steps: list[JSON] = [{"write_pid": {"path": str(pid)}}, {"deaf": {}}, ENDLESS]
    with AirbyteServer(engine=engine) as server:
        jobs = [
            server.start_job(
                server.add_connection(
                    source={"sourceType": "fake", "streams": [stream()], "read": steps},
                    destination={"destinationType": "sqlite", "path": "warehouse.db"},
                )
            )
            for _ in range(2)
        ]
        connector = int(content_of(pid))
    assert not psutil.pid_exists(connector) or psutil.Process(connector).status() == psutil.STATUS_ZOMBIE
    assert [server.job(job.job_id).status for job in jobs] == ["cancelled", "cancelled"]

"""The seam for real work: jobs that an engine runs instead of a script."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import httpx
import pytest

from generated_client.testing import AirbyteServer, JobScript, ManualClock
from generated_client.testing.airbyte.engine import ActorFacts, EngineJob, JobReport, StreamFacts

Connect = Callable[[AirbyteServer], httpx.Client]
Serve = Callable[..., AirbyteServer]


class HandDrivenEngine:
    """An engine whose test reports by hand; it only notes what it is asked."""

    def __init__(self) -> None:
        self.orders: dict[int, EngineJob] = {}
        self.reports: dict[int, JobReport] = {}
        self.cancelled: list[int] = []
        self.cancel_asked = threading.Event()
        self.closed = 0

    def start(self, job: EngineJob, report: JobReport) -> None:
        """Note the job; refuse one that is called broken."""
        if job.connection_name == "broken":
            raise OSError("no such program: source-faker")
        self.orders[job.job_id] = job
        self.reports[job.job_id] = report

    def cancel(self, job_id: int) -> None:
        """Note the wish."""
        self.cancelled.append(job_id)
        self.cancel_asked.set()

    def discover(self, source: ActorFacts) -> Sequence[StreamFacts]:
        """One stream, or none at all for a bad configuration."""
        if source.configuration.get("count") == -1:
            raise ValueError("count must not be negative")
        return [StreamFacts("users", sync_modes=("full_refresh_append",))]

    def close(self) -> None:
        """Note the end."""
        self.closed += 1


@pytest.fixture
def engine() -> HandDrivenEngine:
    """The engine under the test's hands."""
    return HandDrivenEngine()


@pytest.fixture
def server(serve: Serve, engine: HandDrivenEngine, clock: ManualClock) -> AirbyteServer:
    """A server whose jobs the engine runs."""
    return serve(engine=engine, clock=clock)


def submit(api: httpx.Client, connection_id: str, job_type: str = "sync") -> httpx.Response:
    """POST /jobs."""
    return api.post("/jobs", json={"connectionId": connection_id, "jobType": job_type})


def test_engine_gets_everything_about_the_connection(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine
) -> None:
    """Configurations, selected streams and the prefix, as they were posted."""
    configured = {"name": "orders", "syncMode": "incremental_append", "cursorField": ["at"], "primaryKey": [["id"]]}
    connection = server.add_connection(
        "shop",
        source={"sourceType": "faker", "count": 3},
        destination={"destinationType": "sqlite", "path": "/data/shop.db"},
        streams=["users", configured],
        prefix="raw_",
    )
    job_id = submit(api, connection.connection_id).json()["jobId"]
    order = engine.orders[job_id]
    assert (order.job_type, order.connection_name, order.prefix) == ("sync", "shop", "raw_")
    assert (order.source.type, order.source.configuration["count"]) == ("faker", 3)
    assert order.destination.configuration["path"] == "/data/shop.db"
    users, orders = order.streams
    assert (users.name, users.sync_mode) == ("users", None)
    assert (orders.sync_mode, orders.cursor_field, orders.primary_key) == ("incremental_append", ("at",), (("id",),))


def test_reports_become_states_and_figures(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine, clock: ManualClock
) -> None:
    """Pending until the engine says otherwise, then whatever it says."""
    job_id = submit(api, server.add_connection().connection_id).json()["jobId"]
    report = engine.reports[job_id]
    assert server.job(job_id).status == "pending"
    clock.advance(2)
    report.running()
    report.committed(10, 1000)
    running = api.get(f"/jobs/{job_id}").json()
    assert (running["status"], running["rowsSynced"], running["bytesSynced"]) == ("running", 10, 1000)
    report.incomplete("the source went away")
    assert api.get(f"/jobs/{job_id}").json()["status"] == "incomplete"
    report.running()
    report.committed(25, 2500)
    clock.advance(3)
    report.succeeded()
    over = api.get(f"/jobs/{job_id}").json()
    assert (over["status"], over["rowsSynced"], over["duration"]) == ("succeeded", 25, "PT5S")
    assert server.job(job_id).attempts == 2


def test_reports_after_the_end_are_ignored(server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine) -> None:
    """The first final report counts."""
    job_id = submit(api, server.add_connection().connection_id).json()["jobId"]
    engine.reports[job_id].failed("no disk")
    engine.reports[job_id].succeeded()
    job = server.job(job_id)
    assert (job.status, job.failure_reason) == ("failed", "no disk")


def test_an_engine_that_cannot_start_fails_the_job(server: AirbyteServer, api: httpx.Client) -> None:
    """The submit succeeds, as upstream; the job tells why it died."""
    job_id = submit(api, server.add_connection("broken").connection_id).json()["jobId"]
    job = server.job(job_id)
    assert (job.status, job.failure_reason) == ("failed", "OSError: no such program: source-faker")


def test_cancel_answers_once_the_engine_has_stopped(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine, visit: Connect
) -> None:
    """The answer waits, other requests do not."""
    job_id = submit(api, server.add_connection().connection_id).json()["jobId"]
    engine.reports[job_id].running()
    answers: list[httpx.Response] = []
    cancelling = threading.Thread(target=lambda: answers.append(api.delete(f"/jobs/{job_id}")))
    cancelling.start()
    assert engine.cancel_asked.wait(5)
    assert visit(server).get(f"{server.url}/v1/health").status_code == 200
    assert answers == []
    engine.reports[job_id].cancelled()
    cancelling.join(5)
    assert [answer.json()["status"] for answer in answers] == ["cancelled"]


def test_reset_begins_when_the_cancelled_sync_has_ended(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine
) -> None:
    """Two jobs of one connection never touch the data at the same time."""
    connection = server.add_connection()
    sync = submit(api, connection.connection_id).json()["jobId"]
    engine.reports[sync].running()
    reset = submit(api, connection.connection_id, "reset").json()["jobId"]
    assert engine.cancelled == [sync]
    assert reset not in engine.orders
    engine.reports[sync].cancelled()
    assert engine.orders[reset].job_type == "reset"


def test_a_queued_script_goes_before_the_engine(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine
) -> None:
    """So that single jobs can be made to fail in a world of real ones."""
    connection = server.add_connection()
    server.script(connection, JobScript.held())
    submit(api, connection.connection_id)
    assert engine.orders == {}


def test_streams_are_discovered_by_the_engine(server: AirbyteServer, api: httpx.Client) -> None:
    """And its complaint reaches the caller."""
    good = server.add_source({"sourceType": "faker", "count": 1})
    assert [one["streamName"] for one in api.get("/streams", params={"sourceId": good.actor_id}).json()] == ["users"]
    bad = server.add_source({"sourceType": "faker", "count": -1})
    answer = api.get("/streams", params={"sourceId": bad.actor_id})
    assert (answer.status_code, answer.json()["data"]["message"]) == (422, "count must not be negative")


def test_closing_the_server_closes_the_engine(engine: HandDrivenEngine) -> None:
    """Once, before the server stops listening."""
    with AirbyteServer(engine=engine):
        assert engine.closed == 0
    assert engine.closed == 1


def test_a_reset_that_waits_for_its_turn_can_be_cancelled(
    server: AirbyteServer, api: httpx.Client, engine: HandDrivenEngine
) -> None:
    """It never reaches the engine, and what comes after it still waits for the job that is stopping."""
    connection = server.add_connection()
    sync = submit(api, connection.connection_id).json()["jobId"]
    engine.reports[sync].running()
    first = submit(api, connection.connection_id, "reset").json()["jobId"]
    second = submit(api, connection.connection_id, "reset").json()["jobId"]
    assert server.job(first).status == "cancelled"
    assert sorted(engine.orders) == [sync]
    engine.reports[sync].cancelled()
    assert sorted(engine.orders) == [sync, second]

"""Fault injection: what goes wrong, how often, for whom, and for how long."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generated_client.runtime.clock import Clock
from generated_client.testing import AirbyteServer, Fault, JobScript, ManualClock, Response

Connect = Callable[[AirbyteServer], httpx.Client]


def test_rate_limit_without_retry_after(server: AirbyteServer, api: httpx.Client) -> None:
    """The original deliberately sends none."""
    server.inject(Fault.rate_limited())
    answer = api.get("/jobs")
    assert (answer.status_code, answer.json()) == (429, {"message": "You are being rate limited."})
    assert "retry-after" not in answer.headers


@pytest.mark.parametrize("value", [7, "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_rate_limit_with_retry_after(server: AirbyteServer, api: httpx.Client, value: int | str) -> None:
    """Seconds or a date, as proxies send it."""
    server.inject(Fault.rate_limited(value))
    assert api.get("/jobs").headers["retry-after"] == str(value)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520])
def test_html_errors_of_a_proxy(server: AirbyteServer, api: httpx.Client, status: int) -> None:
    """With a status that only some proxies know, too."""
    server.inject(Fault.html_error(status))
    answer = api.get("/jobs")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")


def test_unavailable_with_retry_after(server: AirbyteServer, api: httpx.Client) -> None:
    """A 503 that says when to come back."""
    server.inject(Fault.unavailable(3))
    answer = api.get("/jobs")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")


def test_web_page_where_json_was_due(server: AirbyteServer, api: httpx.Client) -> None:
    """Status 200, content HTML."""
    server.inject(Fault.web_page())
    answer = api.get("/jobs")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")


def test_an_answer_of_ones_own_may_break_the_description(server: AirbyteServer, api: httpx.Client) -> None:
    """The description does not bind what was put there on purpose."""
    server.inject(Fault.answer({"data": "not a list"}))
    server.inject(Fault.respond(Response(418, b"tea", "text/plain")))
    assert api.get("/jobs").json() == {"data": "not a list"}
    assert api.get("/jobs").status_code == 418


def test_slow_answer_is_worked_on_at_once(server: AirbyteServer, api: httpx.Client) -> None:
    """A client that gives up leaves a job behind."""
    connection = server.add_connection()
    server.script(connection, JobScript.held())
    server.inject(Fault.slow(5, method="POST"))
    with pytest.raises(httpx.ReadTimeout):
        api.post("/jobs", json={"connectionId": connection.connection_id, "jobType": "sync"}, timeout=0.2)
    assert [job.status for job in server.jobs(connection)] == ["running"]


def test_slow_answer_comes_in_the_end(server: AirbyteServer, api: httpx.Client, network_clock: Clock) -> None:
    """Not before its time."""
    server.inject(Fault.slow(0.2))
    begin = network_clock.now()
    assert api.get("/jobs").status_code == 200
    assert network_clock.now() - begin >= 0.199


def test_reset_breaks_the_connection_before_any_work(server: AirbyteServer, api: httpx.Client) -> None:
    """The client reads ECONNRESET, and no job exists."""
    connection = server.add_connection()
    server.inject(Fault.reset())
    with pytest.raises(httpx.ReadError):
        api.post("/jobs", json={"connectionId": connection.connection_id, "jobType": "sync"})
    assert server.jobs(connection) == []
    assert server.requests[-1].status is None


def test_dropped_answer_leaves_the_job_behind(server: AirbyteServer, api: httpx.Client) -> None:
    """The work is done, the connection closes without a byte."""
    connection = server.add_connection()
    server.script(connection, JobScript.held())
    server.inject(Fault.drop_answer(method="POST", path="/jobs"))
    with pytest.raises(httpx.RemoteProtocolError):
        api.post("/jobs", json={"connectionId": connection.connection_id, "jobType": "sync"})
    assert len(server.jobs(connection)) == 1
    assert server.requests[-1].fault == "answer dropped"


def test_trickle_drips_single_bytes(server: AirbyteServer, api: httpx.Client, network_clock: Clock) -> None:
    """A read timeout between bytes never fires, and the answer is whole in the end."""
    server.inject(Fault.trickle(0.001))
    begin = network_clock.now()
    assert api.get("/tags", timeout=0.05).json() == {"data": []}
    assert network_clock.now() - begin > 0.05


def test_trickle_is_ended_by_a_timeout_between_bytes(server: AirbyteServer, api: httpx.Client) -> None:
    """Where one byte takes longer than the client waits."""
    server.inject(Fault.trickle(5))
    with pytest.raises(httpx.ReadTimeout):
        api.get("/tags", timeout=0.05)


def test_a_fault_strikes_once_unless_told_otherwise(server: AirbyteServer, api: httpx.Client) -> None:
    """`times` counts, None never ends, and `hits` tells how often it struck."""
    server.inject(Fault.html_error())
    assert [api.get("/jobs").status_code for _ in range(2)] == [502, 200]
    server.inject(Fault.html_error(times=2))
    assert [api.get("/jobs").status_code for _ in range(3)] == [502, 502, 200]
    endless = server.inject(Fault.html_error(times=None))
    assert [api.get("/jobs").status_code for _ in range(3)] == [502, 502, 502]
    endless.remove()
    assert api.get("/jobs").status_code == 200
    assert endless.hits == 3


def test_a_fault_strikes_its_method_and_path_only(server: AirbyteServer, api: httpx.Client, visit: Connect) -> None:
    """The pattern is relative to the API's base, whatever the mount."""
    server.inject(Fault.html_error(method="GET", path="/jobs/*", times=None))
    assert api.get("/jobs").status_code == 200
    assert api.delete("/jobs/1").status_code == 409
    assert api.get("/jobs/1").status_code == 502
    assert visit(server).get(f"{server.url}/v1/jobs/1").status_code == 502


def test_a_fault_lets_the_first_requests_pass(server: AirbyteServer, api: httpx.Client) -> None:
    """`skip` counts matching requests only."""
    server.inject(Fault.html_error(path="/jobs", skip=2))
    assert [api.get(path).status_code for path in ("/jobs", "/tags", "/jobs", "/jobs", "/jobs")] == [
        200, 200, 200, 502, 200,
    ]  # fmt: skip


def test_a_fault_ends_after_its_time(server: AirbyteServer, api: httpx.Client, clock: ManualClock) -> None:
    """An outage of a minute strikes every request of that minute."""
    server.inject(Fault.html_error(503, for_seconds=60))
    assert [api.get("/jobs").status_code for _ in range(3)] == [503, 503, 503]
    clock.advance(60)
    assert api.get("/jobs").status_code == 200


def test_of_several_faults_the_first_one_strikes(server: AirbyteServer, api: httpx.Client) -> None:
    """So that a sequence of troubles is written down as one."""
    server.inject(Fault.html_error(502))
    server.inject(Fault.rate_limited())
    assert [api.get("/jobs").status_code for _ in range(3)] == [502, 429, 200]


def test_faults_can_be_cleared(server: AirbyteServer, api: httpx.Client) -> None:
    """All at once."""
    server.inject(Fault.html_error(times=None))
    server.clear_faults()
    assert api.get("/jobs").status_code == 200


def test_latency_holds_back_every_answer(server: AirbyteServer, api: httpx.Client, network_clock: Clock) -> None:
    """It may be changed while the server runs."""
    server.latency = 0.1
    begin = network_clock.now()
    api.get("/jobs")
    api.get("/tags")
    assert network_clock.now() - begin >= 0.199


def test_outage_refuses_connections_and_keeps_the_state(
    server: AirbyteServer, api: httpx.Client, visit: Connect
) -> None:
    """Afterwards the server is back at the same address, with its jobs and tokens."""
    job = server.start_job(server.add_connection(), JobScript.held())
    url = server.url
    with server.outage(), pytest.raises(httpx.ConnectError):
        visit(server).get(f"{url}/v1/health")
    assert server.url == url
    assert api.get(f"/jobs/{job.job_id}").json()["status"] == "running"

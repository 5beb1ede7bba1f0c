"""Scenarios: each name does what it says, for a client of ours."""

from __future__ import annotations

from typing import Literal

import pytest

from generated_client import (
    Airbyte,
    APIConnectionError,
    ConflictError,
    InternalServerError,
    PermissionDeniedError,
    RateLimitError,
)
from generated_client.testing import AirbyteServer, Connection, ManualClock


@pytest.fixture
def in_process() -> bool:
    """The ways in are compared elsewhere."""
    return True


@pytest.fixture
def orders(server: AirbyteServer) -> Connection:
    """A connection."""
    return server.add_connection("orders")


@pytest.fixture
def airbyte(server: AirbyteServer) -> Airbyte:
    """A client that does not repeat anything."""
    return server.client(max_retries=0)


def sync(airbyte: Airbyte, connection: Connection) -> int:
    """Start a sync."""
    return airbyte.jobs.create(connection_id=connection.connection_id, job_type="sync").job_id


def end_of(server: AirbyteServer, job_id: int) -> tuple[str, ...]:
    """The states of a job up to its end."""
    return server.wait_for_job(job_id, timeout=1000).statuses


@pytest.mark.parametrize("outcome", ["succeeded", "failed"])
def test_a_sync_ends_on_the_attempt_that_was_named(
    outcome: str, server: AirbyteServer, airbyte: Airbyte, orders: Connection
) -> None:
    """Between attempts it is `incomplete`, for as long as the back-off lasts."""
    ends = server.scenario.sync_succeeds if outcome == "succeeded" else server.scenario.sync_fails
    ends(orders, on_attempt=2, seconds=1, back_off=30, rows=42)
    job_id = sync(airbyte, orders)
    server.advance(2)
    assert (airbyte.jobs.get(job_id).status, server.job(job_id).attempts) == ("incomplete", 1)
    assert end_of(server, job_id) == ("running", "incomplete", "running", outcome)
    job = server.job(job_id)
    assert (job.attempts, job.rows) == (2, 42)
    assert job.failure_reason == ("the source gave up" if outcome == "failed" else "")


def test_the_first_attempt_is_number_one(server: AirbyteServer, orders: Connection) -> None:
    """Nothing fails on attempt 0."""
    with pytest.raises(ValueError, match="on_attempt=0: the first attempt is number 1"):
        server.scenario.sync_fails(orders, on_attempt=0)


def test_a_scenario_holds_for_as_many_jobs_as_named(
    server: AirbyteServer, airbyte: Airbyte, orders: Connection
) -> None:
    """By default for one; None means all."""
    server.scenario.sync_fails(orders, times=2)
    assert [end_of(server, sync(airbyte, orders))[-1] for _ in range(3)] == ["failed", "failed", "succeeded"]
    server.scenario.sync_fails(orders, times=None)
    assert [end_of(server, sync(airbyte, orders))[-1] for _ in range(3)] == ["failed", "failed", "failed"]
    server.scenario.sync_moves_nothing(orders)
    assert [end_of(server, sync(airbyte, orders))[-1] for _ in range(2)] == ["succeeded", "failed"]


def test_a_sync_that_hangs_ends_by_hand(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Or by a cancel."""
    server.scenario.sync_hangs(orders)
    job_id = sync(airbyte, orders)
    server.advance(86_400)
    assert airbyte.jobs.get(job_id).status == "running"
    assert server.finish_job(job_id, rows=1).statuses == ("running", "succeeded")


def test_a_cancel_may_take_its_time(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """It is accepted at once and shows later."""
    server.scenario.sync_hangs(orders, cancel_takes=20)
    job_id = sync(airbyte, orders)
    assert airbyte.jobs.cancel(job_id).status == "running"
    server.advance(20)
    assert airbyte.jobs.get(job_id).status == "cancelled"


def test_a_sync_may_move_nothing(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """It succeeds, with zero rows."""
    server.scenario.sync_moves_nothing(orders)
    job_id = sync(airbyte, orders)
    server.wait_for_job(job_id)
    job = airbyte.jobs.get(job_id)
    assert (job.status, job.rows_synced) == ("succeeded", 0)


def test_a_sync_may_wait_in_the_queue(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Queued, then as usual; or until the server gives up on it."""
    server.scenario.sync_waits_in_queue(orders, queued=600)
    server.scenario.sync_gets_no_capacity(orders, queued=600)
    first = sync(airbyte, orders)
    server.advance(599)
    assert airbyte.jobs.get(first).status == "queued"
    assert end_of(server, first) == ("queued", "running", "succeeded")
    assert end_of(server, sync(airbyte, orders)) == ("queued", "cancelled")


def test_a_sync_may_appear_late(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """A 409, and a job after all."""
    server.scenario.sync_appears_late(orders, after=30)
    with pytest.raises(ConflictError):
        sync(airbyte, orders)
    assert server.jobs(orders) == []
    server.advance(30)
    assert len(server.jobs(orders)) == 1


def test_somebody_elses_running_sync_is_a_conflict(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Until it is over."""
    theirs = server.scenario.somebody_else_syncs(orders, seconds=60)
    with pytest.raises(ConflictError):
        sync(airbyte, orders)
    server.advance(60)
    assert sync(airbyte, orders) > theirs.job_id


@pytest.mark.parametrize("status", ["pending", "queued", "incomplete"])
def test_somebody_elses_waiting_sync_is_returned_as_ours(
    status: Literal["pending", "queued", "incomplete"], server: AirbyteServer, airbyte: Airbyte, orders: Connection
) -> None:
    """The silent 200."""
    theirs = server.scenario.somebody_else_syncs(orders, status=status, seconds=60)
    assert theirs.status == status
    assert sync(airbyte, orders) == theirs.job_id
    assert end_of(server, theirs.job_id)[-2:] == ("running", "succeeded")


def test_a_connection_may_be_inactive(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """The 409 does not say so, the connection does."""
    server.scenario.connection_inactive(orders)
    with pytest.raises(ConflictError, match="Could not fulfill request"):
        sync(airbyte, orders)
    assert airbyte.connections.get(orders.connection_id).status == "inactive"


def test_a_connection_may_have_a_schedule(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Of its own."""
    server.scenario.connection_on_schedule(orders, cron="0 0 12 * * ? UTC")
    schedule = airbyte.connections.get(orders.connection_id).schedule
    assert (schedule.schedule_type, schedule.cron_expression) == ("cron", "0 0 12 * * ? UTC")


def test_the_answer_to_a_start_may_be_lost_or_come_from_a_proxy(
    server: AirbyteServer, airbyte: Airbyte, orders: Connection
) -> None:
    """The job is there."""
    server.scenario.start_answer_lost()
    with pytest.raises(APIConnectionError):
        sync(airbyte, orders)
    assert len(server.jobs(orders)) == 1
    server.advance(1)
    server.scenario.start_answer_replaced(status=504)
    with pytest.raises(InternalServerError):
        sync(airbyte, orders)
    assert len(server.jobs(orders)) == 2


def test_a_token_expires_between_two_requests(server: AirbyteServer, airbyte: Airbyte) -> None:
    """Each client notices by a 401 and logs in anew."""
    server.scenario.token_expires(after_requests=2)
    for _ in range(4):
        airbyte.tags.list()
    answers = [entry.status for entry in server.requests.matching("GET", "/tags")]
    assert answers == [200, 200, 401, 200, 200]
    server.requests.assert_called("POST", "/applications/token", times=2)
    server.scenario.token_expires()
    airbyte.tags.list()
    server.requests.assert_called("POST", "/applications/token", times=3)


def test_a_server_is_down_for_a_while(server: AirbyteServer, airbyte: Airbyte) -> None:
    """Every connection breaks, then all is well."""
    server.scenario.server_down(seconds=30)
    for _ in range(3):
        with pytest.raises(APIConnectionError):
            airbyte.tags.list()
    server.advance(30)
    airbyte.tags.list()


def test_troubles_of_the_way_to_the_server(server: AirbyteServer, airbyte: Airbyte, clock: ManualClock) -> None:
    """A proxy's page, a rate limit, slow answers; each can be ended."""
    airbyte.tags.list()
    server.scenario.bad_gateway(status=503)
    with pytest.raises(InternalServerError):
        airbyte.tags.list()
    server.scenario.rate_limited(retry_after=7)
    with pytest.raises(RateLimitError):
        airbyte.tags.list()
    began = clock.now()
    slow = server.scenario.server_slow(seconds=2)
    airbyte.tags.list()
    slow.remove()
    airbyte.tags.list()
    assert (clock.now() - began).total_seconds() == 2


def test_the_job_list_may_be_forbidden(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Single jobs are not."""
    job_id = sync(airbyte, orders)
    server.scenario.job_list_forbidden()
    with pytest.raises(PermissionDeniedError):
        airbyte.jobs.list()
    assert airbyte.jobs.get(job_id).job_id == job_id


def test_the_job_list_may_ignore_its_filters(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """All jobs, oldest first, in pages as usual."""
    others = server.add_history(server.add_connection("other"), 3)
    ours = server.add_history(orders, 2)
    server.scenario.job_list_ignores_filters()
    listed = airbyte.jobs.list(connection_id=orders.connection_id, order_by="createdAt|DESC", limit=2)
    assert {job.job_id for job in listed} == {job.job_id for job in (*others, *ours)}
    assert len(listed.data) == 2


def test_the_job_list_may_hide_jobs(server: AirbyteServer, airbyte: Airbyte, orders: Connection) -> None:
    """Those of one connection; each can still be read."""
    job_id, other = sync(airbyte, orders), sync(airbyte, server.add_connection("other"))
    server.scenario.job_list_hides(orders)
    assert [job.job_id for job in airbyte.jobs.list()] == [other]
    assert list(airbyte.jobs.list(connection_id=orders.connection_id)) == []
    assert airbyte.jobs.get(job_id).job_id == job_id

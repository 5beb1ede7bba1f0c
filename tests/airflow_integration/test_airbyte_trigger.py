"""The trigger: its events, its arguments, and what it leaves behind (nothing)."""

import asyncio
import json
import time
from typing import Any

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from generated_client.testing import AirbyteServer, Fault, JobScript


def trigger(job_id: int = 1, **arguments: Any) -> AirbyteSyncTrigger:
    """A trigger as users make it by hand."""
    values: dict[str, Any] = {
        "conn_id": "airbyte_default",
        "end_time": time.time() + 3600,
        "poll_interval": 0.1,
        **arguments,
    }
    return AirbyteSyncTrigger(job_id, **values)


async def first_event(made: AirbyteSyncTrigger) -> dict[str, Any]:
    """The payload of the first event; the generator is dropped, as `dag.test()` does it."""
    event = await anext(made.run())
    payload: dict[str, Any] = event.payload
    return payload


def event_of(made: AirbyteSyncTrigger) -> dict[str, Any]:
    """The one event of a trigger, run with plain `asyncio.run`."""

    async def run() -> list[dict[str, Any]]:
        return [event.payload async for event in made.run()]

    (payload,) = asyncio.run(run())
    return payload


@pytest.mark.parametrize(
    ("script", "arguments", "event"),
    [
        pytest.param(
            JobScript.success(running=0.2),
            {},
            {"status": "success", "message": "Job run 1 has completed successfully.", "reason": "succeeded"},
            id="succeeded",
        ),
        pytest.param(
            JobScript.failure(running=0.2),
            {},
            {"status": "error", "message": "Job run 1 has failed.", "reason": "failed"},
            id="failed",
        ),
        pytest.param(
            JobScript.capacity_timeout(queued=0.2),
            {},
            {"status": "cancelled", "message": "Job run 1 has been cancelled.", "reason": "cancelled"},
            id="cancelled",
        ),
        pytest.param(
            JobScript.held(),
            {"started_at": -3600.0, "end_time": 0.0},
            {
                "status": "error",
                "message": "Job run 1 has not reached a terminal status after 3600 seconds.",
                "reason": "wait_timeout",
            },
            id="end-time",
        ),
        pytest.param(
            JobScript.held(),
            {"started_at": -7200.0, "execution_deadline": 0.0},
            {"status": "timeout", "message": "Job run 1 was still running", "reason": "execution_timeout"},
            id="execution-deadline",
        ),
    ],
)
def test_the_documented_events(
    script: JobScript,
    arguments: dict[str, float],
    event: dict[str, str],
    connection_id: str,
    airbyte_server: AirbyteServer,
) -> None:
    """Status, message and job id are what users' own operators read; moments here are relative to now."""
    airbyte_server.start_job(connection_id, script)
    moments = {name: time.time() + moment for name, moment in arguments.items()}

    payload = event_of(trigger(1, **moments))

    message = payload["message"]
    assert message.startswith(event["message"])
    assert {name: payload[name] for name in ("status", "reason", "job_id")} == {
        "status": event["status"],
        "reason": event["reason"],
        "job_id": 1,
    }
    if event["reason"] != "failed" and event["reason"] != "execution_timeout":
        assert message == event["message"]
    assert payload["job"]["id"] == 1
    assert json.loads(json.dumps(payload)) == payload


@pytest.mark.parametrize(
    ("fault", "reason", "says"),
    [
        (Fault.html_error(503, path="/jobs/*", times=None), "poll_failed", "503"),
        (Fault.answer({"title": "forbidden"}, 403, path="/jobs/*", times=None), "refused", "403"),
        (Fault.web_page(path="/jobs/*", times=None), "poll_failed", "web"),
    ],
)
def test_a_server_that_does_not_answer_is_an_error_with_the_real_reason(
    fault: Fault, reason: str, says: str, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """`max_poll_failure_seconds=0` is the documented impatience."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(fault)

    payload = event_of(trigger(max_poll_failure_seconds=0))

    assert (payload["status"], payload["reason"]) == ("error", reason)
    assert says in payload["message"]


@pytest.mark.parametrize(
    ("connection", "says"),
    [
        (None, "not_there"),
        ('{"conn_type": "airbyte", "host": "http://h", "extra": {"timeout": "soon"}}', "'timeout' must be a number"),
        ('{"conn_type": "airbyte", "host": "http://127.0.0.1:9", "login": "id"}', "client secret"),
    ],
    ids=["missing", "malformed", "half"],
)
def test_a_connection_that_cannot_be_used_is_an_event_and_no_crash(
    connection: str | None, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash would reach the user as "trigger failed" without a reason."""
    if connection is not None:
        monkeypatch.setenv("AIRFLOW_CONN_NOT_THERE", connection)

    payload = event_of(trigger(conn_id="not_there"))

    assert (payload["status"], payload["reason"]) == ("error", "refused")
    assert says in payload["message"]


def test_is_still_running(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """The documented coroutine, with the documented hook."""
    for status in ("running", "pending", "incomplete", "queued"):
        job = airbyte_server.start_job(connection_id, JobScript.held(status))
        assert asyncio.run(trigger(job.job_id).is_still_running(AirbyteHook()))
        airbyte_server.finish_job(job.job_id)
        assert not asyncio.run(trigger(job.job_id).is_still_running(AirbyteHook()))


def test_a_job_id_given_as_text_becomes_a_number() -> None:
    """XComs and templates give texts; the event and the serialized trigger hold a number."""
    values: dict[str, Any] = {"job_id": "12345", "conn_id": "c", "end_time": 1.0, "poll_interval": 1.0}

    assert AirbyteSyncTrigger(**values).serialize()[1]["job_id"] == 12345


def test_a_trigger_made_by_hand_cancels_nothing(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Not at any deadline, not when it is killed, not when it is cancelled."""
    airbyte_server.start_job(connection_id, JobScript.held())

    async def live() -> None:
        made = trigger(execution_deadline=time.time() + 0.2, end_time=time.time() + 0.3)
        async for _ in made.run():
            pass
        waiting = trigger()
        task = asyncio.create_task(first_event(waiting))
        await asyncio.sleep(0.3)
        task.cancel()
        await asyncio.wait([task])
        await waiting.on_kill()
        await waiting.cleanup()

    asyncio.run(live())

    assert airbyte_server.job(1).status == "running"
    assert not airbyte_server.requests.matching("DELETE")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ({"owned": True, "cancel_on_timeout": True, "end_time": 0.3}, "cancelled"),
        ({"owned": True, "cancel_on_timeout": False, "end_time": 0.3}, "running"),
        ({"owned": False, "cancel_on_timeout": True, "end_time": 0.3}, "running"),
        ({"owned": True, "execution_deadline": 0.3}, "cancelled"),
        ({"owned": False, "execution_deadline": 0.3}, "running"),
    ],
)
def test_the_trigger_itself_cancels_at_the_deadline(
    arguments: dict[str, Any], status: str, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """No worker is needed for it, and it happens before the event; only an owned job is cancelled."""
    airbyte_server.start_job(connection_id, JobScript.held())
    moments = {
        name: time.time() + value if name in {"end_time", "execution_deadline"} else value
        for name, value in arguments.items()
    }

    payload = event_of(trigger(**moments))

    assert payload["reason"] in {"wait_timeout", "execution_timeout"}
    assert airbyte_server.job(1).status == status


def test_a_silent_server_cannot_hide_the_deadline(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """A look that hangs is given up soon after the deadline."""
    airbyte_server.start_job(connection_id, JobScript.held())
    airbyte_server.inject(Fault.slow(30, method="GET", path="/jobs/1", times=None))
    started = time.monotonic()

    payload = event_of(trigger(end_time=time.time() + 1))

    assert payload["reason"] == "wait_timeout"
    assert time.monotonic() - started < 8


@pytest.mark.parametrize(
    "answer",
    [
        Fault.web_page(method="GET", path="/jobs/*"),
        Fault.answer("", 200, method="GET", path="/jobs/*"),
        Fault.answer([], 200, method="GET", path="/jobs/*"),
        Fault.answer({}, 200, method="GET", path="/jobs/*"),
        Fault.answer('{"jobId": 1, "sta', 200, method="GET", path="/jobs/*"),
    ],
    ids=["page", "empty", "list", "object", "cut-off"],
)
def test_an_answer_that_is_no_answer_ends_no_watch(
    answer: Fault, connection_id: str, airbyte_server: AirbyteServer
) -> None:
    """Maintenance pages come with 200, too; the job is fine."""
    airbyte_server.start_job(connection_id, JobScript.success(running=0.3))
    airbyte_server.inject(answer)

    assert event_of(trigger())["reason"] == "succeeded"

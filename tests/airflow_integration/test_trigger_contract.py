"""The trigger of any system: its events, its deadlines, and what it may cancel."""

import asyncio
import json
from typing import Any

import pytest

from airflow_integration.airbyte.triggers import AirbyteSyncTrigger
from airflow_integration.dbt_cloud.triggers import DbtCloudRunJobTrigger
from airflow_integration.remote_job.outcome import Reason
from airflow_integration.remote_job.trigger import RemoteJobTrigger
from generated_client.testing import Fault
from tests.airflow_integration.faces import FACES
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life, System


@pytest.mark.parametrize(
    ("reason", "life", "moments"),
    [
        (Reason.SUCCEEDED, Life.success(running=20), {}),
        (Reason.FAILED, Life.failure(running=20), {}),
        (Reason.CANCELLED, Life.cancelled(running=20), {}),
        (Reason.WAIT_TIMEOUT, Life.held(), {"started_at": -3600.0, "end_time": 0.0}),
        (Reason.EXECUTION_TIMEOUT, Life.held(), {"started_at": -3600.0, "execution_deadline": 0.0}),
    ],
    ids=["succeeded", "failed", "cancelled", "wait_timeout", "execution_timeout"],
)
def test_the_documented_events(reason: Reason, life: Life, moments: dict[str, float], system: SystemUnderTest) -> None:
    """Status, message and id are what users' own operators read; moments here are relative to now."""
    job_id, now = system.start_job(life), system.clock.now()
    status, message = system.face.documented_events[reason]

    event = system.event_of(system.trigger(job_id, **{name: now + moment for name, moment in moments.items()}))

    assert (event["status"], event["reason"], event[system.face.id_key]) == (status, reason, job_id)
    assert event["message"].startswith(message.format(id=job_id))
    assert event["job"]["id"] == job_id


@pytest.mark.parametrize(
    ("fault", "reason", "says"),
    [
        (Fault.html_error(503, times=None), "poll_failed", "503"),
        (Fault.answer({"title": "forbidden"}, 403, times=None), "refused", "403"),
        (Fault.web_page(times=None), "poll_failed", "web"),
    ],
    ids=["503", "403", "web-page"],
)
def test_a_server_that_does_not_answer_is_an_error_with_the_real_reason(
    fault: Fault, reason: str, says: str, system: SystemUnderTest
) -> None:
    """`max_poll_failure_seconds=0` is the documented impatience."""
    job_id = system.start_job()
    system.trouble(fault, system.remote.LOOKS)

    event = system.event_of(system.trigger(job_id, max_poll_failure_seconds=0))

    assert (event["status"], event["reason"]) == ("error", reason)
    assert says in event["message"]


def test_is_still_running(system: SystemUnderTest) -> None:
    """The documented coroutine, with the documented hook."""
    for status in system.face.statuses_that_go_on:
        job_id = system.start_job(Life.held(status))
        trigger: Any = system.trigger(job_id)
        hook = system.placed(system.operator()()).hook
        assert system.run_in_triggerer(trigger.is_still_running(hook))
        system.remote.finish(job_id)
        assert not system.run_in_triggerer(trigger.is_still_running(hook))


def test_a_passing_failure_is_no_answer_to_whether_it_is_still_running(system: SystemUnderTest) -> None:
    """It is asked again, as by all methods of a hook that only read."""
    trigger: Any = system.trigger(system.start_job())
    system.trouble(Fault.html_error(502, times=2), system.remote.LOOKS)

    assert system.run_in_triggerer(trigger.is_still_running(system.placed(system.operator()()).hook))


def test_a_job_id_given_as_text_becomes_a_number(system: SystemUnderTest) -> None:
    """XComs and templates give texts; the event and the serialized trigger hold a number."""
    given: Any = "12345"

    assert system.trigger(given).serialize()[1][system.face.id_key] == 12345


def test_a_trigger_made_by_hand_cancels_nothing(system: SystemUnderTest) -> None:
    """Not at any deadline, not when it is killed, not when it is cancelled."""
    job_id = system.start_job()

    async def watch(made: RemoteJobTrigger) -> None:
        async for _ in made.run():
            pass

    async def live() -> None:
        now = system.clock.now()
        for name in ("execution_deadline", "end_time"):
            await watch(system.rebuilt(system.trigger(job_id, **{name: now + 20})))
        waiting = system.rebuilt(system.trigger(job_id))
        watching = asyncio.create_task(watch(waiting))
        await asyncio.sleep(30)
        watching.cancel()
        await asyncio.wait([watching])
        await waiting.on_kill()
        await waiting.cleanup()

    system.run_in_triggerer(live())

    assert system.states == ["running"]
    assert not system.requests(system.remote.CANCELS)


@pytest.mark.parametrize(
    ("arguments", "state"),
    [
        ({"owned": True, "cancel_on_timeout": True, "end_time": 30}, "cancelled"),
        ({"owned": True, "cancel_on_timeout": False, "end_time": 30}, "running"),
        ({"owned": False, "cancel_on_timeout": True, "end_time": 30}, "running"),
        ({"owned": True, "execution_deadline": 30}, "cancelled"),
        ({"owned": False, "execution_deadline": 30}, "running"),
    ],
)
def test_the_trigger_itself_cancels_at_the_deadline(
    arguments: dict[str, Any], state: str, system: SystemUnderTest
) -> None:
    """No worker is needed for it, and it happens before the event; only an owned job is cancelled."""
    job_id, now = system.start_job(), system.clock.now()
    moments = {name: now + arguments[name] for name in {"end_time", "execution_deadline"} & arguments.keys()}

    event = system.event_of(system.trigger(job_id, **{**arguments, **moments}))

    assert event["reason"] in {"wait_timeout", "execution_timeout"}
    assert system.states == [state]


def test_a_silent_server_cannot_hide_the_deadline(system: SystemUnderTest) -> None:
    """A look that hangs is given up soon after the deadline."""
    job_id, began = system.start_job(), system.clock.now()
    system.trouble(Fault.slow(3000, times=None), system.remote.LOOKS)

    event = system.event_of(system.trigger(job_id, end_time=began + 100))

    assert event["reason"] == "wait_timeout"
    assert 100 <= system.clock.now() - began < 110


@pytest.mark.parametrize(
    "answer",
    [
        Fault.web_page(),
        Fault.answer("", 200),
        Fault.answer([], 200),
        Fault.answer({}, 200),
        Fault.answer('{"status": {"code": 200}, "da', 200),
        Fault.answer({"status": {"code": 200, "is_success": True}, "data": None}, 200),
    ],
    ids=["page", "empty", "list", "object", "cut-off", "no-data"],
)
def test_an_answer_that_is_no_answer_ends_no_watch(answer: Fault, system: SystemUnderTest) -> None:
    """Maintenance pages come with 200, too; the job is fine."""
    job_id = system.start_job(Life.success(running=30))
    system.trouble(answer, system.remote.LOOKS)

    assert system.event_of(system.trigger(job_id))["reason"] == "succeeded"


@pytest.mark.parametrize("ended", [True, False], ids=["at-the-first-look", "at-the-deadline"])
def test_no_event_before_its_time(ended: bool, system: SystemUnderTest) -> None:
    """Airflow 3.3 loses tasks that resume within seconds; by default there is no such moment."""
    job_id = system.ended_job() if ended else system.start_job()
    for wait in (0.0, 7.0):
        began = system.clock.now()
        not_before = began + wait if wait else None

        system.event_of(system.trigger(job_id, end_time=began + 1, interval=5, not_before=not_before))

        assert wait <= system.clock.now() - began < wait + 2


def test_a_serialized_trigger_holds_no_secret(system: SystemUnderTest) -> None:
    """It names the Airflow connection and nothing behind it."""
    trigger = system.trigger(system.start_job())

    text = json.dumps(trigger.serialize()) + repr(trigger)

    assert system.face.conn_id in text
    for secret in system.face.secrets:
        assert vars(system.server)[secret] not in text


@pytest.mark.parametrize(
    ("system_name", "connection", "says"),
    [
        ("airbyte", None, "not_there"),
        ("airbyte", {"host": "http://h", "extra": {"timeout": "soon"}}, "'timeout' must be a number"),
        ("airbyte", {"host": "http://127.0.0.1:9", "login": "id"}, "client secret"),
        ("dbt_cloud", None, "not_there"),
        ("dbt_cloud", {"host": "h", "login": "1", "extra": {"timeout": "soon"}}, "'timeout' must be a number"),
        ("dbt_cloud", {"host": "h", "login": "1"}, "API token"),
        ("dbt_cloud", {"host": "h", "login": "shop", "password": "x"}, "account id"),
    ],
)
def test_a_connection_that_cannot_be_used_is_an_event_and_no_crash(
    system_name: System, connection: object, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash would reach the user as "trigger failed" without a reason."""
    if connection is not None:
        monkeypatch.setenv("AIRFLOW_CONN_NOT_THERE", json.dumps(connection))
    trigger = FACES[system_name].trigger(1, conn_id="not_there")

    async def events() -> list[Any]:
        return [event.payload async for event in trigger.run()]

    (event,) = asyncio.run(events())

    assert (event["status"], event["reason"]) == ("error", "refused")
    assert says in event["message"]


@pytest.mark.parametrize(
    ("trigger", "own"),
    [
        (AirbyteSyncTrigger(7, "c", 100.0, 3.0), {"job_id": 7}),
        (DbtCloudRunJobTrigger("c", 7, 100.0, 3.0, 8), {"run_id": 7, "account_id": 8, "hook_params": None}),
    ],
)
def test_the_documented_arguments_may_come_by_position(trigger: RemoteJobTrigger, own: dict[str, object]) -> None:
    """As in the documented providers; all others have defaults."""
    assert trigger.serialize()[1] == {
        **own,
        "conn_id": "c",
        "end_time": 100.0,
        "poll_interval": 3.0,
        "execution_deadline": None,
        "started_at": None,
        "not_before": None,
        "owned": False,
        "cancel_on_kill": False,
        "cancel_on_timeout": False,
        "max_poll_failure_seconds": 900,
    }

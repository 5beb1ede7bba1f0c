"""A failure explains itself: what the system tells stands in the task's log, and its sentence in the error."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from airflow_integration.airbyte.hooks import AirbyteHook
from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.airbyte.system import AirbyteSystem
from airflow_integration.remote_job.errors import JobCancelledError, JobFailedError, JobTimeoutError, RemoteCallError
from airflow_integration.remote_job.explanation import LINES, LONGEST_LINE, LONGEST_SENTENCE, Explanation
from airflow_integration.remote_job.hook import EXPLAIN_WITHIN
from generated_client.testing import AirbyteServer, JobScript
from tests.airflow_integration.conftest import RunTask

if TYPE_CHECKING:
    from airflow_integration.remote_job.system import RemoteSystem
    from generated_client import Airbyte, AsyncAirbyte

SENTENCE = "The table is missing."


class Talkative(AirbyteSystem):
    """A system that knows why its jobs fail."""

    def __init__(self, problem: Exception | None = None) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.time: list[float] = []
        self._problem = problem

    def explain(self, client: "Airbyte", job_id: int, left: Callable[[], float]) -> Explanation:
        """Explain, or fail to."""
        assert client.jobs.get(job_id).job_id == job_id
        self.asked.append(job_id)
        self.time.append(left())
        if self._problem is not None:
            raise self._problem
        return Explanation(["\x1b[31mtable orders\x1b[0m is missing"], SENTENCE)


def hook_of(explaining: Talkative) -> AirbyteHook:
    """A hook of that system."""

    class Hook(AirbyteHook):
        system: "RemoteSystem[Airbyte, AsyncAirbyte]" = explaining

    return Hook()


def operator_of(system: Talkative, connection_id: str, *, deferrable: bool = False) -> AirbyteTriggerSyncOperator:
    """A task whose hook is of that system."""

    class Operator(AirbyteTriggerSyncOperator):
        def new_hook(self) -> AirbyteHook:
            return hook_of(system)

    return Operator(task_id="task", connection_id=connection_id, wait_seconds=0.1, deferrable=deferrable)


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_a_task_that_fails_tells_why(
    connection_id: str,
    airbyte_server: AirbyteServer,
    run_task: RunTask,
    capsys: pytest.CaptureFixture[str],
    deferrable: bool,
) -> None:
    """The details in the log, free of colours; the sentence in the message; asked once, with time to answer."""
    airbyte_server.script(connection_id, JobScript.failure(running=0.2))
    system = Talkative()

    with pytest.raises(JobFailedError, match=SENTENCE):
        run_task(lambda: operator_of(system, connection_id, deferrable=deferrable))

    assert "[error    ] table orders is missing" in capsys.readouterr().out
    assert len(system.asked) == 1
    assert EXPLAIN_WITHIN - 1 < system.time[0] <= EXPLAIN_WITHIN


def test_a_job_that_was_cancelled_is_asked_about_as_well(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Systems call a job that took too long cancelled."""
    airbyte_server.script(connection_id, JobScript.capacity_timeout(queued=0.1))

    with pytest.raises(JobCancelledError, match=SENTENCE):
        run_task(lambda: operator_of(Talkative(), connection_id))


def test_a_sensor_tells_why(connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask) -> None:
    """As the task does that has started the job."""
    job = airbyte_server.start_job(connection_id, JobScript.failure(running=0.0))

    class Sensor(AirbyteJobSensor):
        def new_hook(self) -> AirbyteHook:
            return hook_of(Talkative())

    with pytest.raises(JobFailedError, match=SENTENCE):
        run_task(lambda: Sensor(task_id="wait", airbyte_job_id=job.job_id))


def test_the_hook_s_own_wait_tells_why(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """Who waits in code of their own gets the same message."""
    job = airbyte_server.start_job(connection_id, JobScript.failure(running=0.0))

    with pytest.raises(JobFailedError, match=SENTENCE):
        hook_of(Talkative()).wait_for_job(job.job_id)


def test_success_and_timeouts_need_no_explanation(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask
) -> None:
    """Nothing is asked for them."""
    system = Talkative()

    run_task(lambda: operator_of(system, connection_id))
    airbyte_server.script(connection_id, JobScript.held())
    hook = hook_of(system)
    with pytest.raises(JobTimeoutError):
        hook.wait_for_job(hook.submit_sync_connection(connection_id).job_id, wait_seconds=0.1, timeout=0.3)

    assert system.asked == []


@pytest.mark.parametrize("problem", [RemoteCallError("no answer"), ZeroDivisionError("a defect")])
def test_an_explanation_that_fails_leaves_the_failure_as_it_is(
    connection_id: str, airbyte_server: AirbyteServer, run_task: RunTask, problem: Exception
) -> None:
    """The job's end is what the task has to tell."""
    airbyte_server.script(connection_id, JobScript.failure(running=0.1))

    with pytest.raises(JobFailedError, match=r"Job run \d+ has failed"):
        run_task(lambda: operator_of(Talkative(problem), connection_id))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[0m\x1b[31m1 of 3 ERROR\x1b[0m", "1 of 3 ERROR"),
        ("\x1b]0;title\x07ok \x1b]8;;https://x\x1b\\link", "ok link"),
        ("a\x00b\x07c\x9b31md", "abc31md"),
        ("50 %\r100 %", "50 %\n100 %"),
        ("\u202egnitseretni", "gnitseretni"),
        ("half \ud83d of one", "half  of one"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_a_log_gets_no_control_characters(text: str, shown: str) -> None:
    """Terminals obey them, and pages show them as rubbish."""
    readable = Explanation([text], text).readable()

    assert "\n".join(readable.lines) == shown
    assert readable.sentence == " ".join(shown.split())


def test_an_explanation_is_bounded() -> None:
    """Logs of programs can be megabytes, and their end is what tells."""
    readable = Explanation(["x" * 10_000, *(f"line {n}" for n in range(5 * LINES))], "y" * 10_000).readable()

    assert readable.lines[0] == f"… {4 * LINES + 1} lines left out"
    assert readable.lines[-1] == f"line {5 * LINES - 1}"
    assert len(readable.lines) == LINES + 1
    assert len(readable.sentence) == LONGEST_SENTENCE
    assert len(Explanation(["x" * 10_000]).readable().lines[0]) == LONGEST_LINE

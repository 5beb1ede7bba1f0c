"""Scenarios that are decided while a job runs: time is up, the server is away, a user or a machine ends the task."""

from datetime import timedelta

from generated_client.testing import Fault, JobScript
from tests.airflow_integration.scenario import (
    CLEAR,
    RETRY,
    TRY,
    Told,
    after,
    our_jobs,
    pause,
    row,
    shot_at,
    shut_down_at,
    their_job,
    token_expires,
    trouble,
)
from tests.airflow_integration.sides import CANCELS, LISTS, LOOKS, STARTS
from tests.remote_server import Life

A_MINUTE, A_HUNDRED, LONG = (Life.success(running=seconds) for seconds in (60, 100, 300))
FAILS = Life.failure(running=20)
HELD, ENDS_SLOWLY = Life.held(), Life.held(cancel_takes=30)
BETWEEN_ATTEMPTS = JobScript.retried(running=100, back_off=300)
"""From second 100 to 400 it is `incomplete`, and no cancel reaches it."""

SOON_AGAIN = JobScript.retried(running=100, back_off=100)
"""From second 100 to 200 it is `incomplete`."""
NO_CANCEL = Fault.answer({"title": "forbidden"}, 403, **CANCELS)
UNREAD = Fault.html_error(503, **LOOKS, for_seconds=800)
OUTAGE = trouble(UNREAD, Fault.html_error(503, **LISTS, for_seconds=800))
FORBIDDEN = Fault.answer({"title": "forbidden"}, 403, **LOOKS)
SHOT_IN_POST = shot_at(STARTS, answered=True)
SIGTERM_IN_POST = shut_down_at(STARTS, answered=True)
SIGTERM_AFTER_RECORD = shut_down_at({"method": "GET", "path": "/connections/*"}, answered=True)
SIGTERM_IN_LOOK = shut_down_at(LOOKS, answered=True)

ADOPTED: Told = ("success", 1, 0, "succeeded")
ANEW: Told = ("success", 2, 1, "cancelled, succeeded")
CONFLICT: Told = ("failed: JobConflictError", 1, 0, "running")

# fmt: off
TIME_IS_UP = [
    row("timeout", [our_jobs(HELD), TRY], "failed: JobTimeoutError", 1, 1, "cancelled", timeout=60),
    row("timeout; retry", [our_jobs(HELD), TRY, RETRY], *ANEW, timeout=60),
    row("timeout, the job is left", [our_jobs(HELD), TRY],
        "failed: JobTimeoutError", 1, 0, "running", timeout=60, cancel_on_timeout=False),
    row("timeout, the job is left; retry", [our_jobs(A_HUNDRED), TRY, RETRY],
        *ADOPTED, timeout=60, cancel_on_timeout=False, older=CONFLICT),
    row("timeout, and the job ends with it", [our_jobs(A_MINUTE), TRY], *ADOPTED, timeout=60, interval=3600),
    row("timeout before the next look", [our_jobs(LONG), TRY],
        "failed: JobTimeoutError", 1, 1, "cancelled", timeout=60, interval=3600),
    row("timeout, and the cancel is refused", [our_jobs(HELD), trouble(NO_CANCEL), TRY],
        "failed: JobTimeoutError", 1, 1, "running", timeout=60),
    row("timeout between two attempts", [our_jobs(BETWEEN_ATTEMPTS), TRY],
        "failed: JobTimeoutError", 1, 5, "incomplete", timeout=150, only="waiting", of="airbyte"),
    row("timeout between two attempts; retry", [our_jobs(BETWEEN_ATTEMPTS), TRY, pause(300), RETRY],
        "success", 1, 5, "succeeded", timeout=150, only="waiting", older=("failed: JobConflictError", 1, 5, "running"),
        of="airbyte"),
    row("timeout between two attempts", [our_jobs(BETWEEN_ATTEMPTS), TRY],
        "failed: JobTimeoutError", 1, 14, "cancelled", timeout=150, only="deferred", of="airbyte"),
    row("timeout between two attempts; retry before the next", [our_jobs(SOON_AGAIN), TRY, RETRY],
        "success", 1, 5, "succeeded", timeout=150, only="waiting",
        older=("failed: JobConflictError", 1, 5, "incomplete"), of="airbyte"),
    row("timeout between two attempts; retry before the next", [our_jobs(SOON_AGAIN), TRY, RETRY],
        "success", 1, 5, "succeeded", timeout=150, only="deferred",
        older=("failed: JobConflictError", 1, 7, "cancelled"), of="airbyte"),
    row("timeout, the cancel is refused; retry", [our_jobs(A_HUNDRED), trouble(NO_CANCEL), TRY, RETRY],
        "success", 1, 1, "succeeded", timeout=60, older=("failed: JobConflictError", 1, 1, "running")),
    row("execution_timeout", [our_jobs(LONG), TRY],
        "failed: AirflowTaskTimeout", 1, 1, "cancelled", execution_timeout=timedelta(seconds=60), only="waiting"),
    row("execution_timeout", [our_jobs(LONG), TRY],
        "failed: JobTimeoutError", 1, 1, "cancelled", execution_timeout=timedelta(seconds=60), only="deferred"),
    row("execution_timeout; retry", [our_jobs(LONG), TRY, RETRY], *ANEW, execution_timeout=timedelta(seconds=60)),
    row("execution_timeout without cancel_on_timeout; retry", [our_jobs(LONG), TRY, RETRY],
        *ANEW, execution_timeout=timedelta(seconds=60), cancel_on_timeout=False),
    row("execution_timeout without cancel_on_kill; retry", [our_jobs(A_HUNDRED), TRY, RETRY],
        *ADOPTED, execution_timeout=timedelta(seconds=60), cancel_on_kill=False, older=CONFLICT, only="waiting"),
]
THE_SERVER_CANNOT_BE_ASKED = [
    row("an outage that is shorter than patience", [our_jobs(LONG), OUTAGE, TRY], *ADOPTED),
    row("an outage that is longer", [our_jobs(LONG), OUTAGE, TRY],
        "failed: JobPollError", 1, 0, "running", max_poll_failure_seconds=60),
    row("an outage that is longer; retry", [our_jobs(LONG), OUTAGE, TRY, pause(900), RETRY],
        *ADOPTED, max_poll_failure_seconds=60, older=("success", 2, 0, "succeeded, succeeded")),
    row("an outage that is longer; retry before its end", [our_jobs(LONG), OUTAGE, TRY, pause(700), RETRY],
        *ADOPTED, max_poll_failure_seconds=60, older=("success", 2, 0, "succeeded, succeeded")),
    row("the token expires", [our_jobs(LONG), token_expires, TRY], *ADOPTED, of="airbyte"),
    row("an answer of 403", [our_jobs(LONG), trouble(FORBIDDEN), TRY], "failed: JobPollError", 1, 0, "running"),
    row("an answer of 403; retry", [our_jobs(LONG), trouble(FORBIDDEN), TRY, RETRY], *ADOPTED, older=CONFLICT),
]
SOMEBODY_ENDS_THE_TASK = [
    row("marked failed", [our_jobs(HELD), after(100, "marked failed"), TRY],
        "failed", 1, 1, "cancelled", only="waiting"),
    row("marked failed", [our_jobs(HELD), after(100, "marked failed"), TRY],
        "failed", 1, 1, "cancelled", older=("failed", 1, 0, "running"), only="deferred"),
    row("marked success", [our_jobs(HELD), after(100, "marked success"), TRY],
        "success", 1, 1, "cancelled", only="waiting"),
    row("marked success", [our_jobs(HELD), after(100, "marked success"), TRY],
        "success", 1, 1, "cancelled", older=("success", 1, 0, "running"), only="deferred"),
    row("marked failed without cancel_on_kill", [our_jobs(HELD), after(100, "marked failed"), TRY],
        "failed", 1, 0, "running", cancel_on_kill=False),
    row("marked failed between two attempts", [our_jobs(BETWEEN_ATTEMPTS), after(150, "marked failed"), TRY],
        "failed", 1, 2, "incomplete", only="waiting", of="airbyte"),
    row("marked failed between two attempts", [our_jobs(BETWEEN_ATTEMPTS), after(150, "marked failed"), TRY],
        "failed", 1, 14, "cancelled", older=("failed", 1, 0, "incomplete"), only="deferred", of="airbyte"),
    row("SIGTERM; retry", [our_jobs(HELD), after(100, "shut down"), TRY, RETRY], *ANEW, only="waiting"),
    row("SIGTERM; retry when the server is away",
        [our_jobs(HELD), after(100, "shut down"), TRY, trouble(Fault.html_error(503, times=5)), RETRY],
        *ANEW, only="waiting"),
    row("SIGKILL; retry when the server is away",
        [our_jobs(LONG), after(100, "shot"), TRY, trouble(Fault.html_error(503, times=5)), RETRY],
        *ADOPTED, older=CONFLICT, only="waiting"),
    row("SIGTERM without cancel_on_kill; retry", [our_jobs(LONG), after(100, "shut down"), TRY, RETRY],
        *ADOPTED, cancel_on_kill=False, older=CONFLICT, only="waiting"),
    row("SIGTERM in the POST", [our_jobs(HELD), SIGTERM_IN_POST, TRY], "failed", 1, 1, "cancelled"),
    row("SIGTERM in the POST; retry", [our_jobs(HELD), SIGTERM_IN_POST, TRY, RETRY], *ANEW),
    row("SIGTERM in an outage", [our_jobs(HELD), trouble(UNREAD), after(100, "shut down"), TRY],
        "failed", 1, 1, "cancelled", only="waiting"),
    row("SIGTERM before the deferral; retry", [our_jobs(HELD), SIGTERM_AFTER_RECORD, TRY, RETRY], *ANEW, of="airbyte"),
    row("SIGTERM in a look", [our_jobs(HELD), SIGTERM_IN_LOOK, TRY], "failed", 1, 1, "cancelled", only="waiting"),
    row("the triggerer is shut down", [our_jobs(LONG), after(100, "shut down"), TRY], *ADOPTED, only="deferred"),
    row("the triggerer is shot", [our_jobs(LONG), after(100, "shot"), TRY], *ADOPTED, only="deferred"),
    row("the triggerer sleeps and loses the task", [our_jobs(LONG), after(100, "asleep"), TRY],
        *ADOPTED, only="deferred"),
]
A_USER_CLEARS_THE_TASK = [
    row("clear after success", [TRY, CLEAR], "success", 2, 0, "succeeded, succeeded"),
    row("clear after failure", [our_jobs(FAILS), TRY, CLEAR], "success", 2, 0, "failed, succeeded"),
    row("two clears", [TRY, CLEAR, CLEAR], "success", 3, 0, "succeeded, succeeded, succeeded"),
    row("clear while it waits", [our_jobs(HELD), after(100, "cleared"), TRY, CLEAR], *ANEW, only="waiting"),
    row("clear while it is deferred", [our_jobs(HELD), after(100, "cleared"), TRY, CLEAR],
        *ANEW, older=CONFLICT, only="deferred"),
    row("clear while it is deferred, the job ends slowly", [our_jobs(ENDS_SLOWLY), after(100, "cleared"), TRY, CLEAR],
        "success", 2, 5, "cancelled, succeeded", older=CONFLICT, only="deferred"),
    row("clear between two attempts", [our_jobs(BETWEEN_ATTEMPTS), after(150, "cleared"), TRY, CLEAR],
        "success", 2, 14, "cancelled, succeeded", older=("failed: JobConflictError", 1, 0, "incomplete"),
        only="deferred", of="airbyte"),
    row("clear after a death in the POST", [our_jobs(LONG), SHOT_IN_POST, TRY, CLEAR], *ANEW, older=CONFLICT),
    row("clear after an outage", [our_jobs(HELD), OUTAGE, TRY, pause(900), CLEAR],
        *ANEW, max_poll_failure_seconds=60, older=CONFLICT),
    row("clear after a timeout that left the job", [our_jobs(HELD), TRY, CLEAR],
        *ANEW, timeout=60, cancel_on_timeout=False, older=CONFLICT),
    row("clear of a task that follows their job", [their_job(LONG), after(100, "cleared"), TRY, CLEAR],
        "success", 0, 0, "succeeded", if_running="attach", of="airbyte"),
    row("clear after a conflict", [their_job(HELD), TRY, CLEAR],
        "failed: JobConflictError", 0, 0, "running", of="airbyte"),
]
# fmt: on
WAITS = [*TIME_IS_UP, *THE_SERVER_CANNOT_BE_ASKED, *SOMEBODY_ENDS_THE_TASK, *A_USER_CLEARS_THE_TASK]

"""Scenarios of Airbyte, where a connection runs one job at a time: another job is in the way, or seems to be."""

from functools import partial
from itertools import product

from generated_client.testing import Fault, JobScript
from tests.airflow_integration.scenario import (
    RETRY,
    TRY,
    Told,
    after,
    although,
    our_jobs,
    pause,
    row,
    switched_off,
    their_job,
    their_reset,
    trouble,
)
from tests.airflow_integration.scenarios_of_the_start import ADOPTED, CONFLICT, UNKNOWN, UNLISTED
from tests.airflow_integration.sides import LISTS, STARTS
from tests.remote_server import Life

airbyte = partial(row, of="airbyte")

SHORT, A_MINUTE, LONG = (Life.success(running=seconds) for seconds in (20, 60, 300))
FAILS, HELD = Life.failure(running=20), Life.held()
OLD_ID = Fault.answer(
    {"jobId": 1, "jobType": "sync", "status": "pending", "startTime": "2026-01-01T00:00Z", "connectionId": "c"},
    **STARTS,
)
NO_MORE = Fault.answer({}, 409, **STARTS)
TOOK_TOO_LONG = although(Fault.answer({"title": "state-conflict"}, 409, **STARTS))
NOT_SHOWN = Fault.answer({"data": []}, **LISTS)

REFUSED: Told = ("failed: JobConflictError", 0, 0, "running")
LATER: Told = ("success", 1, 0, "succeeded, succeeded")

BUSY: dict[tuple[str, bool], Told] = {
    # if_running, whether the job that runs does what ours would do
    ("fail", True): REFUSED,
    ("fail", False): REFUSED,
    ("skip", True): ("skipped", 0, 0, "running"),
    ("skip", False): ("skipped", 0, 0, "running"),
    ("wait", True): LATER,
    ("wait", False): LATER,
    ("attach", True): ("success", 0, 0, "succeeded"),
    ("attach", False): REFUSED,
}

THEIRS = {"sync": their_job(A_MINUTE), "reset": their_reset(JobScript.success(running=60))}

# fmt: off
ANOTHER_JOB_IS_IN_THE_WAY = [
    *(airbyte(f"{if_running}: their {theirs} runs, ours is a {ours}", [starts, TRY],
          *BUSY[if_running, (ours == "sync") == (theirs == "sync")], if_running=if_running, job_type=ours)
      for if_running, ours, (theirs, starts) in product(
          ("fail", "skip", "wait", "attach"), ("sync", "reset", "clear"), THEIRS.items())),
    airbyte("fail; retry", [their_job(HELD), TRY, RETRY], *REFUSED),
    airbyte("fail; retry after its end", [their_job(A_MINUTE), TRY, pause(60), RETRY], *LATER),
    airbyte("wait: it fails", [their_job(FAILS), TRY], "success", 1, 0, "failed, succeeded", if_running="wait"),
    airbyte("wait: it does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 0, 0, "running", if_running="wait", timeout=60),
    airbyte("wait; marked failed", [their_job(HELD), after(100, "marked failed"), TRY],
        "failed", 0, 0, "running", if_running="wait"),
    airbyte("attach: it fails", [their_job(FAILS), TRY], "failed: JobFailedError", 0, 0, "failed", if_running="attach"),
    airbyte("attach: it does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 0, 0, "running", if_running="attach", timeout=60),
    airbyte("attach: it does not end; retry", [their_job(A_MINUTE), TRY, RETRY],
        "success", 0, 0, "succeeded", if_running="attach", timeout=40),
    airbyte("attach; marked failed", [their_job(HELD), after(100, "marked failed"), TRY],
        "failed", 0, 0, "running", if_running="attach"),
    airbyte("a conflict with a job that began after the look", [trouble(NOT_SHOWN), their_job(HELD), TRY], *CONFLICT),
    airbyte("a conflict with a job that began after the look; attach", [trouble(NOT_SHOWN), their_job(LONG), TRY],
        *ADOPTED, if_running="attach"),
    airbyte("a conflict, and our job comes later", [our_jobs(JobScript.late(60)), TRY], *ADOPTED),
    airbyte("a conflict, and there is no job", [trouble(NO_MORE), TRY], *UNKNOWN),
    airbyte("200 with the id of an older job", [their_job(SHORT), pause(60), trouble(OLD_ID), TRY],
        "failed: JobConflictError", 1, 0, "succeeded"),
    airbyte("200 with the id of an older job; skip", [their_job(SHORT), pause(60), trouble(OLD_ID), TRY],
        "skipped", 1, 0, "succeeded", if_running="skip"),
    airbyte("the connection is switched off", [switched_off, TRY], *UNKNOWN),
    airbyte("the connection is switched off; wait", [switched_off, TRY], *UNKNOWN, if_running="wait"),
    airbyte("a start that took too long, its job is there", [our_jobs(LONG), trouble(TOOK_TOO_LONG), TRY], *ADOPTED),
    airbyte("a start that took too long, its job is there; marked failed",
        [our_jobs(HELD), trouble(TOOK_TOO_LONG), after(100, "marked failed"), TRY],
        "failed", 1, 1, "cancelled", older=("failed", 1, 0, "running"), only="deferred"),
    airbyte("a conflict that does not say with what", [our_jobs(LONG), trouble(although(NO_MORE)), TRY], *ADOPTED),
    airbyte("a conflict that does not say with what; marked failed",
        [our_jobs(HELD), trouble(although(NO_MORE)), after(100, "marked failed"), TRY], "failed", 1, 0, "running"),
    airbyte("the connection is switched off while their job runs",
        [switched_off, their_job(HELD), trouble(NOT_SHOWN), TRY], "failed: JobSubmitError", 1, 0, "running"),
    airbyte("their sync cannot be seen, ours is a sync", [their_job(HELD), trouble(UNLISTED), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    airbyte("their sync cannot be seen, ours is a reset", [their_job(HELD), trouble(UNLISTED), TRY],
        "failed: JobSubmitError", 0, 0, "running", job_type="reset"),
]
# fmt: on

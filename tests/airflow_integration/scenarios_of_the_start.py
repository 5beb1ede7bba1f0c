"""Scenarios that are decided when a job is started: who dies then, what gets lost, and what is in the way."""

from generated_client.testing import Fault, JobScript
from tests.airflow_integration.scenario import (
    CLEAR,
    RETRY,
    TRY,
    Told,
    after,
    although,
    nobody_listens,
    our_jobs,
    pause,
    row,
    shot_at,
    shot_before_recording,
    somebody_listens,
    trouble,
)
from tests.airflow_integration.sides import LISTS, STARTS
from tests.remote_server import Life

LONG = Life.success(running=300)
FAILS, FAILS_AT_ONCE, FAILS_LATE = (Life.failure(running=seconds) for seconds in (20, 0, 300))
ENDED_BY_THE_SERVER = Life.cancelled(running=20)
QUEUED = Life(queued=60)
IN_A_NEW_STATE = Life(running=60, status="40")
EMPTY = JobScript.success(running=20, rows=0)
APPEARS = Life(running=20, appears_after=85)
APPEARS_TOO_LATE = Life(running=200, appears_after=120)


def answer(status: int) -> Fault:
    """A proxy's answer to the POST."""
    return Fault.html_error(status, **STARTS)


LOST = {
    "timed out": Fault.slow(500, **STARTS),
    "was a page": although(Fault.web_page(**STARTS)),
    "was cut off": Fault.drop_answer(**STARTS),
    "was a 500": although(answer(500)),
    "was a 502": although(answer(502)),
    "was a 503": although(answer(503)),
    "was a 504": although(answer(504)),
}
UNMADE = {"was cut off": Fault.reset(**STARTS), "was a 502": answer(502), "was a 504": answer(504)}
UNLISTED = Fault.answer({"title": "forbidden"}, 403, **LISTS, times=None)
NOT_LISTED = Fault.answer({"title": "forbidden"}, 403, **LISTS)
UNFENCED = trouble(NOT_LISTED, LOST["was cut off"])
PAGE, PAGES = (Fault.web_page(**LISTS, times=times) for times in (1, None))
PAGE_FOR_LONG = Fault.web_page(**LISTS, for_seconds=60)
LIST_IS_AWAY = Fault.html_error(503, **LISTS, for_seconds=60)
SHOT_BEFORE_POST = shot_at(STARTS, answered=False)
SHOT_IN_POST = shot_at(STARTS, answered=True)
SHOT_AFTER_RECORD = shot_at({"method": "GET", "path": "/connections/*"}, answered=False)

NEW: Told = ("success", 2, 0, "succeeded, succeeded")
ADOPTED: Told = ("success", 1, 0, "succeeded")
CONFLICT: Told = ("failed: JobConflictError", 1, 0, "running")
NOTHING_DONE: Told = ("failed: JobSubmitError", 0, 0, "")
UNKNOWN: Told = ("failed: JobSubmitError", 1, 0, "")

# fmt: off
NOTHING_HAPPENS = [
    row("a sync", [TRY], "success", 1, 0, "succeeded"),
    row("a reset", [TRY], "success", 1, 0, "succeeded", of="airbyte", job_type="reset"),
    row("a clear", [TRY], "success", 1, 0, "succeeded", of="airbyte", job_type="clear"),
    row("a sync that is not waited for", [our_jobs(Life.held()), TRY], "success", 1, 0, "running", waits=False),
    row("it waits in a queue", [our_jobs(QUEUED), TRY], "success", 1, 0, "succeeded"),
    row("it is in a state that nobody knows", [our_jobs(IN_A_NEW_STATE), TRY], "success", 1, 0, "succeeded"),
    row("it fails", [our_jobs(FAILS), TRY], "failed: JobFailedError", 1, 0, "failed"),
    row("it fails; retry", [our_jobs(FAILS), TRY, RETRY], "success", 2, 0, "failed, succeeded"),
    row("the server cancels it", [our_jobs(ENDED_BY_THE_SERVER), TRY], "failed: JobCancelledError", 1, 0, "cancelled"),
    row("the server cancels it; retry", [our_jobs(ENDED_BY_THE_SERVER), TRY, RETRY],
        "success", 2, 0, "cancelled, succeeded"),
    row("too few rows", [our_jobs(EMPTY), TRY], "failed: JobResultError", 1, 0, "succeeded", of="airbyte", min_rows=1),
    row("too few rows; retry", [our_jobs(EMPTY), TRY, RETRY], *NEW, of="airbyte", min_rows=1),
]
THE_WORKER_DIES = [
    row("before the POST; retry", [SHOT_BEFORE_POST, TRY, RETRY], "success", 1, 0, "succeeded"),
    row("in a POST that gets lost; retry", [trouble(UNMADE["was cut off"]), SHOT_IN_POST, TRY, RETRY],
        "success", 2, 0, "succeeded"),
    row("in the POST; retry", [our_jobs(LONG), SHOT_IN_POST, TRY, RETRY], *ADOPTED, older=CONFLICT),
    row("in the POST; retry after the job's end", [SHOT_IN_POST, TRY, pause(60), RETRY], *ADOPTED, older=NEW),
    row("in the POST of a job that fails; retry", [our_jobs(FAILS), SHOT_IN_POST, TRY, pause(60), RETRY],
        "failed: JobFailedError", 1, 0, "failed", older=("success", 2, 0, "failed, succeeded")),
    row("after the POST and before the record; retry", [our_jobs(LONG), shot_before_recording, TRY, RETRY],
        *ADOPTED, older="impossible"),
    row("after the record; retry", [our_jobs(LONG), SHOT_AFTER_RECORD, TRY, RETRY],
        *ADOPTED, older=CONFLICT, of="airbyte"),
    row("while it waits; retry", [our_jobs(LONG), after(100, "shot"), TRY, RETRY],
        *ADOPTED, older=CONFLICT, only="waiting"),
    row("while it waits for a job that fails; retry",
        [our_jobs(FAILS_LATE), after(100, "shot"), TRY, pause(300), RETRY],
        "failed: JobFailedError", 1, 0, "failed", older=("success", 2, 0, "failed, succeeded"), only="waiting"),
    row("while it waits for a job that fails; two retries",
        [our_jobs(FAILS_LATE), after(100, "shot"), TRY, pause(300), RETRY, RETRY],
        "success", 2, 0, "failed, succeeded", older=("success", 3, 0, "failed, succeeded, succeeded"), only="waiting"),
]
THE_ANSWER_IS_LOST = [
    *(row(f"the answer {how}, the job is there", [our_jobs(LONG), trouble(lost), TRY], *ADOPTED)
      for how, lost in LOST.items()),
    *(row(f"the answer {how}, the job comes later", [our_jobs(APPEARS), trouble(lost), TRY], *ADOPTED)
      for how, lost in LOST.items()),
    *(row(f"the answer {how}, the job has failed", [our_jobs(FAILS_AT_ONCE), trouble(lost), TRY],
          "failed: JobFailedError", 1, 0, "failed") for how, lost in LOST.items()),
    *(row(f"the answer {how}, there is no job", [trouble(lost), TRY], *UNKNOWN) for how, lost in UNMADE.items()),
    *(row(f"the answer {how}, there is no job; retry", [trouble(lost), TRY, RETRY], "success", 2, 0, "succeeded")
      for how, lost in UNMADE.items()),
    row("the answer was a 502, the job comes too late; retry",
        [our_jobs(APPEARS_TOO_LATE), trouble(LOST["was a 502"]), TRY, RETRY],
        *ADOPTED, older=("success", 2, 0, "succeeded"), recognised_older=NEW),
    row("a 429", [trouble(Fault.rate_limited(**STARTS)), TRY], "success", 2, 0, "succeeded"),
    row("many a 429", [trouble(Fault.rate_limited(**STARTS, times=7)), TRY],
        "success", 8, 0, "succeeded"),
    row("nobody listens", [nobody_listens, TRY, somebody_listens], "failed: JobSubmitError", 0, 0, ""),
    row("nobody listens; retry", [nobody_listens, TRY, somebody_listens, RETRY], "success", 1, 0, "succeeded"),
    row("a refusal", [trouble(Fault.answer({}, 400, **STARTS)), TRY], *UNKNOWN),
    row("a refusal; retry", [trouble(Fault.answer({}, 400, **STARTS)), TRY, RETRY],
        "success", 2, 0, "succeeded"),
]
THE_SERVER_IS_AWAY = [
    row("jobs cannot be listed, and the worker is shot; retry",
        [our_jobs(LONG), trouble(UNLISTED), after(100, "shot"), TRY, RETRY],
        *ADOPTED, older=("failed: JobSubmitError", 2, 0, "running"), recognised_older=NEW, only="waiting"),
    row("jobs cannot be listed", [trouble(UNLISTED), TRY], "success", 1, 0, "succeeded"),
    row("jobs cannot be listed; the answer was cut off", [our_jobs(LONG), trouble(UNLISTED, LOST["was cut off"]), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    row("jobs could not be listed; the answer was cut off", [our_jobs(LONG), UNFENCED, TRY],
        "failed: JobSubmitError", 1, 0, "running", recognised=ADOPTED),
    row("jobs could not be listed; the answer was cut off; retry", [our_jobs(LONG), UNFENCED, TRY, RETRY],
        *ADOPTED, older=CONFLICT, of="airbyte"),
    row("jobs could not be listed; the answer was cut off; retry after its end",
        [our_jobs(LONG), UNFENCED, TRY, pause(400), RETRY],
        "failed: JobSubmitError", 1, 0, "succeeded", older=NEW, of="airbyte"),
    row("jobs could not be listed; the answer was cut off; clear after its end",
        [our_jobs(LONG), UNFENCED, TRY, pause(400), CLEAR], *NEW),
    row("the list is a page once, and so is the answer", [our_jobs(LONG), trouble(PAGE, LOST["was a page"]), TRY],
        *ADOPTED),
    row("the list is a page once, and so is the answer; retry after its end",
        [our_jobs(LONG), trouble(PAGE, LOST["was a page"]), after(100, "shot"), TRY, pause(400), RETRY],
        *ADOPTED, older=NEW, only="waiting"),
    row("jobs cannot be listed, and the answer is a page", [our_jobs(LONG), trouble(UNLISTED, LOST["was a page"]), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    row("jobs could not be listed; the answer was a page; retry",
        [our_jobs(LONG), trouble(NOT_LISTED, LOST["was a page"]), TRY, RETRY], *ADOPTED, older=CONFLICT, of="airbyte"),
    row("all lists are pages", [trouble(PAGES), TRY], *NOTHING_DONE),
    row("all lists are pages; retry when they are none", [trouble(PAGE_FOR_LONG), TRY, pause(60), RETRY],
        "success", 1, 0, "succeeded"),
    row("jobs cannot be listed for a minute; the answer was cut off",
        [our_jobs(LONG), trouble(LIST_IS_AWAY, LOST["was cut off"]), TRY], *ADOPTED),
    row("the server is away for a minute when the task begins", [trouble(Fault.html_error(503, for_seconds=60)), TRY],
        "success", 1, 0, "succeeded"),
    row("the server is away for too long when the task begins",
        [trouble(Fault.html_error(503, for_seconds=60)), TRY],
        *NOTHING_DONE, recognised=UNKNOWN, max_poll_failure_seconds=20),
]
# fmt: on
AT_THE_START = [*NOTHING_HAPPENS, *THE_WORKER_DIES, *THE_ANSWER_IS_LOST, *THE_SERVER_IS_AWAY]

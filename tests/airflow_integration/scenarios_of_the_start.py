"""Scenarios that are decided when a job is started: who dies then, what gets lost, and what is in the way."""

from itertools import product
from typing import Literal

from generated_client.testing import Fault, JobScript, Step
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
    switched_off,
    their_job,
    trouble,
)

SHORT, A_MINUTE, LONG = (JobScript.success(running=seconds) for seconds in (20, 60, 300))
FAILS, FAILS_AT_ONCE, FAILS_LATE = (JobScript.failure(running=seconds) for seconds in (20, 0, 300))
NO_CAPACITY = JobScript.capacity_timeout(queued=20)
QUEUED = JobScript.success(queued=60)
MEDITATES = JobScript((Step("meditating", 60), Step("running", 20, 100)))
EMPTY = JobScript.success(running=20, rows=0)
HELD = JobScript.held()
APPEARS = JobScript((Step("running", 20, 100),), appears_after=85)
APPEARS_TOO_LATE = JobScript((Step("running", 200, 100),), appears_after=120)


def answer(status: int) -> Fault:
    """A proxy's answer to the POST."""
    return Fault.html_error(status, method="POST", path="/jobs")


LOST = {
    "timed out": Fault.slow(500, method="POST", path="/jobs"),
    "was cut off": Fault.drop_answer(method="POST", path="/jobs"),
    "was a 500": although(answer(500)),
    "was a 502": although(answer(502)),
    "was a 503": although(answer(503)),
    "was a 504": although(answer(504)),
}
UNMADE = {"was cut off": Fault.reset(method="POST", path="/jobs"), "was a 502": answer(502), "was a 504": answer(504)}
OLD_ID = Fault.answer(
    {"jobId": 1, "jobType": "sync", "status": "pending", "startTime": "2026-01-01T00:00Z", "connectionId": "c"},
    method="POST",
    path="/jobs",
)
UNLISTED = Fault.answer({"title": "forbidden"}, 403, method="GET", path="/jobs", times=None)
UNFENCED = trouble(Fault.answer({"title": "forbidden"}, 403, method="GET", path="/jobs"), LOST["was cut off"])
LIST_IS_AWAY = Fault.html_error(503, method="GET", path="/jobs", for_seconds=60)
NO_MORE = Fault.answer({}, 409, method="POST", path="/jobs")
TOOK_TOO_LONG = although(Fault.answer({"title": "state-conflict"}, 409, method="POST", path="/jobs"))
NOT_SHOWN = Fault.answer({"data": []}, method="GET", path="/jobs")

SHOT_BEFORE_POST = shot_at("POST", "/jobs", answered=False)
SHOT_IN_POST = shot_at("POST", "/jobs", answered=True)
SHOT_AFTER_RECORD = shot_at("GET", "/connections/*", answered=False)

NEW: Told = ("success", 2, 0, "succeeded, succeeded")
ADOPTED: Told = ("success", 1, 0, "succeeded")
CONFLICT: Told = ("failed: JobConflictError", 1, 0, "running")
REFUSED: Told = ("failed: JobConflictError", 0, 0, "running")
LATER: Told = ("success", 1, 0, "succeeded, succeeded")
NOTHING_DONE: Told = ("failed: JobSubmitError", 0, 0, "")
UNKNOWN: Told = ("failed: JobSubmitError", 1, 0, "")

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

THEIRS: tuple[Literal["sync", "reset"], ...] = ("sync", "reset")

# fmt: off
NOTHING_HAPPENS = [
    row("a sync", [TRY], "success", 1, 0, "succeeded"),
    row("a reset", [TRY], "success", 1, 0, "succeeded", job_type="reset"),
    row("a clear", [TRY], "success", 1, 0, "succeeded", job_type="clear"),
    row("a sync that is not waited for", [our_jobs(HELD), TRY], "success", 1, 0, "running", asynchronous=True),
    row("it waits in a queue", [our_jobs(QUEUED), TRY], "success", 1, 0, "succeeded"),
    row("it is in a state that nobody knows", [our_jobs(MEDITATES), TRY], "success", 1, 0, "succeeded"),
    row("it fails", [our_jobs(FAILS), TRY], "failed: JobFailedError", 1, 0, "failed"),
    row("it fails; retry", [our_jobs(FAILS), TRY, RETRY], "success", 2, 0, "failed, succeeded"),
    row("the server cancels it", [our_jobs(NO_CAPACITY), TRY], "failed: JobCancelledError", 1, 0, "cancelled"),
    row("the server cancels it; retry", [our_jobs(NO_CAPACITY), TRY, RETRY], "success", 2, 0, "cancelled, succeeded"),
    row("too few rows", [our_jobs(EMPTY), TRY], "failed: JobResultError", 1, 0, "succeeded", min_rows=1),
    row("too few rows; retry", [our_jobs(EMPTY), TRY, RETRY], *NEW, min_rows=1),
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
    row("after the record; retry", [our_jobs(LONG), SHOT_AFTER_RECORD, TRY, RETRY], *ADOPTED, older=CONFLICT),
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
        *ADOPTED, older=("success", 2, 0, "succeeded")),
    row("a 429", [trouble(Fault.rate_limited(method="POST", path="/jobs")), TRY], "success", 2, 0, "succeeded"),
    row("many a 429", [trouble(Fault.rate_limited(method="POST", path="/jobs", times=7)), TRY],
        "success", 8, 0, "succeeded"),
    row("nobody listens", [nobody_listens, TRY, somebody_listens], "failed: JobSubmitError", 0, 0, ""),
    row("nobody listens; retry", [nobody_listens, TRY, somebody_listens, RETRY], "success", 1, 0, "succeeded"),
    row("a refusal", [trouble(Fault.answer({}, 400, method="POST", path="/jobs")), TRY], *UNKNOWN),
    row("a refusal; retry", [trouble(Fault.answer({}, 400, method="POST", path="/jobs")), TRY, RETRY],
        "success", 2, 0, "succeeded"),
]
ANOTHER_JOB_IS_IN_THE_WAY = [
    *(row(f"{if_running}: their {theirs} runs, ours is a {ours}", [their_job(A_MINUTE, theirs), TRY],
          *BUSY[if_running, (ours == "sync") == (theirs == "sync")], if_running=if_running, job_type=ours)
      for if_running, ours, theirs in product(
          ("fail", "skip", "wait", "attach"), ("sync", "reset", "clear"), THEIRS)),
    row("fail; retry", [their_job(HELD), TRY, RETRY], *REFUSED),
    row("fail; retry after its end", [their_job(A_MINUTE), TRY, pause(60), RETRY], *LATER),
    row("wait: it fails", [their_job(FAILS), TRY], "success", 1, 0, "failed, succeeded", if_running="wait"),
    row("wait: it does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 0, 0, "running", if_running="wait", timeout=60),
    row("wait; marked failed", [their_job(HELD), after(100, "marked failed"), TRY],
        "failed", 0, 0, "running", if_running="wait"),
    row("attach: it fails", [their_job(FAILS), TRY], "failed: JobFailedError", 0, 0, "failed", if_running="attach"),
    row("attach: it does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 0, 0, "running", if_running="attach", timeout=60),
    row("attach: it does not end; retry", [their_job(A_MINUTE), TRY, RETRY],
        "success", 0, 0, "succeeded", if_running="attach", timeout=40),
    row("attach; marked failed", [their_job(HELD), after(100, "marked failed"), TRY],
        "failed", 0, 0, "running", if_running="attach"),
    row("a conflict with a job that began after the look", [trouble(NOT_SHOWN), their_job(HELD), TRY], *CONFLICT),
    row("a conflict with a job that began after the look; attach", [trouble(NOT_SHOWN), their_job(LONG), TRY],
        *ADOPTED, if_running="attach"),
    row("a conflict, and our job comes later", [our_jobs(JobScript.late(60)), TRY], *ADOPTED),
    row("a conflict, and there is no job", [trouble(NO_MORE), TRY], *UNKNOWN),
    row("200 with the id of an older job", [their_job(SHORT), pause(60), trouble(OLD_ID), TRY],
        "failed: JobConflictError", 1, 0, "succeeded"),
    row("200 with the id of an older job; skip", [their_job(SHORT), pause(60), trouble(OLD_ID), TRY],
        "skipped", 1, 0, "succeeded", if_running="skip"),
    row("the connection is switched off", [switched_off, TRY], *UNKNOWN),
    row("the connection is switched off; wait", [switched_off, TRY], *UNKNOWN, if_running="wait"),
    row("a start that took too long, its job is there", [our_jobs(LONG), trouble(TOOK_TOO_LONG), TRY], *ADOPTED),
    row("a start that took too long, its job is there; marked failed",
        [our_jobs(HELD), trouble(TOOK_TOO_LONG), after(100, "marked failed"), TRY],
        "failed", 1, 1, "cancelled", older=("failed", 1, 0, "running"), only="deferred"),
    row("a conflict that does not say with what", [our_jobs(LONG), trouble(although(NO_MORE)), TRY], *ADOPTED),
    row("a conflict that does not say with what; marked failed",
        [our_jobs(HELD), trouble(although(NO_MORE)), after(100, "marked failed"), TRY], "failed", 1, 0, "running"),
    row("the connection is switched off while their job runs", [switched_off, their_job(HELD), trouble(NOT_SHOWN), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    row("jobs cannot be listed, and the worker is shot; retry",
        [our_jobs(LONG), trouble(UNLISTED), after(100, "shot"), TRY, RETRY],
        *ADOPTED, older=("failed: JobSubmitError", 2, 0, "running"), only="waiting"),
    row("jobs cannot be listed", [trouble(UNLISTED), TRY], "success", 1, 0, "succeeded"),
    row("jobs cannot be listed; the answer was cut off", [our_jobs(LONG), trouble(UNLISTED, LOST["was cut off"]), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    row("jobs could not be listed; the answer was cut off; retry", [our_jobs(LONG), UNFENCED, TRY, RETRY],
        *ADOPTED, older=CONFLICT),
    row("jobs could not be listed; the answer was cut off; retry after its end",
        [our_jobs(LONG), UNFENCED, TRY, pause(400), RETRY],
        "failed: JobSubmitError", 1, 0, "succeeded", older=NEW),
    row("jobs could not be listed; the answer was cut off; clear after its end",
        [our_jobs(LONG), UNFENCED, TRY, pause(400), CLEAR], *NEW),
    row("jobs cannot be listed for a minute; the answer was cut off",
        [our_jobs(LONG), trouble(LIST_IS_AWAY, LOST["was cut off"]), TRY], *ADOPTED),
    row("the server is away for a minute when the task begins", [trouble(Fault.html_error(503, for_seconds=60)), TRY],
        "success", 1, 0, "succeeded"),
    row("the server is away for too long when the task begins",
        [trouble(Fault.html_error(503, for_seconds=60)), TRY], *NOTHING_DONE, max_poll_failure_seconds=20),
    row("their sync cannot be seen, ours is a sync", [their_job(HELD), trouble(UNLISTED), TRY],
        "failed: JobSubmitError", 1, 0, "running"),
    row("their sync cannot be seen, ours is a reset", [their_job(HELD), trouble(UNLISTED), TRY],
        "failed: JobSubmitError", 0, 0, "running", job_type="reset"),
]
# fmt: on
STARTS = [*NOTHING_HAPPENS, *THE_WORKER_DIES, *THE_ANSWER_IS_LOST, *ANOTHER_JOB_IS_IN_THE_WAY]

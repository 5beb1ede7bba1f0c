"""Scenarios of dbt Cloud, where runs of a job wait for each other: runs of others, and who uses them."""

from functools import partial

from tests.airflow_integration.scenario import CLEAR, RETRY, TRY, after, our_jobs, pause, row, their_job
from tests.remote_server import Life

dbt_cloud = partial(row, of="dbt_cloud")
reuses = partial(dbt_cloud, reuse_existing_run=True)

A_MINUTE, LONG = (Life.success(running=seconds) for seconds in (60, 300))
FAILS, HELD = Life.failure(running=20), Life.held()

# fmt: off
BESIDE_RUNS_OF_OTHERS = [
    dbt_cloud("their run is going", [their_job(A_MINUTE), TRY], "success", 1, 0, "succeeded, succeeded"),
    dbt_cloud("their run fails", [their_job(FAILS), TRY], "success", 1, 0, "failed, succeeded"),
    dbt_cloud("their run does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 1, 1, "running, cancelled", timeout=60),
    dbt_cloud("their run does not end, and ours is left", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 1, 0, "running, queued", timeout=60, cancel_on_timeout=False),
    dbt_cloud("their run is going; SIGKILL; retry", [their_job(LONG), after(100, "shot"), TRY, RETRY],
        "success", 1, 0, "succeeded, succeeded", only="waiting"),
    dbt_cloud("somebody starts one between two tries",
        [our_jobs(LONG), after(100, "shot"), TRY, their_job(A_MINUTE), RETRY],
        "success", 1, 0, "succeeded, running", only="waiting"),
]
REUSE = [
    reuses("reuse: nothing runs", [TRY], "success", 1, 0, "succeeded"),
    reuses("reuse: their run is going", [their_job(A_MINUTE), TRY], "success", 0, 0, "succeeded"),
    reuses("reuse: it is asked for something else", [their_job(A_MINUTE), TRY],
        "success", 1, 0, "succeeded, succeeded", steps_override=["dbt test"]),
    reuses("reuse: it has ended", [their_job(A_MINUTE), pause(60), TRY], "success", 1, 0, "succeeded, succeeded"),
    reuses("reuse: it fails", [their_job(FAILS), TRY], "failed: JobFailedError", 0, 0, "failed"),
    reuses("reuse: it fails; retry", [their_job(FAILS), TRY, RETRY], "success", 1, 0, "failed, succeeded"),
    reuses("reuse: it does not end", [their_job(HELD), TRY],
        "failed: JobTimeoutError", 0, 0, "running", timeout=60),
    reuses("reuse: it does not end; retry", [their_job(A_MINUTE), TRY, RETRY],
        "success", 0, 0, "succeeded", timeout=40),
    reuses("reuse; marked failed", [their_job(HELD), after(100, "marked failed"), TRY], "failed", 0, 0, "running"),
    reuses("reuse; SIGTERM", [their_job(HELD), after(100, "shut down"), TRY],
        "failed", 0, 0, "running", only="waiting"),
    reuses("reuse; clear", [their_job(LONG), after(100, "cleared"), TRY, CLEAR], "success", 0, 0, "succeeded"),
]
# fmt: on
RUNS = [*BESIDE_RUNS_OF_OTHERS, *REUSE]

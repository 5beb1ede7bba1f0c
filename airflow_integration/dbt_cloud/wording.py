"""What the end of a wait for dbt Cloud is called, in the words that users know."""

from airflow_integration.remote_job.outcome import Reason, Wording

WORDING = Wording(
    id_key="run_id",
    url_key="job_run_url",
    status={
        Reason.SUCCEEDED: "success",
        Reason.FAILED: "error",
        Reason.CANCELLED: "cancelled",
        Reason.WAIT_TIMEOUT: "timeout",
        Reason.EXECUTION_TIMEOUT: "timeout",
        Reason.POLL_FAILED: "error",
        Reason.REFUSED: "error",
    },
    message={
        Reason.SUCCEEDED: "dbt Cloud job run completed successfully (run {id}).",
        Reason.FAILED: "dbt Cloud job run failed (run {id}).",
        Reason.CANCELLED: "dbt Cloud job run was cancelled (run {id}).",
        Reason.WAIT_TIMEOUT: "dbt Cloud job run monitoring timed out after {seconds} seconds (run {id}).",
        Reason.EXECUTION_TIMEOUT: "dbt Cloud job run monitoring timed out after {seconds} seconds: run {id} was still "
        "running when the task's execution timeout ended.",
        Reason.POLL_FAILED: "The status of dbt Cloud run {id} could not be read for {seconds} seconds; the run itself "
        "was left alone.",
        Reason.REFUSED: "dbt Cloud does not tell the status of run {id}; the run itself was left alone.",
    },
    reason_of_status={
        "success": Reason.SUCCEEDED,
        "error": Reason.FAILED,
        "cancelled": Reason.CANCELLED,
        "timeout": Reason.WAIT_TIMEOUT,
    },
    more_xcoms={"job_run_id": "id", "job_run_url": "url"},
)

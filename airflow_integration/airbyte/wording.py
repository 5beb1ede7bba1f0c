"""What the end of a wait for Airbyte is called, in the words that users know."""

from dataclasses import replace

from airflow_integration.remote_job.outcome import Reason, Wording

WORDING = Wording(
    id_key="job_id",
    url_key="job_url",
    status={
        Reason.SUCCEEDED: "success",
        Reason.FAILED: "error",
        Reason.CANCELLED: "cancelled",
        Reason.WAIT_TIMEOUT: "error",
        Reason.EXECUTION_TIMEOUT: "timeout",
        Reason.POLL_FAILED: "error",
        Reason.REFUSED: "error",
    },
    message={
        Reason.SUCCEEDED: "Job run {id} has completed successfully.",
        Reason.FAILED: "Job run {id} has failed.",
        Reason.CANCELLED: "Job run {id} has been cancelled.",
        Reason.WAIT_TIMEOUT: "Job run {id} has not reached a terminal status after {seconds} seconds.",
        Reason.EXECUTION_TIMEOUT: "Job run {id} was still running when the task's execution timeout of {seconds} "
        "seconds ended.",
        Reason.POLL_FAILED: "The status of job run {id} could not be read for {seconds} seconds; the job itself was "
        "left alone.",
        Reason.REFUSED: "The server does not tell the status of job run {id}; the job itself was left alone.",
    },
    reason_of_status={
        "success": Reason.SUCCEEDED,
        "error": Reason.FAILED,
        "cancelled": Reason.CANCELLED,
        "timeout": Reason.EXECUTION_TIMEOUT,
    },
)

SINCE_WORDING = replace(
    WORDING,
    message={
        **WORDING.message,
        Reason.WAIT_TIMEOUT: "No newer sync has succeeded after {seconds} seconds.",
        Reason.EXECUTION_TIMEOUT: "No newer sync had succeeded when the task's execution timeout of {seconds} seconds "
        "ended.",
        Reason.POLL_FAILED: "The connection's syncs could not be listed for {seconds} seconds.",
        Reason.REFUSED: "The server does not list the connection's syncs.",
    },
)
"""For who waits for any sync of a connection."""

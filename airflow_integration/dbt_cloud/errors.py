"""What a task with a dbt Cloud run can fail with, under the name that Airflow users know.

    JobError
    └── DbtCloudJobRunException         also …
        ├── DbtCloudRunFailedError      JobFailedError
        ├── DbtCloudRunCancelledError   JobCancelledError
        └── DbtCloudRunTimeoutError     JobTimeoutError

    TargetNameError
    └── DbtCloudResourceLookupError

Everything else, and what sensors need in addition, is as in `remote_job.errors`.
"""

from airflow_integration.remote_job.errors import (
    JobCancelledError,
    JobError,
    JobFailedError,
    JobTimeoutError,
    SensorJobCancelledError,
    SensorJobFailedError,
    SensorJobTimeoutError,
    TargetNameError,
)
from airflow_integration.remote_job.outcome import OPERATOR_ERRORS, SENSOR_ERRORS, ErrorTable, Reason


class DbtCloudJobRunException(JobError):
    """A run has not succeeded."""


class DbtCloudRunFailedError(DbtCloudJobRunException, JobFailedError):
    """The run ended with an error."""


class DbtCloudRunCancelledError(DbtCloudJobRunException, JobCancelledError):
    """The run was cancelled: by somebody, or by dbt Cloud because it took longer than its job allows."""


class DbtCloudRunTimeoutError(DbtCloudJobRunException, JobTimeoutError):
    """The run has not ended in time."""


class SensorDbtCloudRunFailedError(DbtCloudRunFailedError, SensorJobFailedError):
    """The sensor's run ended with an error."""


class SensorDbtCloudRunCancelledError(DbtCloudRunCancelledError, SensorJobCancelledError):
    """The sensor's run was cancelled."""


class SensorDbtCloudRunTimeoutError(DbtCloudRunTimeoutError, SensorJobTimeoutError):
    """The sensor's run has not ended within the sensor's `timeout`."""


class DbtCloudResourceLookupError(TargetNameError):
    """No job, environment or project has the name, or several have it; the message tells what there is."""


RUN_ERRORS: ErrorTable = {
    **OPERATOR_ERRORS,
    Reason.FAILED: DbtCloudRunFailedError,
    Reason.CANCELLED: DbtCloudRunCancelledError,
    Reason.WAIT_TIMEOUT: DbtCloudRunTimeoutError,
    Reason.EXECUTION_TIMEOUT: DbtCloudRunTimeoutError,
}
SENSOR_RUN_ERRORS: ErrorTable = {
    **SENSOR_ERRORS,
    Reason.FAILED: SensorDbtCloudRunFailedError,
    Reason.CANCELLED: SensorDbtCloudRunCancelledError,
    Reason.WAIT_TIMEOUT: SensorDbtCloudRunTimeoutError,
    Reason.EXECUTION_TIMEOUT: DbtCloudRunTimeoutError,
}

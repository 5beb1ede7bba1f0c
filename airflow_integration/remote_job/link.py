"""The button that leads from a task to its job."""

from typing import TYPE_CHECKING

from airflow.sdk import BaseOperatorLink

from .running_task import URL_XCOM

if TYPE_CHECKING:
    from airflow.sdk import BaseOperator
    from airflow.sdk.types import TaskInstanceKey


class RemoteJobLink(BaseOperatorLink):
    """Opens the job in the system's web interface; a system's own link has a `name`, which the button says."""

    @property
    def xcom_key(self) -> str:
        """The XCom that the operator itself writes, before it waits: the button works while the job runs."""
        return URL_XCOM

    def get_link(self, operator: "BaseOperator", *, ti_key: "TaskInstanceKey") -> str:
        """The address, or an empty text while there is none; Airflow asks when the task ends or defers.

        It is the operator that is asked: a look for an XCom that is not there is an error in Airflow's log.
        """
        del ti_key
        url: object = getattr(operator, "job_url", None)
        return url if isinstance(url, str) else ""

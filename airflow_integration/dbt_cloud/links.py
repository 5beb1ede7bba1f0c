"""The button that leads from a task to its dbt Cloud run."""

from airflow_integration.remote_job.link import RemoteJobLink


class DbtCloudRunJobOperatorLink(RemoteJobLink):
    """Opens the run in dbt Cloud."""

    @property
    def name(self) -> str:
        """What the button says."""
        return "Monitor Job Run"

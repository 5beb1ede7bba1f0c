"""The button that leads from a task to its Airbyte job."""

from airflow_integration.remote_job.link import RemoteJobLink


class AirbyteJobLink(RemoteJobLink):
    """Opens the job in the timeline of its Airbyte connection."""

    @property
    def name(self) -> str:
        """What the button says."""
        return "Airbyte job"

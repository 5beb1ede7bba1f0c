"""The example of the documentation, as it stands: read by mypy and pyright, never run."""

from generated_client import Airbyte, ClientCredentials

with Airbyte(base_url="https://airbyte.example.com", auth=ClientCredentials("id", "secret")) as airbyte:
    job = airbyte.jobs.create(connection_id="…", job_type="sync")
    for job in airbyte.jobs.list(connection_id="…", order_by="createdAt|DESC"):
        print(job.job_id, job.status, job.rows_synced)

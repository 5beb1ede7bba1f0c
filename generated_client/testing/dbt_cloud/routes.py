"""Which handler answers which operation; the rest are plain records."""

from __future__ import annotations

from generated_client.testing.dbt_cloud import job_routes, run_routes
from generated_client.testing.dbt_cloud.api import Handler
from generated_client.testing.dbt_cloud.record_routes import unsubscribe
from generated_client.testing.dbt_cloud.run_list import list_runs

ACCOUNT = "/api/v2/accounts/{account_id}"

HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", f"{ACCOUNT}/jobs/"): job_routes.list_jobs,
    ("POST", f"{ACCOUNT}/jobs/"): job_routes.create_job,
    ("GET", f"{ACCOUNT}/jobs/{{id}}/"): job_routes.get_job,
    ("POST", f"{ACCOUNT}/jobs/{{id}}/"): job_routes.update_job,
    ("DELETE", f"{ACCOUNT}/jobs/{{id}}/"): job_routes.delete_job,
    ("POST", f"{ACCOUNT}/jobs/{{job_id}}/run/"): run_routes.trigger,
    ("POST", f"{ACCOUNT}/jobs/{{job_id}}/rerun/"): run_routes.rerun,
    ("GET", f"{ACCOUNT}/jobs/{{job_id}}/artifacts/{{remainder}}"): run_routes.get_job_artifact,
    ("GET", f"{ACCOUNT}/runs/"): list_runs,
    ("GET", f"{ACCOUNT}/runs/{{id}}/"): run_routes.get_run,
    ("POST", f"{ACCOUNT}/runs/{{run_id}}/cancel/"): run_routes.cancel,
    ("GET", f"{ACCOUNT}/runs/{{run_id}}/retry/"): run_routes.failure_details,
    ("POST", f"{ACCOUNT}/runs/{{run_id}}/retry/"): run_routes.retry,
    ("GET", f"{ACCOUNT}/runs/{{run_id}}/artifacts/"): run_routes.list_artifacts,
    ("GET", f"{ACCOUNT}/runs/{{run_id}}/artifacts/{{remainder}}"): run_routes.get_artifact,
    ("GET", f"{ACCOUNT}/steps/{{id}}/"): run_routes.get_step,
    ("POST", "/api/v2/notifications/unsubscribe/"): unsubscribe,
}

"""What users of the documented providers rely on before anything runs: defaults, template fields, colours, buttons."""

import inspect

import pytest

from airflow_integration.airbyte.operators import AirbyteTriggerSyncOperator
from airflow_integration.airbyte.sensors import AirbyteJobSensor
from airflow_integration.dbt_cloud.operators import (
    DbtCloudGetJobRunArtifactOperator,
    DbtCloudListJobRunsOperator,
    DbtCloudListJobsOperator,
    DbtCloudRunJobOperator,
)
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor
from airflow_integration.remote_job.operator import BaseOperator

AIRBYTE, DBT = "#6C51FD", "#FF694A"


@pytest.mark.parametrize(
    ("made", "color", "templates", "button", "defaults"),
    [
        (
            AirbyteTriggerSyncOperator(task_id="t", connection_id="c"),
            AIRBYTE,
            {"connection_id", "airbyte_conn_id"},
            "Airbyte job",
            {
                "airbyte_conn_id": "airbyte_default",
                "asynchronous": False,
                "deferrable": False,
                "api_version": "v1",
                "wait_seconds": 3,
                "timeout": 3600,
            },
        ),
        (
            AirbyteJobSensor(task_id="t", airbyte_job_id=1),
            AIRBYTE,
            {"airbyte_job_id"},
            "Airbyte job",
            {"airbyte_conn_id": "airbyte_default", "deferrable": False, "api_version": "v1"},
        ),
        (
            DbtCloudRunJobOperator(task_id="t", job_id=1),
            DBT,
            {
                "dbt_cloud_conn_id",
                "job_id",
                "project_name",
                "environment_name",
                "job_name",
                "account_id",
                "trigger_reason",
                "steps_override",
                "schema_override",
                "additional_run_config",
            },
            "Monitor Job Run",
            {
                "dbt_cloud_conn_id": "dbt_cloud_default",
                "account_id": None,
                "wait_for_termination": True,
                "timeout": 604800,
                "check_interval": 60,
                "additional_run_config": {},
                "reuse_existing_run": False,
                "retry_from_failure": False,
                "deferrable": False,
                "hook_params": {},
                "cancel_on_timeout": False,
            },
        ),
        (
            DbtCloudJobRunSensor(task_id="t", run_id=1),
            DBT,
            {"dbt_cloud_conn_id", "run_id", "account_id"},
            "Monitor Job Run",
            {"dbt_cloud_conn_id": "dbt_cloud_default", "account_id": None, "deferrable": False, "hook_params": {}},
        ),
        (
            DbtCloudGetJobRunArtifactOperator(task_id="t", run_id=1, path="manifest.json"),
            DBT,
            {"dbt_cloud_conn_id", "run_id", "path", "account_id", "output_file_name"},
            None,
            {"step": None, "output_file_name": None, "account_id": None, "hook_params": {}},
        ),
        (
            DbtCloudListJobsOperator(task_id="t"),
            DBT,
            {"account_id", "project_id"},
            None,
            {"dbt_cloud_conn_id": "dbt_cloud_default", "project_id": None, "order_by": None},
        ),
        (
            DbtCloudListJobRunsOperator(task_id="t"),
            DBT,
            {"account_id", "job_id"},
            None,
            {"job_id": None, "include_related": None, "latest_only": False, "status_filter": None},
        ),
    ],
    ids=["sync", "job-sensor", "run-job", "run-sensor", "get-artifact", "list-jobs", "list-runs"],
)
def test_the_documented_face(
    made: BaseOperator, color: str, templates: set[str], button: str | None, defaults: dict[str, object]
) -> None:
    """The values are those of an object made with the required arguments alone."""
    assert made.ui_color == color
    assert templates <= set(made.template_fields)
    assert [link.name for link in made.operator_extra_links] == ([] if button is None else [button])
    assert {name: vars(made)[name] for name in defaults} == defaults
    assert all(name in inspect.signature(type(made)).parameters for name in defaults)

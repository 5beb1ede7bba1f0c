"""What the stand-in shows of a run that an engine executes, with a program that plays dbt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generated_client import BadRequestError, DbtCloud, NotFoundError
from generated_client.dbt_cloud.models import RunResponse
from generated_client.testing import DbtCloudServer, RunScript

Ended = Callable[[DbtCloud, RunResponse], RunResponse]


def test_a_run_takes_the_steps_of_dbt_cloud_and_shows_what_dbt_said(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended
) -> None:
    """Code, profile, packages, then the job's commands, from queued over starting and running to its end."""
    job = server.add_job(steps=["dbt build say:built", "dbt test say:tested"], code=code, connection={"type": "duckdb"})
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))
    steps = run.run_steps or []

    assert server.run(run.id).statuses == (1, 2, 3, 10)
    assert [(step.index, step.name) for step in steps] == [
        (1, "Clone git repository"),
        (2, "Create profile from connection duckdb"),
        (3, "Invoke dbt with `dbt deps`"),
        (4, "Invoke dbt with `dbt build say:built`"),
        (5, "Invoke dbt with `dbt test say:tested`"),
    ]
    assert [step.status for step in steps] == [10] * 5
    assert [step.logs for step in steps[2:]] == ["deps", "build\nbuilt", "test\ntested"]
    assert steps[4].debug_logs == "[debug] test\n[debug] tested\n"
    assert dbt.steps.get(steps[3].id).logs == "build\nbuilt"


def test_a_failed_step_leaves_out_the_rest(server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended) -> None:
    """The run has failed, and says which command it was."""
    job = server.add_job(steps=["dbt seed", "dbt build fail", "dbt test", "dbt docs generate"], code=code)
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))

    assert int(run.status) == 20
    assert [step.status for step in run.run_steps or []] == [10, 10, 10, 10, 20]
    details = dbt.runs.failure_details(run.id)
    assert (details.failed_step, details.skipped_steps) == ("dbt build fail", ["dbt test", "dbt docs generate"])


@pytest.mark.parametrize(
    ("command", "said"),
    [("rm -r /", "Only commands of dbt can be run, and 'rm -r /' is none"), ("dbt run 'x", "No closing quotation")],
)
def test_what_is_no_command_of_dbt_fails(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended, command: str, said: str
) -> None:
    """Nothing else is ever started."""
    job = server.add_job(steps=[command], code=code)
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))
    assert int(run.status) == 20
    assert said in ((run.run_steps or [])[-1].logs or "")


def test_code_that_is_not_there_fails_the_first_step(
    server: DbtCloudServer, dbt: DbtCloud, tmp_path: Path, ended: Ended
) -> None:
    """Its log says what is missing."""
    job = server.add_job(code=tmp_path / "nowhere")
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))
    (step,) = run.run_steps or []
    assert (int(run.status), step.status) == (20, 20)
    assert "nowhere" in (step.logs or "")


def test_every_step_has_the_files_that_it_left(server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended) -> None:
    """By default those of the last step are meant; results are only ever those of the step itself."""
    steps = ["dbt run leave:manifest.json=1 leave:run_results.json=run", "dbt test leave:run/a.sql=select"]
    job = server.add_job(steps=steps, code=code)
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))

    assert dbt.runs.artifacts(run.id) == ["manifest.json", "run/a.sql"]
    assert dbt.runs.artifact(run.id, "run/a.sql").text == "select"
    assert dbt.runs.artifact(run.id, "run_results.json", step=4).text == "run"
    for path, step in (("run_results.json", 5), ("manifest.json", 3), ("old.json", 5)):
        with pytest.raises(NotFoundError):
            dbt.runs.artifact(run.id, path, step=step)


def test_what_the_order_overrides_reaches_dbt(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, place: Path, ended: Ended
) -> None:
    """Threads, target and schema in the profile, the steps and the catalogue as steps."""
    connection = {"type": "duckdb", "path": "marts.duckdb", "schema": "shop"}
    job = server.add_job(code=code, connection=connection, settings={"threads": 2, "target_name": "prod"})
    plain = ended(dbt, dbt.jobs.run(job.job_id, cause="test", steps_override=["dbt x profile"]))
    changed = ended(
        dbt,
        dbt.jobs.run(
            job.job_id,
            cause="test",
            steps_override=["dbt x profile"],
            threads_override=7,
            target_name_override="ci",
            schema_override="pr_1",
            generate_docs_override=True,
        ),
    )

    assert _output(plain) == ("prod", {"schema": "shop", "threads": 2, "path": str(place / "marts.duckdb")})
    assert _output(changed) == ("ci", {"schema": "pr_1", "threads": 7, "path": str(place / "marts.duckdb")})
    assert [step.name for step in (changed.run_steps or [])[4:]] == ["Invoke dbt with `dbt docs generate`"]


def test_dbt_gets_its_own_settings_and_none_of_ours(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telemetry is off, dbt Cloud's variables are there, and a token of the caller's is not."""
    monkeypatch.setenv("DBT_CLOUD_TOKEN", "secret")
    job = server.add_job(steps=["dbt x variables"], code=code)
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="a reason"))
    variables = json.loads(str((run.run_steps or [])[3].logs).splitlines()[1])

    assert "DBT_CLOUD_TOKEN" not in variables
    assert variables["DBT_SEND_ANONYMOUS_USAGE_STATS"] == "false"
    assert variables["DBT_CLOUD_RUN_ID"] == str(run.id)
    assert variables["DBT_CLOUD_RUN_REASON"] == "a reason"


def test_a_run_goes_on_from_a_failure_with_dbt_retry(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended
) -> None:
    """Then come the commands that were left out; what the failed step has left is there."""
    job = server.add_job(steps=["dbt seed", "dbt build leave:run_results.json=half fail", "dbt test"], code=code)
    failed = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))
    assert failed.can_retry is True
    again = ended(dbt, dbt.runs.retry(failed.id))

    assert (int(again.status), again.retrying_run_id) == (10, failed.id)
    assert [step.name for step in (again.run_steps or [])[3:]] == [
        "Invoke dbt with `dbt retry`",
        "Invoke dbt with `dbt test`",
    ]
    assert dbt.runs.artifact(again.id, "run_results.json", step=4).text == "half"


@pytest.mark.parametrize(
    ("command", "why"),
    [("dbt build fail", "RETRY_NO_RUN_RESULTS"), ("dbt parse leave:run_results.json=1 fail", "RETRY_UNSUPPORTED_CMD")],
)
def test_a_failure_that_dbt_cannot_go_on_from_says_so(
    server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended, command: str, why: str
) -> None:
    """In the words of dbt Cloud; a retry is refused, a rerun begins anew."""
    job = server.add_job(steps=[command], code=code)
    failed = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))

    assert (failed.can_retry, failed.retry_not_supported_reason) == (False, why)
    with pytest.raises(BadRequestError, match=why):
        dbt.runs.retry(failed.id)
    again = ended(dbt, dbt.jobs.rerun(job.job_id))
    assert [step.name for step in (again.run_steps or [])[3:]] == [f"Invoke dbt with `{command}`"]


def test_a_script_goes_before_the_engine(server: DbtCloudServer, dbt: DbtCloud, code: Path, ended: Ended) -> None:
    """So does a job without code."""
    job = server.add_job(steps=["dbt build"], code=code)
    server.script(job, RunScript.success(running=0))
    assert len(ended(dbt, dbt.jobs.run(job.job_id, cause="test")).run_steps or []) == 1
    assert len(ended(dbt, dbt.jobs.run(job.job_id, cause="test")).run_steps or []) == 4
    assert len(ended(dbt, dbt.jobs.run(server.add_job("other").job_id, cause="test")).run_steps or []) == 1


def _output(run: RunResponse) -> tuple[str, dict[str, object]]:
    """The target of the profile that a step has printed, and what we look at of it."""
    profile = json.loads(str((run.run_steps or [])[3].logs).splitlines()[1])["user"]
    output = profile["outputs"][profile["target"]]
    return profile["target"], {name: output[name] for name in ("schema", "threads", "path")}


def test_a_project_shows_its_connection_without_secrets(server: DbtCloudServer, dbt: DbtCloud) -> None:
    """What lineage names tables by; by the names of dbt's profiles."""
    output: dict[str, str | int] = {"type": "postgres", "host": "db", "port": 5432, "dbname": "x", "password": "secret"}
    job = server.add_job(connection={**output})
    answer = dbt.request("GET", f"/api/v2/accounts/{server.account_id}/projects/{job.project_id}/")
    shown = json.loads(json.dumps(answer))["data"]["connection"]

    assert (shown["type"], shown["details"]) == ("postgres", {"host": "db", "port": 5432, "dbname": "x"})

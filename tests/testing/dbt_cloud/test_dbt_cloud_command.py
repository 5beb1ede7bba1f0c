"""By hand: `python -m generated_client.testing dbt_cloud --job nightly=run-fails`."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from generated_client.testing import DbtCloudServer, Job
from generated_client.testing.__main__ import main
from generated_client.testing.dbt_cloud.command import SCENARIOS
from generated_client.testing.scenario_text import ScenarioTextError


def test_a_scenario_of_a_job_holds_for_all_its_runs(server: DbtCloudServer, nightly: Job) -> None:
    """With arguments of the types that they have in Python."""
    SCENARIOS.play(server.scenario, "run-fails,step=2,seconds=0.5,no_retry=RETRY_UNSUPPORTED_CMD", nightly)
    dbt = server.client()
    for _ in range(2):
        run_id = dbt.jobs.run(nightly.job_id, cause="test").id
        assert server.wait_for_run(run_id, timeout=60).status == 20
        assert dbt.runs.get(run_id).retry_not_supported_reason == "RETRY_UNSUPPORTED_CMD"


@pytest.mark.parametrize(
    ("text", "of_job", "complaint"),
    [
        ("run-explodes", True, "There is no scenario 'run-explodes'; --help lists them"),
        ("run-fails", False, "run-fails is about a job: --job NAME=run-fails"),
        ("maintenance", True, "maintenance is about the whole server: --scenario maintenance"),
        ("run-fails,step=0", True, "run-fails: step=0: the first command is number 1"),
        ("somebody-else-runs,status=done", True, "status=done: give one of running, queued"),
    ],
)
def test_a_text_that_is_no_scenario_of_dbt_cloud_says_what_would_be(
    server: DbtCloudServer, nightly: Job, text: str, complaint: str, *, of_job: bool
) -> None:
    """In one line."""
    with pytest.raises(ScenarioTextError) as refused:
        SCENARIOS.play(server.scenario, text, nightly if of_job else None)
    assert complaint in str(refused.value)


def test_the_help_shows_what_can_happen_on_dbt_cloud(capsys: pytest.CaptureFixture[str]) -> None:
    """Every scenario, as it can be typed, with what it does."""
    with pytest.raises(SystemExit) as end:
        main(["dbt_cloud", "--help"])
    printed = capsys.readouterr().out.splitlines()
    listed = printed[printed.index("scenarios, with what their arguments are if not given:") + 1 :]
    assert (end.value.code, listed) == (0, SCENARIOS.lines())
    assert "--job NAME=run-hangs,status=3,cancel_takes=0.0" in listed
    assert "--scenario server-down,seconds=10.0" in listed
    assert all(line.endswith(".") for line in listed[1::2])


def test_a_process_prints_how_to_get_in_and_the_ids_of_its_jobs() -> None:
    """The address first; scripts read these lines."""
    arguments = ["dbt_cloud", "--job", "nightly=run-fails", "--job", "hourly", "--token", "s3cret", "--account-id", "7"]
    command = [sys.executable, "-m", "generated_client.testing", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url, *lines = [process.stdout.readline().strip() for _ in range(5)]
        headers = {"Authorization": "Token s3cret"}
        jobs = httpx.get(f"{url}/api/v2/accounts/7/jobs/", headers=headers).json()["data"]
        process.terminate()
        assert process.wait(timeout=10) == 0
    assert lines == ["account_id=7", "token=s3cret", *(f"job={job['id']} {job['name']}" for job in jobs)]
    assert [job["name"] for job in jobs] == ["nightly", "hourly"]

"""The `dbt_cloud` command of `python -m generated_client.testing`."""

from __future__ import annotations

import argparse
from typing import get_args

from generated_client.testing.dbt_cloud.api import Role, Tenancy
from generated_client.testing.dbt_cloud.scenarios import RunScenarios
from generated_client.testing.dbt_cloud.script import RunScript
from generated_client.testing.dbt_cloud.server import DbtCloudServer
from generated_client.testing.scenario_text import ScenarioTexts

SUMMARY = "A stand-in for dbt Cloud's API."
SCENARIOS = ScenarioTexts(RunScenarios, "job")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be set from the command line."""
    SCENARIOS.add_arguments(parser)
    parser.add_argument("--account-id", type=int, default=70403103900001, help="default: %(default)s")
    parser.add_argument("--token", help="default: a random one, printed at the start")
    parser.add_argument("--run-seconds", type=float, default=0.2, metavar="SECONDS", help="how long every run takes")
    parser.add_argument("--requests-a-minute", type=int, metavar="NUMBER", help="5000 on dbt Cloud; default: no limit")
    parser.add_argument("--tenancy", choices=get_args(Tenancy), default="multi")
    parser.add_argument("--role", choices=get_args(Role), default="admin", help="what the caller may do")


def build(options: argparse.Namespace) -> tuple[DbtCloudServer, list[str]]:
    """The server, and the lines to print below its address; raises `ScenarioTextError`."""
    server = DbtCloudServer(
        host=options.host,
        port=options.port,
        latency=options.latency,
        account_id=options.account_id,
        token=options.token,
        default_script=RunScript.success(running=options.run_seconds),
        requests_a_minute=options.requests_a_minute,
        tenancy=options.tenancy,
        role=options.role,
    )
    notes = [f"account_id={server.account_id}", f"token={server.token}"]
    notes += SCENARIOS.play_all(server.scenario, options, lambda name: (job := server.add_job(name), job.job_id))
    return server, notes

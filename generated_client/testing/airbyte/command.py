"""The `airbyte` command of `python -m generated_client.testing`."""

from __future__ import annotations

import argparse
from typing import get_args

from generated_client.testing.airbyte.api import Auth, Deployment, Role
from generated_client.testing.airbyte.scenarios import Scenarios
from generated_client.testing.airbyte.script import JobScript
from generated_client.testing.airbyte.server import AirbyteServer
from generated_client.testing.scenario_text import ScenarioTexts

SUMMARY = "A stand-in for Airbyte's public API."
SCENARIOS = ScenarioTexts(Scenarios, "connection")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be set from the command line."""
    SCENARIOS.add_arguments(parser)
    parser.add_argument("--client-id", default="stand-in-client", help="default: %(default)s")
    parser.add_argument("--client-secret", help="default: a random one, printed at the start")
    parser.add_argument("--token-ttl", type=int, default=900, metavar="SECONDS", help="default: %(default)s")
    parser.add_argument("--job-seconds", type=float, default=0.2, metavar="SECONDS", help="how long every job runs")
    parser.add_argument("--deployment", choices=get_args(Deployment), default="self-managed")
    parser.add_argument("--role", choices=get_args(Role), default="admin", help="what the caller may do")
    parser.add_argument("--auth", choices=get_args(Auth), default="client_credentials")


def build(options: argparse.Namespace) -> tuple[AirbyteServer, list[str]]:
    """The server, and the lines to print below its address; raises `ScenarioTextError`."""
    server = AirbyteServer(
        host=options.host,
        port=options.port,
        latency=options.latency,
        client_id=options.client_id,
        client_secret=options.client_secret,
        token_ttl=options.token_ttl,
        default_script=JobScript.success(running=options.job_seconds),
        deployment=options.deployment,
        role=options.role,
        auth=options.auth,
    )
    notes = [f"client_id={server.client_id}", f"client_secret={server.client_secret}"]
    if server.auth == "basic":
        notes = [f"username={server.username}", f"password={server.password}"]
    notes += SCENARIOS.play_all(
        server.scenario, options, lambda name: (connection := server.add_connection(name), connection.connection_id)
    )
    return server, notes

"""Who is compared where Airflow is needed: for each system this project and the official provider, on one Airflow."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.figures import Json
from benchmarks.peers import PLACE, Peer
from benchmarks.serving import Serving
from environment import ROOT

_AIRFLOW = {"AIRFLOW_HOME": str(PLACE / "airflow"), "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}

DBT_CLOUD_ACCOUNT = 70403103900001

OURS = Peer("ours", ("apache-airflow", "attrs", "httpx"), {"PYTHONPATH": str(ROOT), **_AIRFLOW})


@dataclass(frozen=True, eq=False)
class Contest:
    """A system that there are two providers for: its name, its folder here, and what the official ones are called."""

    name: str
    folder: str
    official: Peer
    official_modules: str
    """Where its operators, sensors and triggers are."""
    trigger: str
    """Its class, which has the same name in both."""
    job_argument: str
    """What the trigger calls the job's id."""
    more_arguments: Mapping[str, Json]
    """What else the trigger has to be told."""

    @property
    def peers(self) -> Sequence[Peer]:
        """Both."""
        return (OURS, self.official)

    def module(self, peer: Peer, what: str) -> str:
        """Where a participant has its `operators`, `sensors` or `triggers`."""
        return f"airflow_integration.{self.folder}.{what}" if peer is OURS else self.official_modules.format(what)

    def connection(self, peer: Peer, server: Serving) -> Mapping[str, Json]:
        """A participant's Airflow connection to the server of the benchmark."""
        if self is AIRBYTE:
            host, login = f"{server.plain}/api/public/v1", "id"
        else:  # the official provider asks every host by TLS, and wants it without the scheme
            host, login = server.tls if peer is OURS else server.tls.removeprefix("https://"), str(DBT_CLOUD_ACCOUNT)
        return {"conn_type": self.folder, "host": host, "login": login, "password": "secret"}


def _official(distribution: str, version: str) -> Peer:
    return Peer("official", ("apache-airflow", f"apache-airflow-providers-{distribution}=={version}"), _AIRFLOW)


AIRBYTE = Contest(
    name="Airbyte",
    folder="airbyte",
    official=_official("airbyte", "6.2.0"),
    official_modules="airflow.providers.airbyte.{}.airbyte",
    trigger="AirbyteSyncTrigger",
    job_argument="job_id",
    more_arguments={},
)
DBT_CLOUD = Contest(
    name="dbt Cloud",
    folder="dbt_cloud",
    official=_official("dbt-cloud", "4.11.1"),
    official_modules="airflow.providers.dbt.cloud.{}.dbt",
    trigger="DbtCloudRunJobTrigger",
    job_argument="run_id",
    more_arguments={"account_id": None},
)
CONTESTS = {contest.folder: contest for contest in (AIRBYTE, DBT_CLOUD)}


def facts(rounds: int, how: str, contests: Sequence[Contest]) -> Mapping[str, Json]:
    """What one has to know to repeat the figures."""
    import psutil

    asked = "from importlib.metadata import version; print(version('apache-airflow'))"
    peers = [OURS, *(contest.official for contest in contests)]
    versions = [
        subprocess.run([peer.environment(), "-c", asked], capture_output=True, text=True, check=True).stdout.strip()
        for peer in peers
    ]
    return {
        "rounds": rounds,
        "Python": sys.version.split()[0],
        "processors": psutil.cpu_count() or 0,
        "others' load when it began": round(os.getloadavg()[0], 1),
        "official": ", ".join(contest.official.packages[-1] for contest in contests),
        "Airflow": ", ".join(sorted(set(versions))),
        "how": how,
    }

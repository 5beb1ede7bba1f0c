"""Who is compared where Airflow is needed: this project and the official provider, on the same Airflow."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

from benchmarks.figures import Json
from benchmarks.peers import PLACE, Peer
from environment import ROOT

_AIRFLOW = {"AIRFLOW_HOME": str(PLACE / "airflow"), "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}

OURS = Peer("ours", ("apache-airflow", "attrs", "httpx"), {"PYTHONPATH": str(ROOT), **_AIRFLOW})
OFFICIAL = Peer("official 6.2.0", ("apache-airflow", "apache-airflow-providers-airbyte==6.2.0"), _AIRFLOW)
PROVIDERS = (OURS, OFFICIAL)


def facts(rounds: int, how: str) -> Mapping[str, Json]:
    """What one has to know to repeat the figures."""
    import psutil

    asked = "from importlib.metadata import version; print(version('apache-airflow'))"
    versions = {
        peer.name: subprocess.run(
            [peer.environment(), "-c", asked], capture_output=True, text=True, check=True
        ).stdout.strip()
        for peer in PROVIDERS
    }
    return {
        "rounds": rounds,
        "Python": sys.version.split()[0],
        "processors": psutil.cpu_count() or 0,
        "others' load when it began": round(os.getloadavg()[0], 1),
        "Airflow": ", ".join(f"{name}: {version}" for name, version in versions.items()),
        "how": how,
    }

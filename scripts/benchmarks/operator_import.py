"""What a DAG file pays for the operator: its import after `airflow.sdk`, which every DAG file has loaded."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from benchmarks.figures import Benchmark, Budget, Comparison, Measure
from benchmarks.providers import OFFICIAL, OURS, PROVIDERS, facts
from progress import step

_DRIVER = Path(__file__).parent / "trigger_loop" / "import_after.py"
_MODULES = {
    "operator": {
        OURS: "airflow_integration.airbyte.operators",
        OFFICIAL: "airflow.providers.airbyte.operators.airbyte",
    },
    "sensor": {OURS: "airflow_integration.airbyte.sensors", OFFICIAL: "airflow.providers.airbyte.sensors.airbyte"},
}
_LOADED = ("airflow.sdk", "airflow.sdk.definitions.dag", "airflow.sdk.bases.operator", "airflow.sdk.bases.sensor")
_SCALES = {"cpu": 1e3, "wall": 1e3, "modules": 1.0}  # milliseconds
_MEASURES = (
    Measure("operator_wall", "import of the operator after `airflow.sdk`", "ms", 1, budget=Budget(30)),
    Measure("operator_cpu", "... CPU", "ms", 1),
    Measure("operator_modules", "... modules that come with it", "modules"),
    Measure("sensor_wall", "import of the sensor after `airflow.sdk`", "ms", 1, budget=Budget(30)),
    Measure("sensor_cpu", "... CPU", "ms", 1),
    Measure("sensor_modules", "... modules that come with it", "modules"),
)
_HOW = "each import in a fresh process with cached bytecode, in turn"


def _measure(rounds: int, share: int) -> Comparison:
    comparison = Comparison([peer.name for peer in PROVIDERS], _MEASURES, facts(rounds, _HOW))
    readings = list(product(_MODULES if share == 1 else ["operator"], PROVIDERS))
    if share == 1:
        with step("a round that does not count: bytecode and file caches are warm after it"):
            for what, peer in readings:
                peer.figures(_DRIVER, _MODULES[what][peer], *_LOADED)
    for number in range(rounds):
        with step(f"round {number + 1} of {rounds}"):
            for what, peer in readings:
                for figure, value in peer.figures(_DRIVER, _MODULES[what][peer], *_LOADED).items():
                    comparison.add(f"{what}_{figure}", peer.name, value * _SCALES[figure])
    return comparison


BENCHMARK = Benchmark("the operator's import after `airflow.sdk`, beside the official provider's", 7, _measure)

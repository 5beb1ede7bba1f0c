"""What a DAG file pays for the operator: its import after `airflow.sdk`, which every DAG file has loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from benchmarks.figures import Benchmark, Budget, Comparison, Extent, Measure
from benchmarks.peers import Peer
from benchmarks.providers import CONTESTS, Contest, facts
from progress import step

_DRIVER = Path(__file__).parent / "trigger_loop" / "import_after.py"
_LOADED = ("airflow.sdk", "airflow.sdk.definitions.dag", "airflow.sdk.bases.operator", "airflow.sdk.bases.sensor")
_SCALES = {"cpu": 1e3, "wall": 1e3, "modules": 1.0}  # milliseconds
_ROOMS = {"operator": "operators", "sensor": "sensors"}
_HOW = "each import in a fresh process with cached bytecode, in turn"


def _measures(contest: Contest, what: str) -> Iterator[Measure]:
    key, label = f"{contest.folder}_{what}", f"{contest.name}, import of the {what} after `airflow.sdk`"
    yield Measure(f"{key}_wall", label, "ms", 1, budget=Budget(30))
    yield Measure(f"{key}_cpu", f"{label}: CPU", "ms", 1)
    yield Measure(f"{key}_modules", f"{label}: modules that come with it", "modules")


def _measure(extent: Extent) -> Comparison:
    contests = [CONTESTS[folder] for folder in extent.systems]
    wanted = list(product(contests, _ROOMS if extent.share == 1 else ["operator"]))
    measures = [measure for contest, what in wanted for measure in _measures(contest, what)]
    comparison = Comparison(["ours", "official"], measures, facts(extent.rounds, _HOW, contests))
    readings = [(contest, what, peer) for contest, what in wanted for peer in contest.peers]
    if extent.share == 1:
        with step("a round that does not count: bytecode and file caches are warm after it"):
            for contest, what, peer in readings:
                _take(contest, what, peer)
    for number in range(extent.rounds):
        with step(f"round {number + 1} of {extent.rounds}"):
            for contest, what, peer in readings:
                for figure, value in _take(contest, what, peer).items():
                    comparison.add(f"{contest.folder}_{what}_{figure}", peer.name, value * _SCALES[figure])
    return comparison


def _take(contest: Contest, what: str, peer: Peer) -> Mapping[str, float]:
    return peer.figures(_DRIVER, contest.module(peer, _ROOMS[what]), *_LOADED)


BENCHMARK = Benchmark(
    "the operator's import after `airflow.sdk`, beside the official provider's", 7, _measure, systems=[*CONTESTS]
)

"""Many triggers in one event loop, beside the official provider's: time, stalls, CPU, memory, requests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Benchmark, Budget, Comparison, Measure
from benchmarks.peers import Peer
from benchmarks.providers import OFFICIAL, OURS, PROVIDERS, facts
from benchmarks.serving import serving
from progress import step

FOREIGN = 10_000
MOST_OF_THE_OFFICIAL = 200
"""Triggers of the official provider; five times as many would block their loop for minutes."""

TURNS = 2
"""Turns of the event loop between two starts: those of Airflow's `TriggerRunner.create_triggers`."""

_FOLDER = Path(__file__).parent / "trigger_loop"
_PLOTTER = Peer("the plot", ("matplotlib==3.10.8",))
_MODULES = {OURS: "airflow_integration.airbyte.triggers", OFFICIAL: "airflow.providers.airbyte.triggers.airbyte"}
_HOW = (
    "jobs of 2 s, looked at every second, on a server that answers after 50 ms; triggers run as in Airflow's "
    "TriggerRunner, one started in every second turn of its loop (at once: all in one turn), all that Airflow loads "
    "frozen for the garbage collector; stalls without the time in which other processes had the processors; CPU is the "
    "whole process's, requests included, memory its peak above what it had before the first trigger"
)


@dataclass(frozen=True)
class Quantity:
    """What is measured of a number of triggers; `scale` makes its unit of the driver's."""

    name: str
    label: str
    unit: str
    digits: int
    scale: float
    budgets: Mapping[int, float]  # by the number of triggers


QUANTITIES = (
    Quantity("wall", "time until all have fired", "s", 1, 1.0, {200: 5, 1000: 6}),
    Quantity("stall", "longest stall of the event loop", "s", 3, 1.0, {200: 0.1, 1000: 0.1}),
    Quantity("cpu", "CPU per trigger", "ms", 2, 1e3, {200: 2, 1000: 2}),
    Quantity("memory", "memory per trigger", "kB", 1, 1e-3, {200: 50, 1000: 50}),
    Quantity("requests_per_round", "requests to look at all once more", "requests", 1, 1.0, {1000: 15}),
)


@dataclass(frozen=True)
class Case:
    """So many triggers, on a server with so many jobs of others."""

    triggers: int
    foreign: int = 0
    at_once: bool = False
    """Whether all are started in one turn of the event loop, as if they woke up together."""

    def key(self, quantity: Quantity) -> str:
        """The key of the measure."""
        how = "_at_once" if self.at_once else ""
        return f"{quantity.name}_{self.triggers}{how}{'_foreign' if self.foreign else ''}"

    def measures(self) -> Iterator[Measure]:
        """What is measured in this case."""
        who = f"{self.triggers:,} trigger{'s' * (self.triggers > 1)}{' at once' * self.at_once}"
        where = f", {self.foreign:,} foreign jobs" if self.foreign else ""
        for quantity in QUANTITIES:
            most = quantity.budgets.get(self.triggers)
            budget = None if most is None else Budget(most)
            label = f"{who}{where}: {quantity.label}"
            yield Measure(self.key(quantity), label, quantity.unit, quantity.digits, budget=budget)

    def peers(self) -> Sequence[Peer]:
        """Who takes part."""
        return PROVIDERS if self.triggers <= MOST_OF_THE_OFFICIAL else (OURS,)


CASES = [
    *(Case(triggers, foreign) for foreign in (0, FOREIGN) for triggers in (1, 50, 200, 1000, 5000)),
    *(Case(triggers, at_once=True) for triggers in (200, 1000)),
]


def _measure(rounds: int, share: int) -> Comparison:
    cases = CASES if share == 1 else [Case(4, 200)]
    measures = [measure for case in cases for measure in case.measures()]
    comparison = Comparison([peer.name for peer in PROVIDERS], measures, facts(rounds, _HOW))
    with serving("benchmarks.job_life_server") as (server,):
        if share == 1:
            with step("a round that does not count: bytecode and file caches are warm after it"):
                for peer in PROVIDERS:
                    _take(Case(1), peer, server)
        for number in range(rounds):
            for case in cases:
                with step(f"round {number + 1} of {rounds}: {case}"):
                    for peer in case.peers():
                        for key, value in _take(case, peer, server).items():
                            comparison.add(key, peer.name, value)
    return comparison


def _take(case: Case, peer: Peer, server: str) -> Mapping[str, float]:
    """Start one process; returns the figures by the key of their measure, in its unit."""
    connection = {"conn_type": "airbyte", "host": f"{server}/api/public/v1", "login": "id", "password": "secret"}
    variables = {"AIRFLOW_CONN_AIRBYTE_DEFAULT": json.dumps(connection)}
    arguments = (_MODULES[peer], server, str(case.triggers), str(case.foreign), str(0 if case.at_once else TURNS))
    taken = peer.figures(_FOLDER / "driver.py", *arguments, variables=variables)
    return {case.key(quantity): taken[quantity.name] * quantity.scale for quantity in QUANTITIES}


def _plot(figures: Path, file: Path) -> None:
    _PLOTTER.output(_FOLDER / "plot.py", str(figures.resolve()), str(file.resolve()))


BENCHMARK = Benchmark("many triggers in one event loop, beside the official provider's", 3, _measure, _plot)

"""Many triggers in one event loop, beside the official provider's: time, stalls, CPU, memory, requests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Benchmark, Budget, Comparison, Extent, Measure
from benchmarks.peers import Peer
from benchmarks.providers import CONTESTS, OURS, Contest, facts
from benchmarks.serving import Serving, serving
from progress import step

FOREIGN = 10_000
MOST_OF_THE_OFFICIAL = 200
"""Triggers of the official provider; five times as many would block their loop for minutes."""

TURNS = 2
"""Turns of the event loop between two starts: those of Airflow's `TriggerRunner.create_triggers`."""

_FOLDER = Path(__file__).parent / "trigger_loop"
_PLOTTER = Peer("the plot", ("matplotlib==3.10.8",))
_HOW = (
    "jobs of 2 s, looked at every second, on a server that answers after 50 ms, dbt Cloud's by TLS; triggers run as in "
    "Airflow's TriggerRunner, one started in every second turn of its loop (at once: all in one turn), all that "
    "Airflow loads frozen for the garbage collector; stalls without the time in which other processes had the "
    "processors; CPU is the whole process's, requests included, memory its peak above what it had before the first "
    "trigger"
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

    contest: Contest
    triggers: int
    foreign: int = 0
    at_once: bool = False
    """Whether all are started in one turn of the event loop, as if they woke up together."""

    def __str__(self) -> str:
        who = f"{self.triggers:,} trigger{'s' * (self.triggers > 1)}{' at once' * self.at_once}"
        where = f", {self.foreign:,} foreign jobs" if self.foreign else ""
        return f"{self.contest.name}, {who}{where}"

    def key(self, quantity: Quantity) -> str:
        """The key of the measure."""
        how = "_at_once" if self.at_once else ""
        return f"{self.contest.folder}_{quantity.name}_{self.triggers}{how}{'_foreign' if self.foreign else ''}"

    def measures(self) -> Iterator[Measure]:
        """What is measured in this case."""
        for quantity in QUANTITIES:
            most = quantity.budgets.get(self.triggers)
            budget = None if most is None else Budget(most)
            label = f"{self}: {quantity.label}"
            yield Measure(self.key(quantity), label, quantity.unit, quantity.digits, budget=budget)

    def peers(self) -> Sequence[Peer]:
        """Who takes part."""
        return self.contest.peers if self.triggers <= MOST_OF_THE_OFFICIAL else (OURS,)


def cases(contest: Contest) -> Sequence[Case]:
    """All that is measured of a system's triggers."""
    return [
        *(Case(contest, triggers, foreign) for foreign in (0, FOREIGN) for triggers in (1, 50, 200, 1000, 5000)),
        *(Case(contest, triggers, at_once=True) for triggers in (200, 1000)),
    ]


def _measure(extent: Extent) -> Comparison:
    contests, warm = [CONTESTS[folder] for folder in extent.systems], extent.share == 1
    wanted = [case for each in contests for case in (cases(each) if warm else [Case(each, 4, 200)])]
    measures = [measure for case in wanted for measure in case.measures()]
    comparison = Comparison(["ours", "official"], measures, facts(extent.rounds, _HOW, contests))
    with serving("benchmarks.job_life_server") as server:
        if warm:
            with step("a round that does not count: bytecode and file caches are warm after it"):
                for case in (Case(contest, 1) for contest in contests):
                    for peer in case.peers():
                        _take(case, peer, server)
        for number in range(extent.rounds):
            for case in wanted:
                with step(f"round {number + 1} of {extent.rounds}: {case}"):
                    for peer in case.peers():
                        for key, value in _take(case, peer, server).items():
                            comparison.add(key, peer.name, value)
    return comparison


def _take(case: Case, peer: Peer, server: Serving) -> Mapping[str, float]:
    """Start one process; returns the figures by the key of their measure, in its unit."""
    contest = case.contest
    connection = json.dumps(contest.connection(peer, server))
    variables = {f"AIRFLOW_CONN_{contest.folder.upper()}_DEFAULT": connection, **server.variables}
    task = {
        "module": contest.module(peer, "triggers"),
        "trigger": contest.trigger,
        "job_argument": contest.job_argument,
        "more_arguments": {"conn_id": f"{contest.folder}_default", **contest.more_arguments},
        "server": server.plain,
        "system": contest.folder,
        "count": case.triggers,
        "foreign": case.foreign,
        "turns": 0 if case.at_once else TURNS,
    }
    taken = peer.figures(_FOLDER / "driver.py", json.dumps(task), variables=variables)
    return {case.key(quantity): taken[quantity.name] * quantity.scale for quantity in QUANTITIES}


def _plot(figures: Path, file: Path) -> None:
    _PLOTTER.output(_FOLDER / "plot.py", str(figures.resolve()), str(file.resolve()))


BENCHMARK = Benchmark(
    "many triggers in one event loop, beside the official provider's", 3, _measure, _plot, [*CONTESTS]
)

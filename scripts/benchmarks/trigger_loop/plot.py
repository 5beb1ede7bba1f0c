"""Draws the figures of the triggers' benchmark: `python plot.py FIGURES.json FILE.png`.

Runs in an environment of its own, which has matplotlib.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes


@dataclass(frozen=True)
class Panel:
    """One quantity, and where its axis has lines."""

    quantity: str
    title: str
    ticks: Sequence[float]


@dataclass(frozen=True)
class Series:
    """One line for each participant."""

    suffix: str
    """Of the measures' keys."""
    label: str
    line: str
    marker: str


PANELS = (
    Panel("wall", "seconds until all have fired", (2, 3, 5, 10, 20, 30, 50)),
    Panel("stall", "seconds of the longest stall of the event loop", (0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30)),
)
SERIES = (Series("", "", "-", "o"), Series("_foreign", ", 10,000 foreign jobs", "--", "s"))
SYSTEMS = {"Airbyte": "airbyte", "dbt Cloud": "dbt_cloud"}
COLOURS = ("tab:blue", "tab:red")  # ours, the official provider


def draw(participants: Sequence[str], figures: Mapping[str, Mapping[str, Sequence[float]]], file: Path) -> None:
    """Draw both panels for every system; *figures*: those of each round, by measure and participant."""
    systems = {name: system for name, system in SYSTEMS.items() if any(key.startswith(system) for key in figures)}
    drawing = Figure(figsize=(10, 4.2 * len(systems)), layout="constrained")
    places = product(systems.items(), PANELS)
    for number, ((name_of_system, system), panel) in enumerate(places, 1):
        axes = drawing.add_subplot(len(systems), len(PANELS), number)
        for name, colour in zip(participants, COLOURS, strict=True):
            for series in SERIES:
                rounds = _rounds(figures, f"{system}_{panel.quantity}", series, name)
                _add(axes, series, f"{name}{series.label}", colour, rounds)
        _finish(axes, f"{name_of_system}: {panel.title}", panel.ticks)
    drawing.savefig(file, dpi=80)


def _rounds(
    figures: Mapping[str, Mapping[str, Sequence[float]]], quantity: str, series: Series, name: str
) -> Mapping[int, Sequence[float]]:
    """A participant's figures of all rounds, by the number of triggers."""
    found: dict[int, Sequence[float]] = {}
    for key, by_name in figures.items():
        number = key.removeprefix(f"{quantity}_").removesuffix(series.suffix)
        if number.isdecimal() and name in by_name:
            found[int(number)] = by_name[name]
    return found


def _add(axes: Axes, series: Series, label: str, colour: str, rounds: Mapping[int, Sequence[float]]) -> None:
    medians = [median(values) for values in rounds.values()]
    below = [middle - min(values) for middle, values in zip(medians, rounds.values(), strict=True)]
    above = [max(values) - middle for middle, values in zip(medians, rounds.values(), strict=True)]
    axes.errorbar(
        [*rounds],
        medians,
        yerr=[below, above],
        label=label,
        color=colour,
        linestyle=series.line,
        marker=series.marker,
        capsize=3,
    )


def _finish(axes: Axes, title: str, ticks: Sequence[float]) -> None:
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xticks([1, 50, 200, 1000, 5000])
    axes.set_yticks(ticks)
    axes.minorticks_off()
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_title(title, fontsize=11)
    axes.set_xlabel("triggers in one event loop")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    comparison = json.loads(source.read_text())
    draw(
        comparison["participants"],
        {measure["key"]: measure["figures"] for measure in comparison["measures"]},
        target,
    )

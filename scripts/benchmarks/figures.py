"""Figures of several participants, taken in the same rounds: medians, spread, ratios, and what they may be at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TypeAlias

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | float | bool | None"


@dataclass(frozen=True)
class Budget:
    """Ours may be at most `most`: in the measure's unit, or times the figure of the participant `beside`."""

    most: float
    beside: str | None = None

    def as_json(self, *, kept: bool) -> Json:
        """The budget, and whether it was *kept*."""
        return {"beside": self.beside, "most": self.most, "kept": kept}


@dataclass(frozen=True)
class Measure:
    """A row: what was measured, in which unit, and how its figures are written."""

    key: str
    label: str
    unit: str
    digits: int = 0
    more_is_better: bool = False
    budget: Budget | None = None


@dataclass
class Comparison:
    """The figures of all participants, of whom the first is ours; `facts` say where and with what they were taken."""

    participants: Sequence[str]
    measures: Sequence[Measure]
    facts: Mapping[str, Json]
    figures: dict[str, dict[str, list[float]]] = field(default_factory=dict[str, dict[str, list[float]]])

    def add(self, measure: str, participant: str, value: float) -> None:
        """Note the figure of one round."""
        self.figures.setdefault(measure, {}).setdefault(participant, []).append(value)

    def ratios(self, measure: str, other: str) -> list[float]:
        """Ours to another's, round by round: what slowed a round down did so for both."""
        figures = self.figures[measure]
        return [ours / others for ours, others in zip(figures[self.participants[0]], figures[other], strict=True)]

    def over_budget(self) -> list[Measure]:
        """The measures that are over their budget."""
        return [measure for measure in self._measured() if not _within_budget(self, measure)]

    def table(self) -> str:
        """A table in Markdown."""
        ours, *others = self.participants
        rows = [["", *self.participants, *(f"{ours} : {other}" for other in others)]]
        for measure in self._measured():
            figures = self.figures[measure.key]
            values = [_with_spread(figures.get(name), measure.digits) for name in self.participants]
            ratios = [_ratio(median(self.ratios(measure.key, name))) if name in figures else "" for name in others]
            rows.append([f"{measure.label}, {measure.unit}", *values, *ratios])
        return "\n".join(_markdown(rows))

    def verdicts(self) -> Iterator[str]:
        """Every budget, and whether it was kept; then what else there is to know."""
        for measure in self._measured():
            if measure.budget:
                kept = "within" if _within_budget(self, measure) else "OVER"
                figure, most = _judged(self, measure, measure.budget), measure.budget.most
                digits, unit = (
                    (2, f"x {beside}") if (beside := measure.budget.beside) else (measure.digits, measure.unit)
                )
                yield f"{kept} budget: {measure.label} is {figure:.{digits}f} {unit}, may be {most:g}"
        yield "; ".join(f"{name}: {fact}" for name, fact in self.facts.items())

    def as_json(self) -> Json:
        """Everything: each round's figures, and what the table shows of them."""
        return {
            "facts": self.facts,
            "participants": self.participants,
            "measures": [self._measure_as_json(measure) for measure in self._measured()],
        }

    def _measure_as_json(self, measure: Measure) -> Json:
        figures = self.figures[measure.key]
        budget = measure.budget
        return {
            "key": measure.key,
            "label": measure.label,
            "unit": measure.unit,
            "more_is_better": measure.more_is_better,
            "figures": figures,
            "medians": {name: median(values) for name, values in figures.items()},
            "ratios": {
                name: median(self.ratios(measure.key, name)) for name in self.participants[1:] if name in figures
            },
            "budget": budget.as_json(kept=_within_budget(self, measure)) if budget else None,
        }

    def _measured(self) -> list[Measure]:
        return [measure for measure in self.measures if measure.key in self.figures]


@dataclass(frozen=True)
class Extent:
    """How much to measure: `share` of all calls, where 1 is all and 50 one in fifty; of which systems, by folder."""

    rounds: int
    share: int
    systems: Sequence[str] = ()


@dataclass(frozen=True)
class Benchmark:
    """A subcommand of `scripts/bench`.

    `systems` are the folders of those that it can measure, where it is about more than one. `plot` draws what it has
    measured, a JSON file, into another file.
    """

    summary: str
    rounds: int
    measure: Callable[[Extent], Comparison]
    plot: Callable[[Path, Path], None] | None = None
    systems: Sequence[str] = ()


def _within_budget(comparison: Comparison, measure: Measure) -> bool:
    return measure.budget is None or _judged(comparison, measure, measure.budget) <= measure.budget.most


def _judged(comparison: Comparison, measure: Measure, budget: Budget) -> float:
    """What a budget limits: the ratio to another participant, or our own figure."""
    if budget.beside:
        return median(comparison.ratios(measure.key, budget.beside))
    return median(comparison.figures[measure.key][comparison.participants[0]])


def _ratio(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.2g}"


def _with_spread(values: Sequence[float] | None, digits: int) -> str:
    if not values:
        return "-"
    low, middle, high = (f"{value:.{digits}f}" for value in (min(values), median(values), max(values)))
    return middle if low == high else f"{middle} ({low}-{high})"


def _markdown(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        yield f"| {' | '.join(text.ljust(width) for text, width in zip(row, widths, strict=True))} |"
        if number == 0:
            yield f"|{'|'.join('-' * (width + 2) for width in widths)}|"

"""What becomes of the figures of a benchmark: medians, ratios, budgets, and how they are shown."""

import json

import pytest

from benchmarks.figures import Budget, Comparison, Measure

CALL = Measure("call", "each call", "ms", 1, budget=Budget(1.5, beside="peer"))
RATE = Measure("rate", "calls at once", "calls/s", more_is_better=True)
NEVER = Measure("never", "what nobody measured", "ms")


def make_comparison(ours: list[float], peers: list[float]) -> Comparison:
    """Two participants, and a third that has no figures for calls."""
    comparison = Comparison(["ours", "peer", "other"], [CALL, RATE, NEVER], {"rounds": len(ours)})
    for mine, theirs in zip(ours, peers, strict=True):
        comparison.add("call", "ours", mine)
        comparison.add("call", "peer", theirs)
        for name in ("ours", "peer", "other"):
            comparison.add("rate", name, 100.0)
    return comparison


def test_ratios_are_taken_round_by_round() -> None:
    """A round in which the machine was slow for both says as much as any other: the medians alone would say 10."""
    comparison = make_comparison([1.0, 10.0, 10.0], [1.0, 1.0, 100.0])

    assert comparison.ratios("call", "peer") == [1.0, 10.0, 0.1]
    assert "1.00" in _row(comparison, "each call, ms")


def test_the_table_shows_medians_spread_and_gaps() -> None:
    """A participant without a figure has a gap, a measure without figures no row."""
    comparison = make_comparison([2.0, 1.0, 3.0], [2.0, 2.0, 2.0])

    assert _row(comparison, "") == ["", "ours", "peer", "other", "ours : peer", "ours : other"]
    assert _row(comparison, "each call, ms")[1:] == ["2.0 (1.0-3.0)", "2.0", "-", "1.00", ""]
    assert _row(comparison, "calls at once, calls/s")[1:] == ["100", "100", "100", "1.00", "1.00"]
    assert "what nobody measured" not in comparison.table()


@pytest.mark.parametrize(("ours", "word"), [(3.0, "within"), (3.1, "OVER")])
def test_a_budget_is_a_ratio_that_may_not_be_passed(ours: float, word: str) -> None:
    """1.5 times the peer's 2.0 is allowed, and not a bit more."""
    comparison = make_comparison([ours], [2.0])

    verdict = next(comparison.verdicts())

    assert verdict == f"{word} budget: each call is {ours / 2:.2f} x peer, may be 1.5"
    assert comparison.over_budget() == ([CALL] if word == "OVER" else [])


@pytest.mark.parametrize(("ours", "word"), [(30.0, "within"), (30.1, "OVER")])
def test_a_budget_may_be_a_figure_of_its_own(ours: float, word: str) -> None:
    """Then it does not matter how the others fare."""
    load = Measure("load", "import", "ms", 1, budget=Budget(30))
    comparison = Comparison(["ours", "peer"], [load], {"rounds": 1})
    comparison.add("load", "ours", ours)

    assert next(comparison.verdicts()) == f"{word} budget: import is {ours} ms, may be 30"
    assert comparison.over_budget() == ([load] if word == "OVER" else [])


def test_a_small_ratio_keeps_its_figures() -> None:
    """A thousandth is not nothing."""
    comparison = make_comparison([0.5], [500.0])

    assert _row(comparison, "each call, ms")[4] == "0.001"


def test_the_json_has_every_figure() -> None:
    """Whoever doubts a median can look at all of it."""
    comparison = make_comparison([2.0, 4.0], [2.0, 2.0])

    call, _ = json.loads(json.dumps(comparison.as_json()))["measures"]

    assert call["figures"] == {"ours": [2.0, 4.0], "peer": [2.0, 2.0]}
    assert call["medians"] == {"ours": 3.0, "peer": 2.0}
    assert call["ratios"] == {"peer": 1.5}
    assert call["budget"] == {"beside": "peer", "most": 1.5, "kept": True}


def _row(comparison: Comparison, label: str) -> list[str]:
    """The cells of one row of the table."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in comparison.table().splitlines()]
    return next(row for row in rows if row[0] == label)

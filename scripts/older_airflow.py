"""A pytest plugin, for `-p older_airflow`: tests of what the installed Airflow does not have yet are left out.

A test, or a whole file, says what it needs:

    pytestmark = pytest.mark.needs_airflow("3.3", "task state store")

What was left out is listed at the end, also when workers of pytest-xdist run the tests.
"""

from __future__ import annotations

from collections import Counter
from importlib.metadata import version
from typing import Protocol

import pytest

INSTALLED = version("apache-airflow")

_left_out: Counter[str] = Counter()


class _Worker(Protocol):
    workeroutput: dict[str, dict[str, int]]


def pytest_configure(config: pytest.Config) -> None:
    """What the parts of an old Airflow say to one another is not ours to mend."""
    _left_out.clear()
    config.addinivalue_line("filterwarnings", r"ignore:::airflow\.")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect the tests of what is not there."""
    missing = {item: _missing(item) for item in items}
    for what in missing.values():
        _left_out.update(what)
    config.hook.pytest_deselected(items=[item for item, what in missing.items() if what])
    items[:] = [item for item, what in missing.items() if not what]


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker tells what it has left out."""
    output: dict[str, dict[str, int]] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["left_out"] = dict(_left_out)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: _Worker) -> None:
    """Each worker has left out the same, since each collects all tests."""
    told: dict[str, dict[str, int]] = getattr(node, "workeroutput", {})
    theirs: Counter[str] = Counter(told.get("left_out", {}))
    _left_out.update(theirs - _left_out)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List what is missing."""
    if _left_out:
        terminalreporter.section(f"left out, because Airflow {INSTALLED} does not have it")
        for what, count in sorted(_left_out.items()):
            terminalreporter.write_line(f"{count:4d} tests need the {what}")


def _missing(item: pytest.Item) -> set[str]:
    needs = [map(str, mark.args) for mark in item.iter_markers("needs_airflow")]
    return {f"{what} of Airflow {since}" for since, what in needs if _numbers(since) > _numbers(INSTALLED)}


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(".")[:2]]

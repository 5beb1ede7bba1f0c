"""The versions of Airflow that the integration is tested with: the newest in `.venv`, each older one by itself.

Airflow's own dependencies have moved on since an older version came out, and not all of it works with today's.  So the
pins of such a version, `scripts/constraints-airflow-<version>.txt`, are of the days of its last release.
"""

from __future__ import annotations

import re

from environment import CONSTRAINTS, PROJECT, ROOT, VAR, Environment

NEWEST = "newest"
"""The word for the version that `scripts/constraints.txt` pins, whatever it is."""

_PINS = "constraints-airflow-{}.txt"
_PINNED_AIRFLOW = re.compile(r"^apache-airflow==(\d+\.\d+)", re.MULTILINE)


def known_versions() -> list[str]:
    """What can be asked for, oldest first: `3.1`, `3.2` and so on, and `newest`."""
    older = (ROOT / "scripts").glob(_PINS.format("*"))
    numbers = [file.stem.rsplit("-", 1)[1] for file in older] + [_newest()]
    return [*sorted(numbers, key=lambda number: [int(part) for part in number.split(".")]), NEWEST]


def environment_with(version: str) -> Environment:
    """The environment that has this version, one of `known_versions()`; the newest is in the project's own."""
    if version in {NEWEST, _newest()}:
        return PROJECT
    return Environment(VAR / f"airflow-{version}", ROOT / "scripts" / _PINS.format(version), group="tests")


def _newest() -> str:
    found = _PINNED_AIRFLOW.search(CONSTRAINTS.read_text())
    if found is None:
        raise ValueError(f"{CONSTRAINTS} pins no apache-airflow")
    return found[1]

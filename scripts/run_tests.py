"""`scripts/test`: the whole test suite in the project's environment."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from airflow_versions import NEWEST, environment_with, known_versions
from environment import ROOT, VAR, enter
from progress import complain
from stopping import INTERRUPTED

INTEGRATION_TESTS = "tests/airflow_integration"
"""What is run with another version of Airflow than the newest, unless something else is named."""

TWO_WORKERS = ("--numprocesses", "2")
"""Its tests wait more than they work."""

_HELP = """\
Runs the unit and contract tests and the short part on a real Airflow (under 10 minutes on 2 cores).
With --e2e also the long scenarios on a real Airflow, and the proof that the tests notice when a cure is taken out of
the code; then nothing may be skipped: a skip makes the run fail.
With --soak nothing but three runs of 200 deferred tasks with short jobs; --e2e has one of them.
With --airflow VERSION only the tests of the Airflow integration, with that version instead of the newest one, in an
environment of its own below var/ (made when missing, in seconds).  What that version does not have is left out, and
listed at the end; nothing else may be skipped.
Other arguments go to pytest, paths are relative to the project: `scripts/test tests/scripts -x -k readme`.
Exit codes: 0 all passed, 1 some failed or the environment cannot be made, 2 bad arguments, 5 no test matched,
130 interrupted.
"""
_USAGE = "scripts/test [-h] [--e2e | --soak] [--airflow VERSION] [pytest arguments]"
_SELECTIONS = {"short": "not e2e", "e2e": "not soak", "soak": "soak"}
"""The marks of what is run, in pytest's words."""


def main(arguments: Sequence[str]) -> int:
    """Run pytest with `arguments` and return the exit code."""
    parser = argparse.ArgumentParser(
        usage=_USAGE, description=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.set_defaults(part="short")
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--e2e", action="store_const", const="e2e", dest="part", help="also the long scenarios")
    part.add_argument("--soak", action="store_const", const="soak", dest="part", help="600 deferred tasks, none lost")
    versions = known_versions()
    parser.add_argument("--airflow", metavar="VERSION", choices=versions, help=f"one of {', '.join(versions)}")
    options, for_pytest = parser.parse_known_args(arguments)
    version: str | None = options.airflow
    enter(sys.argv[0], arguments, environment_with(version or NEWEST))
    os.chdir(ROOT)
    _settle_surroundings()
    if version:
        for_pytest = [*_selection(for_pytest), *for_pytest]
    return _run_pytest(for_pytest, options.part, allow_skips=options.part == "short" and not version)


def _selection(for_pytest: Sequence[str]) -> list[str]:
    """What is run with another version of Airflow: all that is about it, unless something else is named."""
    named = any(Path(argument.split("::")[0]).exists() for argument in for_pytest)
    return ["-p", "older_airflow", *([] if named else [*TWO_WORKERS, INTEGRATION_TESTS])]


def _settle_surroundings() -> None:
    """Forget the caller's settings for the systems under test, and give Airflow a home that is not the caller's own."""
    for name in list(os.environ):
        if name.startswith(("AIRFLOW", "AIRBYTE_", "DBT_CLOUD_", "PYTEST_")):
            del os.environ[name]
    home = VAR / "airflow-unit"
    home.mkdir(parents=True, exist_ok=True)
    os.environ["AIRFLOW_HOME"] = str(home)
    os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
    os.environ["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] = f"sqlite:///{home / 'airflow.db'}"


def _run_pytest(for_pytest: Sequence[str], part: str, *, allow_skips: bool) -> int:
    import pytest

    from no_skips import NoSkips

    settings = ["-p", "two_workers", "--durations=10", "--durations-min=1.0", "-m", _SELECTIONS[part]]
    arguments = [*settings, *for_pytest]
    code = pytest.main(arguments, plugins=[] if allow_skips else [NoSkips()])
    if code == pytest.ExitCode.USAGE_ERROR:
        complain(f"usage: {_USAGE}")
        return 2
    if code == pytest.ExitCode.INTERRUPTED:
        return INTERRUPTED
    return int(code)

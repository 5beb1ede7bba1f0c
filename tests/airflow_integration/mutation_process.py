"""A program that tries mutations: imports Airflow once, and runs each mutation's tests in a fork of itself.

    python -m tests.airflow_integration.mutation_process NAME…

prints a JSON object for each mutation of that name, and one before them for all their tests without a mutation.
"""

import gc
import json
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from tempfile import TemporaryDirectory

import _pytest
import pytest

from tests.airflow_integration.mutation import PACKAGES, ROOT, Mutation, copy_of_packages
from tests.airflow_integration.mutations import ALL
from tests.airflow_integration.own_airflow import airflow_settings

AT_ONCE = 2
LONGEST = 120
"""Seconds for one fork."""

UNMUTATED = "nothing"
AHEAD = (
    "airflow.sdk",
    "airflow.sdk.execution_time.supervisor",
    "airflow.sdk.execution_time.task_runner",
    "airflow.triggers.base",
    "asgiref.sync",
    "httpx",
    "jsonschema",
    "pytest_asyncio.plugin",
    "pytest_httpx",
    *(f"_pytest.{each.name}" for each in iter_modules(_pytest.__path__)),
)
"""What takes long to import and is not ours."""


@dataclass(frozen=True)
class Verdict:
    """What became of the tests."""

    name: str
    problems: Sequence[str]
    """Empty: without a mutation, all have passed; with one, all have failed."""


class _Witness:
    """Sees how each test ends."""

    def __init__(self) -> None:
        self.passed: list[str] = []
        self.failed: list[str] = []
        self.broken: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """A test has failed as tests do, has broken before it could, or has passed."""
        report = yield
        if call.excinfo is None:
            if call.when == "call":
                self.passed.append(report.nodeid)
        elif call.when == "call" and not call.excinfo.errisinstance((ImportError, NameError, SyntaxError)):
            self.failed.append(report.nodeid)
        else:
            self.broken.append(f"{report.nodeid} broke: {call.excinfo.exconly()}")
        return report

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file of tests cannot be read."""
        if report.failed:
            self.broken.append(f"{report.nodeid} cannot be read: {report.longreprtext}")


def main(names: Sequence[str]) -> None:
    """Try the mutations of these names."""
    chosen = [each for each in ALL if each.name in names]
    with TemporaryDirectory(prefix="airflow-mutations-") as home:
        os.environ.update(airflow_settings(Path(home)))
        for module in AHEAD:
            import_module(module)
        gc.freeze()
        everything = sorted({test for each in chosen for test in each.tests})
        jobs = [(None, everything), *((each, each.tests) for each in chosen)]
        running: dict[int, tuple[str, Path]] = {}
        for index, (mutation, tests) in enumerate(jobs):
            if len(running) == (AT_ONCE if index > 1 else 1):  # the first, alone, also compiles what the others load
                _report(running)
            answer = Path(home) / f"{index}.json"
            sys.stdout.flush()  # else the fork would write it again
            pid = os.fork()
            if pid == 0:
                _be_the_fork(mutation, tests, answer)
            running[pid] = (UNMUTATED if mutation is None else mutation.name), answer
        while running:
            _report(running)


def _report(running: dict[int, tuple[str, Path]]) -> None:
    """Wait for one of the forks and print what it found."""
    pid, status = os.wait()
    name, answer = running.pop(pid)
    problems = json.loads(answer.read_text()) if answer.exists() else [f"the process ended with status {status}"]
    sys.stdout.write(json.dumps(asdict(Verdict(name, problems))) + "\n")


def _be_the_fork(mutation: Mutation | None, tests: Sequence[str], answer: Path) -> None:
    signal.alarm(LONGEST)
    sys.dont_write_bytecode = mutation is not None
    silence = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(silence, stream)
    try:
        answer.write_text(json.dumps(_problems(mutation, tests)))
    except Exception as error:
        answer.write_text(json.dumps([f"{type(error).__name__}: {error}"]))
    finally:
        os._exit(0)


def _problems(mutation: Mutation | None, tests: Sequence[str]) -> list[str]:
    witness = _Witness()
    with ExitStack() as stack:
        copy = stack.enter_context(copy_of_packages(mutation))
        os.chdir(ROOT)
        for name in [name for name in sys.modules if name.split(".")[0] in PACKAGES]:
            del sys.modules[name]  # Airflow itself imports what a provider tells of itself
        sys.path.insert(0, str(copy))
        for package in PACKAGES:
            import_module(package)
        options = ["-p", "no:cacheprovider", "--assert=plain"]
        pytest.main([*options, *(f"tests/{test}" for test in tests)], plugins=[witness])
        loaded = None if mutation is None else sys.modules.get(mutation.module)
        if mutation is not None and not str(loaded and loaded.__file__).startswith(str(copy)):
            return [f"{mutation.module} was not the mutated one: {loaded}"]
    expected, others = (witness.passed, witness.failed) if mutation is None else (witness.failed, witness.passed)
    what = "fails without a mutation" if mutation is None else "does not notice it"
    missing = [f"{test} was not run" for test in tests if f"tests/{test}" not in [*expected, *others]]
    return [*witness.broken, *(f"{test} {what}" for test in others), *([] if witness.broken else missing)]


if __name__ == "__main__":
    main(sys.argv[1:])

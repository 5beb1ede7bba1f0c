"""`scripts/check`: every check that is not a test, one after the other, and all of them even when one fails."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from subprocess import SubprocessError

import house_rules
import wheel_check
from child import run
from environment import PYTHON, ROOT, VAR, enter
from package_index import PreparationError, find_uv
from progress import say, seconds, step
from stopping import INTERRUPTED


class CheckError(Exception):
    """A check found something; the message is what its tool said."""


@dataclass(frozen=True)
class Check:
    """One step: its short name for the command line, what it makes sure of, and the work."""

    name: str
    promise: str
    work: Callable[[], str]


def main(arguments: Sequence[str]) -> int:
    """Run the checks named in `arguments`, or all; returns 0 only when all of them passed."""
    checks = all_checks()
    names = [check.name for check in checks]
    parser = argparse.ArgumentParser(
        prog="scripts/check",
        description="Runs every check that is not a test.  Exit codes: 0 all passed, 1 some failed, 2 bad arguments.",
        epilog="\n".join(["checks:", *(f"  {check.name:<9} {check.promise}" for check in checks)]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("check", nargs="*", help="run only these")
    wanted: list[str] = parser.parse_args(arguments).check or names
    if unknown := [name for name in wanted if name not in names]:
        parser.error(f"there is no check {unknown[0]!r}; there are: {', '.join(names)}")
    enter(sys.argv[0], arguments)
    try:
        return _run_all([check for check in checks if check.name in wanted])
    except KeyboardInterrupt:
        return INTERRUPTED


def _run_all(checks: Sequence[Check]) -> int:
    outcome: list[tuple[Check, bool, float]] = []
    for check in checks:
        started = time.monotonic()
        passed = _passes(check)
        outcome.append((check, passed, time.monotonic() - started))
    say("")
    for check, passed, took in outcome:
        say(f"{'ok    ' if passed else 'FAILED'}  {seconds(took):>11}  {check.name:<9} {check.promise}")
    failed = [check.name for check, passed, _ in outcome if not passed]
    say(f"{len(outcome) - len(failed)} of {len(outcome)} checks passed")
    return 1 if failed else 0


def _passes(check: Check) -> bool:
    try:
        with step(f"{check.name}: {check.promise}"):
            said = check.work()
    except (CheckError, wheel_check.WheelError, PreparationError, OSError, SubprocessError) as error:
        say(str(error))
        return False
    if said:
        say(f"    {said.splitlines()[-1]}")
    return True


def all_checks() -> list[Check]:
    """Every check, in the order in which they run."""
    return [
        Check("format", "ruff would format nothing differently", _tool("ruff", "format", "--check", ".")),
        Check("lint", "ruff finds nothing", _tool("ruff", "check", ".")),
        Check("mypy", "mypy --strict finds nothing, anywhere", _tool("mypy")),
        Check("pyright", "pyright strict finds nothing, anywhere", _tool("pyright", "--warnings")),
        Check("layers", "the packages import only what they may", _program("lint-imports", "--no-logo")),
        Check("rules", "names and contents keep the rules of the house", _house_rules),
        Check("drift", "the generated client is what its description makes", _drift),
        Check("pins", "the installed versions fit together", _pins),
        Check("wheel", "the wheel holds what it should", wheel_check.build),
        Check("bare", "it imports without the extras", wheel_check.bare),
        Check("airflow", "Airflow lists it as a provider", wheel_check.with_airflow),
        Check("sdk", "every public name of generated_client has a type", _types("generated_client")),
        Check("provider", "every public name of airflow_integration has a type", _types("airflow_integration")),
        Check("plugin", "its pytest plugin loads and works", wheel_check.with_testing),
    ]


def _tool(module: str, *arguments: str) -> Callable[[], str]:
    return lambda: _succeed([str(PYTHON), "-m", module, *arguments])


def _program(name: str, *arguments: str) -> Callable[[], str]:
    return lambda: _succeed([str(PYTHON.with_name(name)), *arguments])


def _types(package: str) -> Callable[[], str]:
    return lambda: wheel_check.with_types(package)


def _house_rules() -> str:
    breaches = house_rules.broken_rules(ROOT)
    if breaches:
        raise CheckError("\n".join(breaches))
    return ""


def _drift() -> str:
    return _succeed([str(PYTHON), str(ROOT / "scripts" / "generate.py"), "--check"])


def _pins() -> str:
    return _succeed([find_uv(VAR / "tools"), "pip", "check", "--python", str(PYTHON)])


def _succeed(command: Sequence[str]) -> str:
    done = run(command, cwd=ROOT)
    if done.returncode:
        raise CheckError(done.stdout.strip())
    return done.stdout.strip()

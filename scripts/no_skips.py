"""A pytest plugin for runs in which nothing may be left out: a skipped test or module makes the run fail."""

from __future__ import annotations

import pytest


class NoSkips:
    """Collects what was skipped, lists it at the end, and turns a passed run with skips into a failed one."""

    def __init__(self) -> None:
        self._skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a skipped test; an expected failure (xfail) is reported as skipped too, and counts as well."""
        if report.skipped:
            self._skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a file or folder that skipped itself while it was collected."""
        if report.skipped:
            self._skipped.append(report.nodeid)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail the run when something was skipped."""
        if self._skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List what was skipped."""
        if self._skipped:
            terminalreporter.section("skipped, which this run does not allow", red=True)
            for name in self._skipped:
                terminalreporter.write_line(name)

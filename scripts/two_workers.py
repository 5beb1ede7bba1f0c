"""A pytest plugin, for `-p two_workers`: the whole suite runs on two workers, a selection of tests in one process.

A file of tests is run by one worker from its first to its last test.  What takes long comes first (`FIRST`), so that
both workers end at the same time; that also keeps tests on a real Airflow, which mostly wait, beside each other.

pytest-xdist ends its workers by force ten seconds after Ctrl-C.  Here they are told at once and get the time to clean
up, since each of them may have a whole Airflow running.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Sequence
from contextlib import suppress
from types import FrameType
from typing import Protocol

import execnet
import psutil
import pytest

WORKERS = 2

FIRST = (
    "tests/e2e/",
    "tests/demo/",
    "tests/testing_dbt_core/",
    "tests/testing_connectors/",
    "tests/typing/",
    "tests/codegen/",
)
"""Folders whose files take longest, in the order in which they begin; the others follow as pytest finds them."""

PATIENCE = 60.0
"""Seconds that an interrupted worker gets to clean up."""


class _Channel(Protocol):
    def waitclose(self, timeout: float) -> None: ...


class _Worker(Protocol):
    channel: _Channel


@pytest.hookimpl(wrapper=True)
def pytest_cmdline_main(config: pytest.Config) -> Generator[None, object, object]:
    """Take two workers for the whole suite, before pytest-xdist looks at its options."""
    if not _is_worker(config):
        if config.option.numprocesses is None and _is_whole(config):
            config.option.numprocesses = WORKERS
        if config.option.dist == "no":
            config.option.dist = "loadfile"
        config.option.loadscopereorder = False  # files with many tests are not those that take long
    return (yield)


def pytest_configure(config: pytest.Config) -> None:
    """Make ready for an early end."""
    if _is_worker(config):
        _leave_interruptions_to_the_controller()
    else:
        config.pluginmanager.register(_Controller())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put first what takes long."""
    items.sort(key=lambda item: [not item.nodeid.startswith(folder) for folder in FIRST])


class _Controller:
    """Knows the workers, and stops them."""

    def __init__(self) -> None:
        self._running: list[_Worker] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: _Worker) -> None:
        """A worker is about to begin."""
        self._running.append(node)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: _Worker) -> None:
        """A worker has cleaned up, or it is dead."""
        with suppress(ValueError):  # told twice of one that died
            self._running.remove(node)

    def pytest_keyboard_interrupt(self) -> None:
        """Have the workers stop and clean up; who is impatient tells them so by another Ctrl-C."""
        while self._running:
            with suppress(KeyboardInterrupt):
                for process in psutil.Process().children():
                    process.terminate()
                _wait(self._running)
                self._running.clear()

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Call it a failure when `-x` has ended the run, which pytest-xdist calls an interruption."""
        if session.shouldfail and session.exitstatus == pytest.ExitCode.INTERRUPTED:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _wait(workers: Sequence[_Worker]) -> None:
    for worker in workers:
        with suppress(execnet.RemoteError, EOFError, OSError):  # it ends as it likes; OSError: not in time
            worker.channel.waitclose(PATIENCE)


def _leave_interruptions_to_the_controller() -> None:
    """A terminal's Ctrl-C and hang-up come to every process; a worker listens to the controller while that lives."""
    controller = os.getppid()

    def stop(number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGTERM or os.getppid() != controller:
            raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def _is_whole(config: pytest.Config) -> bool:
    """Whether nothing selects tests, or asks for one process: few tests are faster without workers."""
    narrowing = ("file_or_dir", "keyword", "lf", "usepdb", "collectonly")
    return config.option.markexpr in {"", "not e2e", "not soak"} and not any(
        config.getoption(name, None) for name in narrowing
    )

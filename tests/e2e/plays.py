"""Scenarios on a real Airflow, each with a server of its own, many of them at the same time.

    PLAYS = Plays()
    played = PLAYS.fixture()

    @pytest.mark.parametrize("scenario", PLAYS.rows)
    def test_nothing_is_left_over(scenario: str, played: Played) -> None:
        assert played.ends(scenario) == PLAYS.rows[scenario]

    @PLAYS.scenario(Ends("failed", posts=1, deletes=1, jobs="cancelled"), on=SYSTEMS)
    def marked_failed_while_it_waits(stage: Stage) -> None:
        stage.start("stage_waiting", Life.held())
        …

A module plays all of its scenarios together, since each of them mostly waits; then each is compared with its row, which
tells both sides: Airflow's final state, and on the server the requests and the end of every job. A table of what was
seen is shown at the end of the test run.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import groupby
from typing import TypeAlias

import pytest

from generated_client.testing import AirbyteServer, DbtCloudServer
from tests.both_sides import Ends
from tests.e2e.deployment import Deployment
from tests.e2e.stage import Stage
from tests.remote_server import System

AT_ONCE = 7
"""Scenarios played together; Airflow has eight places for tasks."""

Play: TypeAlias = Callable[[Stage], None]


class Played:
    """The scenarios of a module, under way."""

    def __init__(self, futures: Mapping[str, Future[Ends]]) -> None:
        self._futures = futures

    def ends(self, scenario: str) -> Ends:
        """Wait for the end of a scenario. Raises what went wrong in it."""
        return self._futures[scenario].result()

    def line(self, scenario: str) -> str:
        """How a scenario has ended, as a line of a table."""
        future = self._futures[scenario]
        told = type(future.exception()).__name__ if future.exception() else _columns(future.result())
        return f"{scenario.replace('_', ' '):<78} {told}"


class Plays:
    """The scenarios of a module."""

    def __init__(self) -> None:
        self.rows: dict[str, Ends] = {}
        """How each is to end."""
        self._plays: dict[str, tuple[System, Play]] = {}

    def scenario(self, ends: Ends, *, on: Sequence[System] = ("airbyte",)) -> Callable[[Play], Play]:
        """Add a scenario, which is to end like this on every one of these systems."""

        def add(play: Play) -> Play:
            for system in on:
                name = f"{system}_{play.__name__}"
                self.rows[name] = ends
                self._plays[name] = (system, play)
            return play

        return add

    def fixture(self) -> object:
        """The fixture `played` of the module."""

        @pytest.fixture(scope="module")
        def played(request: pytest.FixtureRequest, deployment: Deployment) -> Iterator[Played]:
            wanted = {name for item in request.session.items for name in self.rows if item.name.endswith(f"[{name}]")}
            with self._on(deployment, wanted) as futures:
                yield Played(futures)

        return played

    @contextmanager
    def _on(self, deployment: Deployment, names: Collection[str]) -> Generator[Mapping[str, Future[Ends]]]:
        deployment.airflow.wait_for_dag("dbt_cloud_stage_crowd")
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="scenario") as threads:
            yield {
                name: threads.submit(_played, name, system, play, deployment)
                for name, (system, play) in self._plays.items()
                if name in names
            }


def _played(name: str, system: System, play: Play, deployment: Deployment) -> Ends:
    with AirbyteServer() if system == "airbyte" else DbtCloudServer() as server:
        stage = Stage(name, deployment, server)
        play(stage)
        return stage.ends()


def _columns(ends: Ends) -> str:
    groups = [(state, len([*same])) for state, same in groupby(ends.jobs.split(", "))]
    jobs = ", ".join(f"{count} {state}" if count > 1 else state for state, count in groups)
    return f"{ends.airflow:<9} {ends.posts:>3} POST {ends.deletes:>3} DELETE  {jobs}"

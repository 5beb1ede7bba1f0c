"""Waits as users set them up: many at once, and with the intervals of the documentation; hours that take no time."""

import asyncio

import pytest

from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life

HOUR = 3600.0


def test_ten_deferred_tasks_wait_together(system: SystemUnderTest) -> None:
    """They are over when the longest job is, and share their looks: one list for all of them in every interval."""
    targets = [system.remote.new_target() for _ in range(10)]
    tasks = [system.task() for _ in targets]
    for number, (task, target) in enumerate(zip(tasks, targets, strict=True), 1):
        system.remote.script(target, Life.success(running=number * 60))
        task.begin(system.operator(target, deferrable=True, interval=30.0, timeout=HOUR))
    began, looks = system.clock.now(), len(system.server.requests)

    async def all_ends() -> list[str]:
        events = await asyncio.gather(*(system.event(task.deferred[1]) for task in tasks if task.deferred))
        return [str(event["status"]) for event in events]

    assert system.run_in_triggerer(all_ends()) == ["success"] * 10
    assert 600 <= system.clock.now() - began <= 630 + 1
    assert len(system.server.requests) - looks < 50  # asked for one by one they would be 110


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
@pytest.mark.parametrize("interval", [30.0, 600.0])
def test_the_interval_between_two_looks_is_kept(interval: float, deferrable: bool, system: SystemUnderTest) -> None:
    """A job of an hour and a bit is asked about as often as was said, and its end is known an interval later."""
    system.next_jobs(Life.success(running=HOUR + 10))
    began = system.clock.now()

    system.run(system.operator(deferrable=deferrable, interval=interval, timeout=2 * HOUR))

    took, looks = system.clock.now() - began, len(system.requests(system.remote.LOOKS))
    assert HOUR + 10 <= took <= HOUR + 10 + interval + 1
    assert HOUR / interval - 1 <= looks <= took / interval + 3

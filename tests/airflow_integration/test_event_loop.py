"""Hundreds of triggers in one event loop: none of them may hold up the others."""

import asyncio
import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from airflow_integration.airbyte.triggers import AirbyteSyncTrigger

TRIGGERS = 200
LATENCY = 0.05

SERVER = f"""
import sys
from generated_client.testing import AirbyteServer, JobScript

with AirbyteServer(latency={LATENCY}) as server:
    for _ in range({TRIGGERS}):
        server.start_job(server.add_connection("c"), JobScript.success(running=2.0))
    print(server.airflow_connection, flush=True)
    sys.stdin.read()
"""
"""A process of its own, so that only the triggers are measured."""


@pytest.fixture
def slow_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A stand-in with 200 jobs that end after two seconds, and the Airflow connection to it."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        monkeypatch.setenv("AIRFLOW_CONN_AIRBYTE_DEFAULT", server.stdout.readline().strip())
        yield
        server.stdin.close()


async def longest_stall(stop: asyncio.Event) -> float:
    """Seconds by which a sleep of 10 ms was late at worst."""
    longest = 0.0
    while not stop.is_set():
        before = time.perf_counter()
        await asyncio.sleep(0.01)
        longest = max(longest, time.perf_counter() - before - 0.01)
    return longest


async def event_of(job_id: int) -> str:
    """The status in the event of one trigger."""
    trigger = AirbyteSyncTrigger(job_id, "airbyte_default", time.time() + 60, 1.0)
    events = [event async for event in trigger.run()]
    status: str = events[0].payload["status"]
    return status


async def run_all() -> tuple[list[str], float, float]:
    """Run all triggers; returns their statuses, the longest stall and the time it took, in seconds."""
    stop = asyncio.Event()
    stalls = asyncio.create_task(longest_stall(stop))
    started = time.perf_counter()
    statuses = await asyncio.gather(*(event_of(job_id) for job_id in range(1, TRIGGERS + 1)))
    took = time.perf_counter() - started
    stop.set()
    return statuses, await stalls, took


def test_two_hundred_triggers_never_stall_the_loop(slow_server: None) -> None:
    """The first look included, with its lookup, its TLS context, its imports and its token."""
    # A collection of all the objects that Airflow and pytest have made takes a tenth of a second, whoever triggers it.
    gc.collect()
    gc.freeze()
    try:
        statuses, stall, took = asyncio.run(run_all())
    finally:
        gc.unfreeze()

    assert statuses == ["success"] * TRIGGERS
    assert stall < 0.1
    assert took < 10

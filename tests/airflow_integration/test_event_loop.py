"""Hundreds of triggers in one event loop: none of them may hold up the others."""

import asyncio
import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.airflow_integration.faces import FACES, Face
from tests.remote_server import SYSTEMS

TRIGGERS = 200
LATENCY = 0.05

SERVER = f"""
import sys
from generated_client.testing import AirbyteServer, DbtCloudServer
from tests.remote_server import Life, remote_of

with (AirbyteServer if sys.argv[1] == "airbyte" else DbtCloudServer)(latency={LATENCY}) as server:
    remote = remote_of(server)
    life = Life.success(running=2.0)
    print(*(remote.start_job(remote.new_target(), life).job_id for _ in range({TRIGGERS})))
    print(server.airflow_connection, flush=True)
    sys.stdin.read()
"""
"""A process of its own, so that only the triggers are measured."""


Crowd: TypeAlias = tuple[Face, Sequence[int]]
"""Our classes, and the jobs that they are to watch."""


@pytest.fixture(params=SYSTEMS)
def crowd(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crowd]:
    """A stand-in with 200 jobs that end after two seconds, and the Airflow connection to it."""
    face = FACES[request.param]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", SERVER, request.param]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        jobs = [int(job_id) for job_id in server.stdout.readline().split()]
        monkeypatch.setenv(f"AIRFLOW_CONN_{face.conn_id.upper()}", server.stdout.readline().strip())
        yield face, jobs
        server.stdin.close()


def queued() -> float:
    """Seconds for which this thread has been ready to run while others had the processors, where the kernel tells."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


async def longest_stall(stop: asyncio.Event) -> float:
    """Seconds by which a sleep of 10 ms was late at worst, through nobody else's fault."""
    longest = 0.0
    while not stop.is_set():
        before, queued_before = time.perf_counter(), queued()
        await asyncio.sleep(0.01)
        longest = max(longest, time.perf_counter() - before - 0.01 - (queued() - queued_before))
    return longest


async def event_of(face: Face, job_id: int) -> str:
    """The status in the event of one trigger."""
    trigger = face.trigger(job_id, end_time=time.time() + 60, interval=1.0)
    events: list[Any] = [event async for event in trigger.run()]
    status: str = events[0].payload["status"]
    return status


async def run_all(crowd: Crowd) -> tuple[list[str], float, float]:
    """Run all triggers; returns their statuses, the longest stall and the time it took, in seconds."""
    face, jobs = crowd
    stop = asyncio.Event()
    stalls = asyncio.create_task(longest_stall(stop))
    started = time.perf_counter()
    statuses = await asyncio.gather(*(event_of(face, job_id) for job_id in jobs))
    took = time.perf_counter() - started
    stop.set()
    return statuses, await stalls, took


def test_two_hundred_triggers_never_stall_the_loop(crowd: Crowd) -> None:
    """The first look included, with its lookup, its TLS context, its imports and its token."""
    # A collection of all the objects that Airflow and pytest have made takes a tenth of a second, whoever triggers it.
    gc.collect()
    gc.freeze()
    try:
        statuses, stall, took = asyncio.run(run_all(crowd))
    finally:
        gc.unfreeze()

    assert statuses == ["success"] * TRIGGERS
    assert stall < 0.1
    assert took < 10

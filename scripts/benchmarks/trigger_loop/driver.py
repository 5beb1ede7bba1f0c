"""Runs triggers in this process as a triggerer would: `python driver.py TASK`, where TASK is a `Task` as JSON.

Runs in the participant's own environment; the Airflow connection comes from the environment variables.  It prints one
JSON object of figures: seconds, bytes, requests.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import sys
import time
from http.client import HTTPConnection
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, Self, TypedDict
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

JOB_SECONDS = 2
POLL_INTERVAL = 1.0
PATIENCE = 600
"""Seconds after which a trigger would give up."""

HEARTBEAT = 0.005
"""Seconds between two looks at whether the event loop still turns."""


class Task(TypedDict):
    """What to run, and where."""

    module: str
    """Has the class *trigger*."""
    trigger: str
    job_argument: str
    """What the trigger calls the job's id."""
    more_arguments: dict[str, object]
    """Those that both participants' triggers have, but for the times."""
    server: str
    """The address that tells the server how to begin, and what it has counted."""
    system: str
    count: int
    foreign: int
    """Jobs of others on the server."""
    turns: int
    """Turns of the event loop from the start of a trigger to that of the next."""


class Event(Protocol):
    """Airflow's `TriggerEvent`."""

    payload: Mapping[str, object]


class Trigger(Protocol):
    """Airflow's `BaseTrigger`."""

    def run(self) -> AsyncIterator[Event]:
        """Wait for the job."""
        ...

    async def cleanup(self) -> None:
        """Give up what is held."""


class Triggerer:
    """What Airflow's `TriggerRunner` does for its triggers, but for its own lines in their logs."""

    def __init__(self, supervisor: BinaryIO) -> None:
        from airflow.sdk.log import configure_logging, reset_logging

        self.longest_stall = 0.0
        """Seconds by which the event loop was late at worst."""
        reset_logging()
        configure_logging(json_output=True, output=supervisor, sending_to_supervisor=True)

    async def run(self, triggers: Sequence[Trigger], turns: int) -> Sequence[Event]:
        """Run all triggers to their events; *turns* of the event loop from one to the next."""
        heartbeat = asyncio.create_task(self._watch_the_loop())
        tasks: list[asyncio.Task[Event]] = []
        for number, trigger in enumerate(triggers):
            for _ in range(turns):
                await asyncio.sleep(0)
            tasks.append(asyncio.create_task(self._event_of(number, trigger)))
        events = await asyncio.gather(*tasks)
        heartbeat.cancel()
        return events

    async def _event_of(self, number: int, trigger: Trigger) -> Event:
        import greenback
        from structlog.contextvars import bind_contextvars

        await greenback.ensure_portal()
        task = {"dag_id": "dag", "task_id": "task", "run_id": "run", "try_number": 1, "map_index": number}
        bind_contextvars(trigger_id=number, ti_id=str(uuid4()), **task)
        try:
            (event,) = [event async for event in trigger.run()]
        finally:
            await trigger.cleanup()
        return event

    async def _watch_the_loop(self) -> None:
        with _Queue() as queue:
            while True:
                before, queued = time.perf_counter(), queue.seconds()
                await asyncio.sleep(HEARTBEAT)
                late = time.perf_counter() - before - HEARTBEAT - (queue.seconds() - queued)
                self.longest_stall = max(self.longest_stall, late)


class _Queue:
    """How long this thread has been ready to run while others had the processors, where the kernel tells."""

    def __init__(self) -> None:
        self._file = Path("/proc/thread-self/schedstat")

    def __enter__(self) -> Self:
        self._open = os.open(self._file, os.O_RDONLY) if self._file.exists() else None
        return self

    def seconds(self) -> float:
        """So far."""
        return 0.0 if self._open is None else int(os.pread(self._open, 100, 0).split()[1]) / 1e9

    def __exit__(self, *_: object) -> None:
        if self._open is not None:
            os.close(self._open)


def measure(task: Task, supervisor: BinaryIO) -> Mapping[str, float]:
    """Start jobs and wait for them; *supervisor* is sent what the triggers log."""
    import_module("airflow.jobs.triggerer_job_runner")  # what a triggerer has in memory anyway
    make = vars(import_module(task["module"]))[task["trigger"]]
    server, count = task["server"], task["count"]
    jobs = f"system={task['system']}&jobs={count}&foreign={task['foreign']}&seconds={JOB_SECONDS}"
    triggerer = Triggerer(supervisor)
    gc.collect()
    gc.freeze()  # to look through all that Airflow has loaded takes a tenth of a second, whoever makes it necessary
    cpu, memory, began, now = _cpu(), _forget_peak_memory(), time.perf_counter(), time.time()
    first = int(_ask(server, f"/bench/start?{jobs}")["first"])
    arguments = {**task["more_arguments"], "end_time": now + PATIENCE, "poll_interval": POLL_INTERVAL}
    triggers = [make(**{task["job_argument"]: first + number}, **arguments) for number in range(count)]
    events = asyncio.run(triggerer.run(triggers, task["turns"]))
    figures = {
        "wall": time.perf_counter() - began,
        "stall": triggerer.longest_stall,
        "cpu": (_cpu() - cpu) / count,
        "memory": (_peak_memory() - memory) / count,
    }
    if others := [event.payload for event in events if event.payload["status"] != "success"]:
        sys.exit(f"{len(others)} of {count} triggers fired something else, the first of them {others[0]}")
    return {**figures, **_ask(server, "/bench/report")}


def _ask(server: str, what: str) -> dict[str, float]:
    connection = HTTPConnection(server.removeprefix("http://"))
    connection.request("GET", what)
    figures: dict[str, float] = json.load(connection.getresponse())
    connection.close()
    return figures


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _forget_peak_memory() -> float:
    """Return the bytes in use; where the kernel can, it takes them for the peak from here on."""
    if (peaks := Path("/proc/self/clear_refs")).exists():
        peaks.write_text("5")
    return _peak_memory()


def _peak_memory() -> float:
    """Bytes; see `sdk_clients/driver.py`."""
    if (status := Path("/proc/self/status")).exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return float(line.split()[1]) * 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


if __name__ == "__main__":
    with Path(os.devnull).open("wb", buffering=0) as nobody:
        print(json.dumps(measure(json.loads(sys.argv[1]), nobody)))

"""Measures one client in this process: `python driver.py first CLIENT ADDRESS`, `python driver.py import MODULE…`, ….

Runs in the client's own environment, so it needs nothing but the standard library; and it loads next to nothing before
a measurement begins, since what is loaded already would cost the client nothing.  It prints one JSON object of figures:
seconds of CPU, bytes, calls per second.
"""

from __future__ import annotations

import resource
import sys
import time
from importlib import import_module

TYPE_CHECKING = False  # typing itself is among the things that clients load
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    # What a client's module offers: to open a client, which gets the one job of the server and returns its id.
    Blocking = Callable[[str], AbstractContextManager[Callable[[], int]]]
    Asynchronous = Callable[[str], AbstractAsyncContextManager[Callable[[], Awaitable[int]]]]


def first(client: str, address: str) -> dict[str, float]:
    """Load the client and make its first call."""
    cpu, began = _cpu(), time.perf_counter()
    opener: Blocking = vars(import_module(client))["blocking"]
    with opener(address) as get:
        answered = get()
        spent, took = _cpu() - cpu, time.perf_counter() - began
        _must_be_the_job(answered)
        return {"cpu": spent, "wall": took, "memory": _peak_memory()}


def imports(*modules: str) -> dict[str, float]:
    """Load modules."""
    cpu, began = _cpu(), time.perf_counter()
    for module in modules:
        import_module(module)
    return {"cpu": _cpu() - cpu, "wall": time.perf_counter() - began, "modules": len(sys.modules)}


def blocking(client: str, address: str, calls: str) -> dict[str, float]:
    """Make calls one after the other."""
    opener: Blocking = vars(import_module(client))["blocking"]
    with opener(address) as get:
        for _ in range(_warm_up(calls)):
            _must_be_the_job(get())
        cpu = _cpu()
        for _ in range(int(calls)):
            get()
        return {"cpu": (_cpu() - cpu) / int(calls)}


def asynchronous(client: str, address: str, calls: str, in_flight: str) -> dict[str, float]:
    """Make calls from as many tasks as there shall be in flight."""
    import asyncio

    opener: Asynchronous = vars(import_module(client))["asynchronous"]

    async def work() -> dict[str, float]:
        async with opener(address) as get:
            for _ in range(_warm_up(calls)):
                _must_be_the_job(await get())
            todo = iter(range(int(calls)))

            async def worker() -> None:
                for _ in todo:
                    await get()

            cpu, began = _cpu(), time.perf_counter()
            async with asyncio.TaskGroup() as group:
                for _ in range(int(in_flight)):
                    group.create_task(worker())
            spent, took = _cpu() - cpu, time.perf_counter() - began
            return {"cpu": spent / int(calls), "rate": int(calls) / took, "memory": _peak_memory()}

    return asyncio.run(work())


def _warm_up(calls: str) -> int:
    """Calls before those that count: the token is there then, and Python has specialised its code."""
    return int(calls) // 5 + 1


def _must_be_the_job(job_id: int) -> None:
    if job_id != 1:
        sys.exit(f"got job {job_id}")


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _peak_memory() -> float:
    """Bytes.  Where the kernel keeps it, that of this program alone: `ru_maxrss` starts with what its parent had."""
    from pathlib import Path  # every client has loaded it by now

    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return float(line.split()[1]) * 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # bytes on macOS


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    if what == "import":
        figures = imports(*arguments)
    elif what == "first":
        figures = first(*arguments)
    else:
        figures = blocking(*arguments) if what == "blocking" else asynchronous(*arguments)

    import json

    print(json.dumps(figures))

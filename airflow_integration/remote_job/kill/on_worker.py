"""Cancelling a job while Airflow is killing the task's process.

Airflow sends SIGTERM, runs `on_kill` inside the signal handler, and sends SIGKILL five seconds later. The handler has
interrupted the task anywhere: in the middle of a request, a token refresh or a log line, with the locks of all of them
held. So the cancel goes out from a thread of its own, with a client of its own, and another thread tells of it: the
handler itself takes no lock, and waits for no thread longer than it may.
"""

import _thread
import logging
import threading
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import replace

from generated_client.watching.cancellation import Cancellation, Stopped

from ..clock import CLOCK, Clock
from ..handle import JobHandle
from ..job import RemoteJob
from ..lost_start import StartUnderWay
from ..reading import expected_errors
from ..system import AsyncClientT, ClientT, RemoteSystem
from ..telling.counters import count
from ..telling.task_log import TaskLog

LOOK_TIMEOUT = 1.2
"""Seconds for the look before the cancel. A server that is slower gets the cancel on the strength of the last look."""

SECONDS_TO_CANCEL = 3.0
"""Seconds after which the job's end, or a job that is being started, is not looked for any more."""

SECONDS_ONCE_FOUND = 1.5
"""Seconds for a job that appeared at the last moment."""

LOOK_AGAIN_AFTER = 0.3
"""Seconds between two looks for a job that is being started."""

WAIT_FOR_CANCEL = 4.0
"""Seconds that `on_kill` waits for all of it; SIGKILL comes after five."""

TIME_TO_TELL = 0.3
"""Seconds of these that are kept for the log. Code that was interrupted while it wrote there makes it wait longer."""


_NETWORK_LOGS = [
    logging.getLogger(name)
    for name in (
        "generated_client",
        "httpx",
        "httpcore.connection",
        "httpcore.http11",
        "httpcore.http2",
        "httpcore.proxy",
        "httpcore.socks",
    )
]


class _Silence:
    """A log that writes nothing: the thread must not touch a lock that the interrupted code may hold."""

    def info(self, event: str, /, *args: object) -> None: ...
    def warning(self, event: str, /, *args: object) -> None: ...
    def exception(self, event: str, /, *args: object) -> None: ...


def cancel_from_handler(
    system: RemoteSystem[ClientT, AsyncClientT], client: ClientT, job_id: int, *, log: TaskLog, clock: Clock = CLOCK
) -> None:
    """Cancel a job that was running a moment ago, within the time that a signal handler has. Never raises.

    *client* is the one that the interrupted code uses; of it only the settings and the token are taken.
    """
    what = system.called(job_id)
    _beside_interrupted_code(
        lambda: _cancelled(system, client, job_id, SECONDS_TO_CANCEL, clock), what, system=system.name, log=log
    )


def cancel_start_from_handler(
    system: RemoteSystem[ClientT, AsyncClientT],
    client: ClientT,
    start: StartUnderWay,
    *,
    log: TaskLog,
    clock: Clock = CLOCK,
) -> None:
    """The same for a job that is being started, and whose id is not known yet: it is cancelled when it appears."""

    def cancel() -> Stopped[RemoteJob]:
        detached = replace(start, target=start.target.detached(LOOK_TIMEOUT))
        give_up_at = clock.now() + SECONDS_TO_CANCEL
        while (job := _appeared(detached)) is None:
            if clock.now() >= give_up_at:
                return Stopped(ended=False, asked=False, job=None, detail="no job of it has appeared yet")
            clock.sleep(LOOK_AGAIN_AFTER)
        return _cancelled(system, client, job.id, SECONDS_ONCE_FOUND, clock)

    _beside_interrupted_code(
        cancel, f"the job that was being started for {start.target.name}", system=system.name, log=log
    )


def _appeared(start: StartUnderWay) -> RemoteJob | None:
    try:
        return start.job()
    except expected_errors():
        return None


def _cancelled(
    system: RemoteSystem[ClientT, AsyncClientT], client: ClientT, job_id: int, seconds: float, clock: Clock
) -> Stopped[RemoteJob]:
    with closing(client.detached()) as alone:
        plan: Cancellation[RemoteJob] = Cancellation(give_up_at=clock.now() + seconds, blindly=True)
        return JobHandle(system, alone, job_id, log=_Silence(), clock=clock).cancel(plan, patience=LOOK_TIMEOUT)


def _beside_interrupted_code(work: Callable[[], Stopped[RemoteJob]], what: str, *, system: str, log: TaskLog) -> None:
    """Run *work* in one thread and tell of its result in another; return when that is done, or time is up."""
    result: list[Stopped[RemoteJob] | Exception] = []
    done, told = threading.Event(), threading.Event()

    def run() -> None:
        try:
            result.append(work())
        except Exception as error:
            result.append(error)
        finally:
            done.set()

    def tell() -> None:
        done.wait(WAIT_FOR_CANCEL - TIME_TO_TELL)
        stopped = result[0] if result else None
        if isinstance(stopped, Stopped) and stopped.asked:
            count("cancelled", system)
        _tell(what, stopped, log)
        told.set()

    with _silent_network():
        # Not threading.Thread: its start() takes a lock of the threading module, which the interrupted code may hold.
        _thread.start_new_thread(run, ())
        _thread.start_new_thread(tell, ())
        told.wait(WAIT_FOR_CANCEL)


def _tell(what: str, result: Stopped[RemoteJob] | Exception | None, log: TaskLog) -> None:
    if isinstance(result, Exception):
        log.warning("%s could not be cancelled: %s", what, result)
    elif result is None:
        log.warning("%s: the server has not answered in time; the job may run on, so have a look at it", what)
    elif result.ended:
        log.info("%s has ended: %s", what, result.job.raw_status if result.job else "")
    elif not result.asked:
        log.warning("%s is not cancelled: %s; should it run, it runs on, so have a look at it", what, result.detail)
    else:
        log.warning(
            "%s: the cancel was sent, and %s; if the job is waiting for its next attempt it will go on by itself, so "
            "have a look at it",
            what,
            result.detail,
        )


@contextmanager
def _silent_network() -> Generator[None]:
    """Keep client and HTTP libraries from logging: they tell of requests, and would wait for the log's lock to do so.

    The flag is one of the process, so that the requests of other threads are not told either, for these few seconds.
    """
    before = [each.disabled for each in _NETWORK_LOGS]
    for each in _NETWORK_LOGS:
        each.disabled = True
    try:
        yield
    finally:
        for each, disabled in zip(_NETWORK_LOGS, before, strict=True):
            each.disabled = disabled

"""Cancelling a job while Airflow is killing the task's process.

Airflow sends SIGTERM, runs `on_kill` inside the signal handler, and sends SIGKILL five seconds later. The handler has
interrupted the task anywhere: in the middle of a request, a token refresh or a log line, with the locks of all of them
held. So the cancel goes out from a thread of its own, with a client of its own, and nothing is logged before it has.
"""

import _thread
import logging
import threading
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager

from generated_client.watching.cancellation import Cancellation, Stopped

from ..clock import CLOCK, Clock
from ..handle import JobHandle
from ..job import RemoteJob
from ..system import AsyncClientT, ClientT, RemoteSystem
from ..telling.task_log import TaskLog

LOOK_TIMEOUT = 1.2
"""Seconds for the look before the cancel. A server that is slower gets the cancel on the strength of the last look."""

CANCEL_FOR = 3.0
"""Seconds after which the job's end is not looked for any more."""

WAIT_FOR_CANCEL = 4.0
"""Seconds that `on_kill` waits for all of it; SIGKILL comes after five."""


_NETWORK_LOGS = [
    logging.getLogger(name)
    for name in (
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

    def cancel() -> Stopped[RemoteJob]:
        with closing(client.detached()) as alone:
            plan: Cancellation[RemoteJob] = Cancellation(give_up_at=clock.now() + CANCEL_FOR, blindly=True)
            return JobHandle(system, alone, job_id, log=_Silence(), clock=clock).cancel(plan, patience=LOOK_TIMEOUT)

    with _silent_network():
        result = _in_own_thread(cancel, WAIT_FOR_CANCEL)
    what = f"{system.name} job {job_id}"
    if isinstance(result, Exception):
        log.warning("%s could not be cancelled: %s", what, result)
    elif result is None:
        log.warning("%s: the cancel was sent, and the server has not answered yet", what)
    elif not result.ended:
        log.warning(
            "%s: the cancel was sent, and %s; if the job is waiting for its next attempt it will go on by itself, so "
            "have a look at it",
            what,
            result.detail,
        )
    else:
        log.info("%s has ended: %s", what, result.job.raw_status if result.job else "")


@contextmanager
def _silent_network() -> Generator[None]:
    """Keep the HTTP libraries from logging: they tell of every request, and would wait for the log's lock to do so.

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


def _in_own_thread(work: Callable[[], Stopped[RemoteJob]], seconds: float) -> Stopped[RemoteJob] | Exception | None:
    """Run *work* beside the interrupted thread; None: it has not ended within *seconds*."""
    result: list[Stopped[RemoteJob] | Exception] = []
    done = threading.Event()

    def run() -> None:
        try:
            result.append(work())
        except Exception as error:
            result.append(error)
        finally:
            done.set()

    # Not threading.Thread: its start() takes a lock of the threading module, which the interrupted code may hold.
    _thread.start_new_thread(run, ())
    done.wait(seconds)
    return result[0] if result else None

"""Airflow connections, looked up on the worker and in the triggerer.

In the triggerer every lookup is a question to another process, which hundreds of triggers would ask together; answers
are therefore shared for a short time. A changed connection takes effect when that time is over.
"""

import asyncio
import time
from collections.abc import Callable
from contextvars import Context
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias
from weakref import WeakKeyDictionary

from .settings import ConnectionSettings

if TYPE_CHECKING:
    from airflow.sdk import Connection

SHARED_FOR = 30.0
"""Seconds for which a looked-up connection is used again."""

Reader: TypeAlias = "Callable[[Connection], ConnectionSettings]"


def look_up(conn_id: str, reader: Reader) -> ConnectionSettings:
    """Look up and read a connection on the worker; its secrets are masked in logs from here on.

    Raises Airflow's own error for a connection that does not exist, `ConnectionSettingsError` for a malformed one.
    """
    from airflow.sdk import BaseHook
    from airflow.sdk.log import mask_secret

    settings = reader(BaseHook.get_connection(conn_id))
    for secret in settings.secrets:
        mask_secret(secret)
    return settings


async def alook_up(conn_id: str, reader: Reader) -> ConnectionSettings:
    """The same in the triggerer, without blocking its event loop."""
    from airflow.sdk import BaseHook, Connection

    if not hasattr(Connection, "aextra_dejson"):
        # Before Airflow 3.3.2 the asynchronous lookup masks secrets with a blocking call, which fails when another
        # trigger is talking to the supervisor. The blocking lookup is safe in Airflow's own helper thread.
        from asgiref.sync import sync_to_async

        return await sync_to_async(look_up)(conn_id, reader)
    from airflow.sdk.log import amask_secret

    settings = reader(await BaseHook.aget_connection(conn_id))
    for secret in settings.secrets:
        await amask_secret(secret)
    return settings


def load_lookup() -> None:
    """Import what Airflow's first lookup imports, which takes a tenth of a second where nothing has done so before."""
    for module in ("asgiref.sync", "airflow.sdk.log", "airflow.sdk.execution_time.supervisor"):
        import_module(module)


class SharedSettings:
    """The settings of connections in each event loop: one lookup at a time for each, shared for a short time."""

    def __init__(self, reader: Reader, clock: Callable[[], float] = time.monotonic) -> None:
        self._reader = reader
        self._clock = clock
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _Table] = WeakKeyDictionary()

    async def of(self, conn_id: str) -> ConnectionSettings:
        """The settings of a connection. Raises as `look_up` does; a failure is not shared with later callers."""
        table = self._by_loop.setdefault(asyncio.get_running_loop(), _Table())
        known = table.known.get(conn_id)
        if known is not None and self._clock() < known[0]:
            return known[1]
        lookup = table.lookups.get(conn_id)
        if lookup is None:
            # A task of its own, so that a trigger that is cancelled takes no other trigger's lookup with it.
            lookup = asyncio.create_task(self._look_up(conn_id, table), context=Context())
            table.lookups[conn_id] = lookup
        return await asyncio.shield(lookup)

    async def _look_up(self, conn_id: str, table: "_Table") -> ConnectionSettings:
        try:
            settings = await alook_up(conn_id, self._reader)
        finally:
            del table.lookups[conn_id]
        table.known[conn_id] = (self._clock() + SHARED_FOR, settings)
        return settings


class _Table:
    def __init__(self) -> None:
        self.known: dict[str, tuple[float, ConnectionSettings]] = {}
        self.lookups: dict[str, asyncio.Task[ConnectionSettings]] = {}

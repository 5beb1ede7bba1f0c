"""The httpx clients behind a client of ours: made on first use, one for each process and event loop."""

import asyncio
import os
import ssl
from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

import attrs
import httpx

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


@attrs.frozen
class TransportSettings:
    """How to reach the network; the values mean what they mean to httpx."""

    verify: bool | str | ssl.SSLContext = True
    cert: str | tuple[str, str] | tuple[str, str, str] | None = attrs.field(default=None, repr=False)
    proxy: str | httpx.Proxy | None = attrs.field(default=None, repr=False)
    trust_env: bool = True
    http2: bool = False

    def ssl_context(self) -> ssl.SSLContext:
        """Return the TLS context; making one costs tens of milliseconds, so it is made once and shared."""
        context = self.verify if isinstance(self.verify, ssl.SSLContext) else self._new_context()
        if isinstance(self.cert, str):
            context.load_cert_chain(self.cert)
        elif self.cert is not None:
            context.load_cert_chain(*self.cert)
        return context

    def _new_context(self) -> ssl.SSLContext:
        if isinstance(self.verify, str):
            is_folder = os.path.isdir(self.verify)
            return ssl.create_default_context(
                cafile=None if is_folder else self.verify, capath=self.verify if is_folder else None
            )
        return httpx.create_ssl_context(verify=bool(self.verify), trust_env=self.trust_env)


def blocking_client(settings: TransportSettings, context: ssl.SSLContext) -> httpx.Client:
    """Make an httpx client for blocking calls."""
    return httpx.Client(
        verify=context, proxy=settings.proxy, trust_env=settings.trust_env, http2=settings.http2, limits=_LIMITS
    )


def asynchronous_client(settings: TransportSettings, context: ssl.SSLContext) -> httpx.AsyncClient:
    """Make an httpx client for one event loop."""
    return httpx.AsyncClient(
        verify=context, proxy=settings.proxy, trust_env=settings.trust_env, http2=settings.http2, limits=_LIMITS
    )


class Connections(Generic[H]):
    """Owns the httpx clients of one client of ours, which all its copies by `with_options` share.

    A forked child and a second event loop each get their own: sockets cannot be shared between them.
    """

    def __init__(
        self, make: Callable[[TransportSettings, ssl.SSLContext], H], settings: TransportSettings, given: H | None
    ) -> None:
        self._make = make
        self._settings = settings
        self._given = given
        self._context: ssl.SSLContext | None = None
        self._process = os.getpid()
        self._blocking: H | None = None
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, H] = WeakKeyDictionary()
        self.closed = False

    def current(self, loop: asyncio.AbstractEventLoop | None) -> H:
        """Return the httpx client for this process and *loop* (None: a blocking caller)."""
        if self.closed:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        if self._process != os.getpid():
            self._process, self._blocking, self._by_loop = os.getpid(), None, WeakKeyDictionary()
        client = self._blocking if loop is None else self._by_loop.get(loop)
        if client is None:
            self._context = self._context or self._settings.ssl_context()
            client = self._make(self._settings, self._context)
            if loop is None:
                self._blocking = client
            else:
                self._by_loop[loop] = client
        return client

    def release(self, loop: asyncio.AbstractEventLoop | None) -> H | None:
        """Mark as closed, and return the httpx client that the caller has to close: not one that the user gave."""
        self.closed = True
        return self._blocking if loop is None else self._by_loop.pop(loop, None)

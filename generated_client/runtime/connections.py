"""The httpx clients behind a client of ours: made on first use, one for each process and event loop."""

import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.request import getproxies
from weakref import WeakKeyDictionary

import attrs
import httpx

from .fork import begin_anew_after_fork

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop  # costs a blocking client more than all of this package

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
        """Return the TLS context, which costs tens of milliseconds to make. Raises `OSError` for bad files."""
        context = self.verify if isinstance(self.verify, ssl.SSLContext) else self._new_context()
        if self.cert is not None:
            cert, *more = (self.cert,) if isinstance(self.cert, str) else self.cert
            key, password = (*more, None, None)[:2]
            _require_files("cert", cert, *more[:1])
            # Without a password OpenSSL would ask for one on the terminal, and wait.
            context.load_cert_chain(cert, key, password or "")
        return context

    def _new_context(self) -> ssl.SSLContext:
        if isinstance(self.verify, str):
            _require_files("verify", self.verify)
            if Path(self.verify).is_dir():
                return ssl.create_default_context(capath=self.verify)
            return ssl.create_default_context(cafile=self.verify)
        return httpx.create_ssl_context(verify=self.verify, trust_env=self.trust_env)


class Connections(Generic[H]):
    """Owns the httpx clients of one client of ours, which all its copies by `with_options` share.

    A forked child and a second event loop each get their own: sockets cannot be shared between them.
    """

    def __init__(
        self,
        make: Callable[[TransportSettings, ssl.SSLContext], H],
        settings: TransportSettings,
        given: H | None,
        *,
        tls: bool,
    ) -> None:
        self._make = make
        self._settings = settings
        self._given = given
        self._tls = tls
        self._context: ssl.SSLContext | None = None
        self.closed: bool = False
        self.begin_anew()
        begin_anew_after_fork(self)

    def begin_anew(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = threading.Lock()  # held while a client is made, never during network I/O
        self._ahead: H | None = None
        self._blocking: H | None = None
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, H] = WeakKeyDictionary()

    def detached(self) -> "Connections[H]":
        """Return connections of their own with the same settings; takes no lock. A given httpx client stays shared."""
        twin = Connections(self._make, self._settings, self._given, tls=self._tls)
        twin._context = self._context
        return twin

    def prepare(self) -> None:
        """Make the first httpx client now, for whoever asks first."""
        if self._given is None:
            with self._lock:
                self._ahead = self._ahead or self._new()

    def current(self, loop: "AbstractEventLoop | None") -> H:
        """Return the httpx client for this process and *loop* (None: a blocking caller)."""
        if self.closed:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        client = self._blocking if loop is None else self._by_loop.get(loop)
        return client or self._first(loop)

    def release(self) -> tuple[H | None, dict["AbstractEventLoop", H]]:
        """Mark as closed, and return the httpx clients to close, of no loop and by loop; none that the user gave."""
        self.closed = True
        with self._lock:
            blocking, by_loop = self._blocking or self._ahead, dict(self._by_loop)
        self.begin_anew()
        return blocking, by_loop

    def _first(self, loop: "AbstractEventLoop | None") -> H:
        with self._lock:
            client = self._blocking if loop is None else self._by_loop.get(loop)
            if client is None:
                client, self._ahead = self._ahead or self._new(), None
                if loop is None:
                    self._blocking = client
                else:
                    for ended in [known for known in self._by_loop if known.is_closed()]:
                        del self._by_loop[ended]  # its client refers to it, so it would stay for ever
                    self._by_loop[loop] = client
            return client

    def _new(self) -> H:
        if self._context is None:
            # Reading the CA files is the dearest part of a first call. Without an https address nothing needs them,
            # and the bare context that stands in for them trusts nobody.
            self._context = self._settings.ssl_context() if self._tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._make(self._settings, self._context)


def blocking_client(settings: TransportSettings, context: ssl.SSLContext) -> httpx.Client:
    """Make an httpx client for blocking calls."""
    if settings.proxy is not None or (settings.trust_env and getproxies().keys() - {"no"}):
        # httpx chooses by address between proxies and the direct way, and only among transports of its own.
        return httpx.Client(
            verify=context, proxy=settings.proxy, trust_env=settings.trust_env, http2=settings.http2, limits=_LIMITS
        )
    from .sockets import PunctualTransport  # loads the HTTP library, which importing httpx alone does not

    transport = PunctualTransport(context, _LIMITS, http2=settings.http2)
    return httpx.Client(verify=context, transport=transport, trust_env=settings.trust_env)


def asynchronous_client(settings: TransportSettings, context: ssl.SSLContext) -> httpx.AsyncClient:
    """Make an httpx client for one event loop."""
    return httpx.AsyncClient(
        verify=context, proxy=settings.proxy, trust_env=settings.trust_env, http2=settings.http2, limits=_LIMITS
    )


def _require_files(setting: str, *paths: str) -> None:
    """Name the file that is missing; OpenSSL would not."""
    for path in paths:
        if not Path(path).exists():
            raise FileNotFoundError(f"{setting}: there is no file {path!r}")

"""How the network is reached: TLS, proxies, and how many requests go out at once."""

import ssl
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import BoundedSemaphore
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import attrs
import httpx

if TYPE_CHECKING:
    from asyncio import Semaphore  # costs a blocking client more than all of this package

LONGEST_IDLE = 30.0
"""Seconds after which an asynchronous client closes a connection that it has had no use for, while others work."""

MOST_AT_ONCE = 100
"""Requests of one client under way at the same time, and so its connections; the others wait for their turn."""

# The pool below httpx knows no limit: the gate before it does. A request that waits inside the pool and is cancelled
# just when its turn comes leaves a connection behind that is never made and never removed (httpcore 1.0.9); a hundred
# of them, as when a triggerer stops many tasks, and nothing is sent any more.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=MOST_AT_ONCE)


@attrs.frozen(eq=False)
class BlockingPool:
    """The httpx client of blocking calls, and the gate through which their requests go."""

    http: httpx.Client
    gate: BoundedSemaphore

    def abandon(self) -> None:
        """Close what nobody can use any more."""
        self.http.close()


class AsynchronousPool:
    """The httpx client of one event loop, and the gate through which its requests go."""

    def __init__(self, http: httpx.AsyncClient, gate: "Semaphore") -> None:
        self.gate = gate
        self._http = http

    def take(self) -> httpx.AsyncClient:
        """Return the httpx client for a request that has passed the gate."""
        return self._http

    async def put_back(self, http: httpx.AsyncClient) -> None:
        """Take back what a request is done with."""

    async def aclose(self) -> None:
        """Close all connections, those in use as well."""
        await self._http.aclose()

    def abandon(self) -> None:
        """Leave them to the event loop: nothing else can close them."""


class SingleFilePool(AsynchronousPool):
    """Gives every request in flight an httpx client, and so a connection, of its own.

    Below an httpx client, httpcore looks at each of its connections whenever a request begins or ends: with a hundred
    in flight that costs more than the requests do. With one connection it costs nothing. What happens to a request,
    cancellation included, stays the business of httpx, whose client is good for the next one in any case.
    """

    def __init__(
        self, make: Callable[[], httpx.AsyncClient], gate: "Semaphore", now: Callable[[], float] = time.monotonic
    ) -> None:
        first = make()
        super().__init__(first, gate)
        self._make = make
        self._now = now
        self._all = {first}
        self._idle = deque([(now(), first)])  # since when; the one used last at the end

    def take(self) -> httpx.AsyncClient:
        """Return the one used last, or a new one."""
        if self._idle:
            return self._idle.pop()[1]
        http = self._make()
        self._all.add(http)
        return http

    async def put_back(self, http: httpx.AsyncClient) -> None:
        """Keep it for the next request; close the one that none has needed for the longest, if that is long."""
        now = self._now()
        self._idle.append((now, http))
        since, spare = self._idle[0]
        if now - since > LONGEST_IDLE:
            self._idle.popleft()
            self._all.discard(spare)
            await spare.aclose()

    async def aclose(self) -> None:
        """Close all connections, those in use as well."""
        for http in tuple(self._all):
            await http.aclose()


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

    def proxy_for(self, url: httpx.URL) -> str | None:
        """Return the address of the proxy that requests to *url* go through, as far as that can be told."""
        proxy = self.proxy
        if proxy is None and self.trust_env and not proxy_bypass(url.host):
            proxies = getproxies()
            proxy = proxies.get(url.scheme) or proxies.get("all")
        if proxy is None:
            return None
        address = proxy.url if isinstance(proxy, httpx.Proxy) else httpx.URL(proxy if "://" in proxy else f"//{proxy}")
        return f"{address.host}:{address.port}" if address.port else address.host

    def _new_context(self) -> ssl.SSLContext:
        if isinstance(self.verify, str):
            _require_files("verify", self.verify)
            if Path(self.verify).is_dir():
                return ssl.create_default_context(capath=self.verify)
            return ssl.create_default_context(cafile=self.verify)
        return httpx.create_ssl_context(verify=self.verify, trust_env=self.trust_env)


def blocking_pool(settings: TransportSettings, context: ssl.SSLContext) -> BlockingPool:
    """Make the pool of blocking calls."""
    from .sockets import PunctualClient, PunctualTransport  # loads what importing httpx alone does not

    gate = BoundedSemaphore(MOST_AT_ONCE)
    if settings.proxy is not None or (settings.trust_env and getproxies().keys() - {"no"}):
        http = PunctualClient(
            context, _LIMITS, http2=settings.http2, proxy=settings.proxy, trust_env=settings.trust_env
        )
        return BlockingPool(http, gate)
    transport = PunctualTransport(context, _LIMITS, http2=settings.http2)
    return BlockingPool(httpx.Client(verify=context, transport=transport, trust_env=settings.trust_env), gate)


def asynchronous_pool(settings: TransportSettings, context: ssl.SSLContext) -> AsynchronousPool:
    """Make the pool of one event loop."""
    from asyncio import Semaphore

    def make() -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=context, proxy=settings.proxy, trust_env=settings.trust_env, http2=settings.http2, limits=_LIMITS
        )

    gate = Semaphore(MOST_AT_ONCE)
    return AsynchronousPool(make(), gate) if settings.http2 else SingleFilePool(make, gate)  # HTTP/2 shares connections


def own_blocking_pool(http: httpx.Client) -> BlockingPool:
    """Return the pool of an httpx client that the user made, whose own limits hold."""
    return BlockingPool(http, BoundedSemaphore(sys.maxsize))


def own_asynchronous_pool(http: httpx.AsyncClient) -> AsynchronousPool:
    """Return the pool of an httpx client that the user made, whose own limits hold."""
    from asyncio import Semaphore

    return AsynchronousPool(http, Semaphore(sys.maxsize))


def _require_files(setting: str, *paths: str) -> None:
    """Name the file that is missing; OpenSSL would not."""
    for path in paths:
        if not Path(path).exists():
            raise FileNotFoundError(f"{setting}: there is no file {path!r}")

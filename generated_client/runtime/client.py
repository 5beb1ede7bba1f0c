"""The two drivers of `exchange`, and what the generated client classes inherit."""

import asyncio
import ssl
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import ClassVar, Generic, Self, TypeVar, overload

import attrs
import httpx

from .auth import Auth, BasicAuth, BearerToken, ClientCredentials, ClientCredentialsFlow, HeaderAuth, NoAuth
from .clock import SYSTEM_CLOCK, Clock
from .connections import Connections, TransportSettings, asynchronous_client, blocking_client
from .errors import APIError
from .exchange import Caller, Outcome, Pause, Send, Step, exchange
from .model import Model
from .operation import Call, CallOptions
from .pages import AsyncPager, Listing, Page
from .raw import RawResponse
from .retry import RetryPolicy
from .settings import RemoteSystem
from .untyped import untyped_call
from .version import user_agent

T = TypeVar("T")
M = TypeVar("M", bound=Model)
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


_ANONYMOUS = httpx.Auth()  # sends the request as it is


class Client(Generic[H]):
    """What the blocking and the asynchronous client have in common: settings, credentials, connections.

    - *base_url*: the server, with or without scheme and API path; else the environment, else the public service.
    - *auth*: credentials, or any `httpx.Auth`; else the environment; else none.
    - *timeout*: seconds for a whole call, retries, waits and token included; by default 60, and 120 for the calls that
      the server holds open.
    - *max_retries*: attempts after the first, where repeating does no harm.
    - *verify*, *cert*, *proxy*, *trust_env*, *http2*: as for httpx. *http_client*: your own, which you close yourself.

    The constructor does no I/O. Raises `ValueError` for an address that is none.
    """

    _system: ClassVar[RemoteSystem]
    _connections: Connections[H]

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        http2: bool = False,
        http_client: H | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._caller = Caller(
            base_url=self._system.base_url(base_url),
            headers={
                "user-agent": user_agent(httpx.__version__),
                "accept": "application/json",
                **{name.lower(): value for name, value in (headers or {}).items()},
            },
            timeout=timeout,
            policy=RetryPolicy(max_retries=max_retries),
            clock=clock,
        )
        own = http_client.auth if http_client is not None and auth is None else None
        self._auth = own or _httpx_auth(self._system.auth(auth), self._system, self._caller)
        self._connections = self._connect(TransportSettings(verify, cert, proxy, trust_env, http2), http_client)

    def _connect(self, settings: TransportSettings, given: H | None) -> Connections[H]:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The address of the API in its one form, without a slash at the end."""
        return self._caller.base_url

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client with other settings on the same connections and token; this one stays as it is.

        *timeout*: seconds for a whole call. *headers* are added to those that every request carries.
        """
        policy = self._caller.policy
        copy = object.__new__(type(self))
        copy._auth = self._auth
        copy._connections = self._connections
        copy._caller = attrs.evolve(
            self._caller,
            timeout=self._caller.timeout if timeout is None else timeout,
            policy=policy if max_retries is None else attrs.evolve(policy, max_retries=max_retries),
            headers={**self._caller.headers, **{name.lower(): value for name, value in (headers or {}).items()}},
        )
        return copy

    def _auth_for(self, step: Send) -> httpx.Auth:
        return self._auth if step.authorised else _ANONYMOUS

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


class SyncClient(Client[httpx.Client]):
    """A blocking client. Safe to share among threads; close it, or use it as a context manager."""

    def _connect(self, settings: TransportSettings, given: httpx.Client | None) -> Connections[httpx.Client]:
        return Connections(blocking_client, settings, given)

    def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(self._exchange(call, options))

    def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(self._exchange(call, options), call.read)

    def page(self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None) -> Page[T]:
        """Make the call of a list and return its first page. Raises `APIError`."""
        return Page(Listing(call, options, pages, max_items), self.send)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[M],
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> M: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> object: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[Model] | None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> object:
        """Call what the description does not know; *path* is below the base URL and used as it is.

        Returns a model of the class *cast_to*, or the JSON value; None for an empty answer. Raises `APIError`.
        """
        return self.send(untyped_call(method, path, query, body, cast_to), CallOptions(timeout=timeout))

    def close(self) -> None:
        """Close the connections, for copies made by `with_options` too."""
        http = self._connections.release(None)
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _exchange(self, call: Call[object], options: CallOptions) -> httpx.Response:
        steps = exchange(call, options, self._caller)
        step = next(steps)
        while True:
            try:
                step = steps.send(self._perform(step))
            except StopIteration as end:
                response: httpx.Response = end.value
                return response

    def _perform(self, step: Step) -> Outcome:
        if isinstance(step, Pause):
            self._caller.clock.sleep(step.seconds)
            return None
        http = self._connections.current(None)
        auth = self._auth_for(step)
        try:
            response = http.send(step.request, stream=True, auth=auth, follow_redirects=step.follow_redirects)
            if isinstance(response.stream, httpx.SyncByteStream):
                response.stream = _Bounded(response.stream, self._caller.clock, step.seconds)
            response.read()
        except (httpx.HTTPError, httpx.InvalidURL, APIError) as error:
            return error
        return response


class AsyncClient(Client[httpx.AsyncClient]):
    """An asynchronous client. Safe to share among tasks and event loops; close it with `aclose` or `async with`."""

    def _connect(self, settings: TransportSettings, given: httpx.AsyncClient | None) -> Connections[httpx.AsyncClient]:
        return Connections(asynchronous_client, settings, given)

    async def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(await self._exchange(call, options))

    async def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(await self._exchange(call, options), call.read)

    def page(
        self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None
    ) -> AsyncPager[T]:
        """Return a list to await for its first page, or to iterate over all items."""
        return AsyncPager(Listing(call, options, pages, max_items), self.send)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[M],
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> M: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> object: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[Model] | None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        timeout: float | None = None,
    ) -> object:
        """Call what the description does not know; see `SyncClient.request`."""
        return await self.send(untyped_call(method, path, query, body, cast_to), CallOptions(timeout=timeout))

    async def aclose(self) -> None:
        """Close the connections of this event loop, for copies made by `with_options` too."""
        http = self._connections.release(asyncio.get_running_loop())
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _exchange(self, call: Call[object], options: CallOptions) -> httpx.Response:
        steps = exchange(call, options, self._caller)
        step = next(steps)
        while True:
            try:
                step = steps.send(await self._perform(step))
            except StopIteration as end:
                response: httpx.Response = end.value
                return response

    async def _perform(self, step: Step) -> Outcome:
        if isinstance(step, Pause):
            await self._caller.clock.pause(step.seconds)
            return None
        http = self._connections.current(asyncio.get_running_loop())
        auth = self._auth_for(step)
        try:
            async with asyncio.timeout(step.seconds):
                return await http.send(step.request, auth=auth, follow_redirects=step.follow_redirects)
        except (httpx.HTTPError, httpx.InvalidURL, APIError, TimeoutError) as error:
            return error


class _Bounded(httpx.SyncByteStream):
    """A body that must arrive in time: httpx bounds each read, so that a trickle could last for ever."""

    def __init__(self, stream: httpx.SyncByteStream, clock: Clock, seconds: float) -> None:
        self._stream = stream
        self._clock = clock
        self._deadline = clock.now() + seconds

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if self._clock.now() > self._deadline:
                raise httpx.ReadTimeout("the body did not arrive in time")
            yield chunk

    def close(self) -> None:
        self._stream.close()


def _httpx_auth(auth: Auth, system: RemoteSystem, caller: Caller) -> httpx.Auth:
    if isinstance(auth, NoAuth):
        return _ANONYMOUS
    if isinstance(auth, BearerToken):
        return HeaderAuth(f"{auth.scheme} {auth.token}")
    if isinstance(auth, BasicAuth):
        return httpx.BasicAuth(auth.username, auth.password)
    if isinstance(auth, ClientCredentials):
        url = system.location.token_url(caller.base_url, auth.token_path)
        return ClientCredentialsFlow(auth, url, caller.clock.now)
    return auth

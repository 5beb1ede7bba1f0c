"""The blocking and the asynchronous client: two pairs of hands for the steps that `exchange` decides on."""

from collections.abc import Iterator, Sequence
from concurrent import futures
from contextlib import suppress
from types import TracebackType
from typing import Self, TypeVar, Unpack, overload

import httpx

from .any_client import AnyClient
from .clock import Deadline
from .connections import Connections, TransportSettings, asynchronous_client, blocking_client
from .exchange import exchange
from .operation import Call, CallOptions
from .pages import AsyncPager, Listing, Page
from .raw import RawResponse
from .steps import Join, Outcome, Pause, Step, Steps
from .untyped import UntypedOptions, untyped_call

T = TypeVar("T")

_TIMES_OUT_BY_ITSELF = 0.1
"""Seconds more than httpx's own timeouts, which tell what took too long. What they cannot bound ends here: a body that
trickles in."""


class SyncClient(AnyClient[httpx.Client]):
    """A blocking client. Safe to share among threads; close it, or use it as a context manager."""

    def _connect(
        self, settings: TransportSettings, given: httpx.Client | None, *, tls: bool
    ) -> Connections[httpx.Client]:
        return Connections(blocking_client, settings, given, tls=tls)

    def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(self._run(exchange(call, options, self._caller)))

    def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(self._run(exchange(call, options, self._caller)), call.read)

    def page(self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None) -> Page[T]:
        """Make the call of a list and return its first page. Raises `APIError`."""
        return Page(Listing(call, options, pages, max_items), self.send)

    @overload
    def request(self, method: str, path: str, *, cast_to: type[T], **options: Unpack[UntypedOptions]) -> T: ...
    @overload
    def request(self, method: str, path: str, **options: Unpack[UntypedOptions]) -> object: ...
    def request(
        self, method: str, path: str, *, cast_to: type[object] = object, **options: Unpack[UntypedOptions]
    ) -> object:
        """Call what the description does not know; *path* is below the base URL and used as it is.

        Returns a model where *cast_to* is its class, else the JSON value, which must be of that type (`dict`, `list`,
        …); None for an empty answer. Raises `APIError`.
        """
        return self.send(*untyped_call(method, path, cast_to, options))

    def close(self) -> None:
        """Close the connections, for copies made by `with_options` too."""
        http, _ = self._connections.release()
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, steps: Steps[T]) -> T:
        try:
            step = next(steps)
            while True:
                step = steps.send(self._perform(step))
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()  # what others wait for goes on without this call

    def _perform(self, step: Step) -> Outcome:
        if isinstance(step, Pause):
            self._caller.clock.sleep(step.seconds)
            return None
        if isinstance(step, Join):
            futures.wait([step.done], step.deadline.left)
            return None
        http = self._connections.current(None)
        try:
            response = http.send(step.request, stream=True, auth=step.auth, follow_redirects=False)
            try:
                if isinstance(response.stream, httpx.SyncByteStream):
                    response.stream = _Bounded(response.stream, step.deadline)
                response.read()
            except BaseException:
                response.close()
                raise
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return error
        return response


class AsyncClient(AnyClient[httpx.AsyncClient]):
    """An asynchronous client. Safe to share among tasks and event loops; close it with `aclose` or `async with`."""

    def _connect(
        self, settings: TransportSettings, given: httpx.AsyncClient | None, *, tls: bool
    ) -> Connections[httpx.AsyncClient]:
        return Connections(asynchronous_client, settings, given, tls=tls)

    async def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(await self._run(exchange(call, options, self._caller)))

    async def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(await self._run(exchange(call, options, self._caller)), call.read)

    def page(
        self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None
    ) -> AsyncPager[T]:
        """Return a list to await for its first page, or to iterate over all items."""
        return AsyncPager(Listing(call, options, pages, max_items), self.send)

    @overload
    async def request(self, method: str, path: str, *, cast_to: type[T], **options: Unpack[UntypedOptions]) -> T: ...
    @overload
    async def request(self, method: str, path: str, **options: Unpack[UntypedOptions]) -> object: ...
    async def request(
        self, method: str, path: str, *, cast_to: type[object] = object, **options: Unpack[UntypedOptions]
    ) -> object:
        """Call what the description does not know; see `SyncClient.request`."""
        return await self.send(*untyped_call(method, path, cast_to, options))

    def prepare(self) -> None:
        """Load now what the first call would have to: TLS settings and the HTTP library. Sends nothing.

        Takes up to some hundred milliseconds, for which an event loop would stand still: call it in another thread.
        Raises `OSError` for bad certificate files.
        """
        import anyio

        super().prepare()
        with suppress(RuntimeError):  # in the thread of an event loop there is nothing better to do than to go on
            anyio.run(anyio.sleep, 0)  # loads what the HTTP library needs on event loops only

    async def aclose(self) -> None:
        """Close the connections, for copies made by `with_options` too.

        Those of other event loops that are running are closed there, soon.
        """
        import asyncio

        unused, by_loop = self._connections.release()
        here = by_loop.pop(asyncio.get_running_loop(), unused)
        for loop, http in by_loop.items():
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(http.aclose(), loop)
        if here is not None:
            await here.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _run(self, steps: Steps[T]) -> T:
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._perform(step))
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()  # what others wait for goes on without this call

    async def _perform(self, step: Step) -> Outcome:
        import asyncio

        if isinstance(step, Pause):
            await self._caller.clock.pause(step.seconds)
            return None
        if isinstance(step, Join):
            with suppress(TimeoutError):
                await asyncio.wait_for(asyncio.wrap_future(step.done), step.deadline.left)
            return None
        http = self._connections.current(asyncio.get_running_loop())
        try:
            async with asyncio.timeout(step.deadline.left + _TIMES_OUT_BY_ITSELF):
                return await http.send(step.request, auth=step.auth, follow_redirects=False)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return error


class _Bounded(httpx.SyncByteStream):
    """A body that must arrive in time: httpx bounds each read, so that a trickle could last for ever."""

    def __init__(self, stream: httpx.SyncByteStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if self._deadline.passed:
                raise httpx.ReadTimeout("the body did not arrive in time")
            yield chunk

    def close(self) -> None:
        self._stream.close()

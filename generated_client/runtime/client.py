"""The blocking and the asynchronous client: two pairs of hands for the steps that `exchange` decides on."""

from collections.abc import Awaitable, Sequence
from concurrent import futures
from contextlib import suppress
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, Unpack, overload

import httpx

from .any_client import AnyClient
from .bodies import Bounded, let_go, read_error, read_error_asynchronously
from .connections import Connections
from .exchange import exchange
from .foreign_logs import own_request
from .operation import Call, CallOptions
from .pages import AsyncPager, Listing, Page
from .raw import RawResponse
from .steps import Join, Outcome, Pause, Send, Step, Steps, Tell
from .transport import (
    AsynchronousPool,
    BlockingPool,
    TransportSettings,
    asynchronous_pool,
    blocking_pool,
    own_asynchronous_pool,
    own_blocking_pool,
)
from .untyped import UntypedOptions, untyped_call

if TYPE_CHECKING:
    from .wait_errors import Job  # what waiting needs is loaded by who waits
    from .waiting import Waiting

T = TypeVar("T")
J = TypeVar("J", bound="Job")

_TIMES_OUT_BY_ITSELF = 0.1
"""Seconds more than httpx's own timeouts, which tell what took too long. What they cannot bound ends here: a body that
trickles in."""


class SyncClient(AnyClient[httpx.Client, BlockingPool]):
    """A blocking client. Safe to share among threads; close it, or use it as a context manager."""

    def _connect(
        self, settings: TransportSettings, given: httpx.Client | None, *, tls: bool
    ) -> Connections[BlockingPool]:
        own = None if given is None else own_blocking_pool(given)
        return Connections(blocking_pool, settings, own, owner=self, tls=tls)

    def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(self._run(exchange(call, options, self._caller)))

    def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(self._run(exchange(call, options, self._caller)), call.read)

    def save(self, call: Call[object], options: CallOptions, to: str | PathLike[str]) -> int:
        """Make a call and write its answer to a file, piece by piece; return its bytes. Raises `APIError`, `OSError`.

        What stands there is replaced once all has come.
        """
        from .files import FileBody, FileError

        try:
            with FileBody(to) as file:
                self._run(exchange(call, options, self._caller, file))
                return file.size
        except FileError as error:
            raise error.__cause__ or error from None

    def page(self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None) -> Page[T]:
        """Make the call of a list and return its first page. Raises `APIError`."""
        return Page(Listing(call, options, pages, max_items), self.send)

    def wait_for(self, waiting: "Waiting[J]") -> J:
        """Wait until a job has ended, and return it if it succeeded. Raises `WaitError` or `APIError`."""
        return self._run(waiting.steps(self._caller))

    @overload
    def request(self, method: str, path: str, *, cast_to: type[T], **options: Unpack[UntypedOptions]) -> T: ...
    @overload
    def request(self, method: str, path: str, **options: Unpack[UntypedOptions]) -> object: ...
    def request(
        self, method: str, path: str, *, cast_to: type[object] = object, **options: Unpack[UntypedOptions]
    ) -> object:
        """Call what the description does not know; *path* is below the base URL and used as it is.

        Returns a model where *cast_to* is its class, or a list of models, without the envelope that the API may put its
        answers in; else the JSON value, which must be of that type (`dict`, `list`, …); None for an empty answer.
        Raises `APIError`.
        """
        return self.send(*untyped_call(method, path, cast_to, options, self._system))

    def close(self) -> None:
        """Close the connections, for copies made by `with_options` too; a copy closes itself alone."""
        pool, _ = self._connections.release(self)
        if pool is not None:
            pool.http.close()

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
        if isinstance(step, Tell):
            step.tell()
            return None
        pool = self._connections.current(self, None)
        if not pool.gate.acquire(timeout=step.deadline.left):
            return httpx.PoolTimeout("")
        before = own_request.set(True)
        try:
            return self._answer(pool.http, step)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return error
        finally:
            own_request.reset(before)  # a signal handler may have interrupted another request of ours
            pool.gate.release()

    def _answer(self, http: httpx.Client, step: Send) -> httpx.Response:
        response = http.send(step.request, stream=True, auth=step.auth, follow_redirects=False)
        try:
            if isinstance(response.stream, httpx.SyncByteStream):
                response.stream = Bounded(response.stream, step.deadline)
            if not response.is_success:
                return read_error(response)
            if step.file is not None:
                step.file.take(response)
            else:
                response.read()
            return response
        finally:
            response.close()
            let_go(response)


class AsyncClient(AnyClient[httpx.AsyncClient, AsynchronousPool]):
    """An asynchronous client. Safe to share among tasks and event loops; close it with `aclose` or `async with`."""

    def _connect(
        self, settings: TransportSettings, given: httpx.AsyncClient | None, *, tls: bool
    ) -> Connections[AsynchronousPool]:
        own = None if given is None else own_asynchronous_pool(given)
        return Connections(asynchronous_pool, settings, own, owner=self, tls=tls)

    async def send(self, call: Call[T], options: CallOptions) -> T:
        """Make a call and decode its answer. Raises `APIError`."""
        return call.read(await self._run(exchange(call, options, self._caller)))

    async def send_raw(self, call: Call[T], options: CallOptions) -> RawResponse[T]:
        """Make a call and return its answer undecoded. Raises `APIError`."""
        return RawResponse(await self._run(exchange(call, options, self._caller)), call.read)

    async def save(self, call: Call[object], options: CallOptions, to: str | PathLike[str]) -> int:
        """Make a call and write its answer to a file; see `SyncClient.save`."""
        from .files import FileBody, FileError

        try:
            with FileBody(to) as file:
                await self._run(exchange(call, options, self._caller, file))
                return file.size
        except FileError as error:
            raise error.__cause__ or error from None

    def page(
        self, call: Call[Sequence[T]], options: CallOptions, *, pages: bool, max_items: int | None
    ) -> AsyncPager[T]:
        """Return a list to await for its first page, or to iterate over all items."""
        return AsyncPager(Listing(call, options, pages, max_items), self.send)

    async def wait_for(self, waiting: "Waiting[J]") -> J:
        """Wait until a job has ended, and return it if it succeeded. Raises `WaitError` or `APIError`."""
        return await self._run(waiting.steps(self._caller))

    @overload
    async def request(self, method: str, path: str, *, cast_to: type[T], **options: Unpack[UntypedOptions]) -> T: ...
    @overload
    async def request(self, method: str, path: str, **options: Unpack[UntypedOptions]) -> object: ...
    async def request(
        self, method: str, path: str, *, cast_to: type[object] = object, **options: Unpack[UntypedOptions]
    ) -> object:
        """Call what the description does not know; see `SyncClient.request`."""
        return await self.send(*untyped_call(method, path, cast_to, options, self._system))

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
        """Close the connections, for copies made by `with_options` too; a copy closes itself alone.

        Those of other event loops that are running are closed there, soon.
        """
        import asyncio

        unused, by_loop = self._connections.release(self)
        here = by_loop.pop(asyncio.get_running_loop(), unused)
        for loop, pool in by_loop.items():
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
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
        if isinstance(step, Tell):
            told = step.tell()
            if isinstance(told, Awaitable):
                await told
            return None
        pool = self._connections.current(self, asyncio.get_running_loop())
        admitted = False
        own_request.set(True)
        try:
            async with asyncio.timeout(step.deadline.left + _TIMES_OUT_BY_ITSELF), pool.gate:
                admitted = True
                http = pool.take()
                try:
                    return await self._answer(http, step)
                finally:
                    await pool.put_back(http)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            return error if admitted else httpx.PoolTimeout("")
        finally:
            own_request.set(False)

    async def _answer(self, http: httpx.AsyncClient, step: Send) -> httpx.Response:
        response = await http.send(step.request, stream=True, auth=step.auth, follow_redirects=False)
        try:
            if not response.is_success:
                return await read_error_asynchronously(response)
            if step.file is not None:
                await step.file.take_asynchronously(response)
            else:
                await response.aread()
            return response
        finally:
            await response.aclose()
            let_go(response)

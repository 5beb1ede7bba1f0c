"""What the tests of the runtime use in place of the world: a server made of answers, and a clock that jumps."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from operator import attrgetter
from typing import Protocol, TypedDict, Unpack

import httpx

from generated_client import Airbyte, AsyncAirbyte
from generated_client.runtime.auth import Auth, BearerToken, ClientCredentials
from generated_client.runtime.clock import Clock

HOST = "https://airbyte.test"
BASE = f"{HOST}/api/public/v1"

JOB: Mapping[str, object] = {
    "jobId": 1,
    "status": "running",
    "jobType": "sync",
    "startTime": "2026-11-21T10:15Z",
    "connectionId": "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11",
}

Handler = Callable[[httpx.Request], httpx.Response]
AsyncHandler = Callable[[httpx.Request], Awaitable[httpx.Response]]
Answer = httpx.Response | BaseException | Callable[[httpx.Request], httpx.Response]


class JumpingClock(Clock):
    """A clock that stands still, and jumps ahead where somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.sleeps: list[float] = []

    def now(self) -> float:
        """Return the present moment."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Jump ahead."""
        self.sleeps.append(seconds)
        self.time += seconds

    async def pause(self, seconds: float) -> None:
        """Jump ahead, and let other tasks run."""
        self.sleep(seconds)
        await asyncio.sleep(0)


class Server:
    """Gives the answers in their order, the last one for ever, and keeps the requests.

    Token requests are not among them: each is answered with the next token, `token-1`, `token-2` and so on.
    """

    def __init__(self, *answers: Answer, expires_in: object = 900) -> None:
        self.answers = list(answers) or [job()]
        self.expires_in = expires_in
        self.requests: list[httpx.Request] = []
        self.token_requests: list[httpx.Request] = []
        self.token_answers: list[Answer] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        if request.url.path.endswith("/applications/token"):
            self.token_requests.append(request)
            return _give(self.token_answers.pop(0), request) if self.token_answers else self._token()
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return _give(answer, request)

    @property
    def authorisations(self) -> list[str]:
        """The `Authorization` headers that came, tokens requests aside."""
        return [request.headers.get("authorization", "") for request in self.requests]

    def _token(self) -> httpx.Response:
        value = f"token-{len(self.token_requests)}"
        return httpx.Response(200, json={"access_token": value, "token_type": "Bearer", "expires_in": self.expires_in})


def _give(answer: Answer, request: httpx.Request) -> httpx.Response:
    if isinstance(answer, BaseException):
        if isinstance(answer, httpx.RequestError):
            answer.request = request
        raise answer
    if isinstance(answer, httpx.Response):
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
    return answer(request)


def job(**changes: object) -> httpx.Response:
    """Return the answer that is a job."""
    return httpx.Response(200, json={**JOB, **changes})


def status(code: int, text: str = "", **headers: str) -> httpx.Response:
    """Return the answer with a status; underscores in the names of headers stand for hyphens."""
    return httpx.Response(code, text=text, headers={name.replace("_", "-"): value for name, value in headers.items()})


class Settings(TypedDict, total=False):
    """Settings of a client."""

    base_url: str
    auth: Auth | None
    timeout: float
    max_retries: int
    headers: Mapping[str, str]
    clock: Clock


class Hands(Protocol):
    """One of the two clients, behind one face."""

    client: Airbyte | AsyncAirbyte

    def __init__(self, handler: Handler, **settings: Unpack[Settings]) -> None:
        """Make a client whose requests *handler* answers."""

    async def call(self, name: str, /, *args: object, **named: object) -> object:
        """Call the method *name* of the client: `jobs.get`."""
        ...


class BlockingHands:
    """The blocking client."""

    def __init__(self, handler: Handler, **settings: Unpack[Settings]) -> None:
        http = httpx.Client(transport=httpx.MockTransport(handler))
        self.client: Airbyte | AsyncAirbyte = Airbyte(http_client=http, **_with_defaults(settings))

    async def call(self, name: str, /, *args: object, **named: object) -> object:
        """Call a method."""
        method: Callable[..., object] = attrgetter(name)(self.client)
        return method(*args, **named)


class AsynchronousHands:
    """The asynchronous client."""

    def __init__(self, handler: Handler, **settings: Unpack[Settings]) -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
        self.client: Airbyte | AsyncAirbyte = AsyncAirbyte(http_client=http, **_with_defaults(settings))

    async def call(self, name: str, /, *args: object, **named: object) -> object:
        """Call a method and await what it returns."""
        method: Callable[..., object] = attrgetter(name)(self.client)
        result = method(*args, **named)
        assert inspect.isawaitable(result)
        value: object = await result
        return value


def _with_defaults(settings: Settings) -> Settings:
    return {"base_url": HOST, "auth": BearerToken("a-token"), "clock": JumpingClock(), **settings}


def blocking_with_tokens(handler: Handler, clock: Clock | None = None) -> Airbyte:
    """Return a blocking client that fetches tokens."""
    http = httpx.Client(transport=httpx.MockTransport(handler))
    return Airbyte(
        base_url=HOST,
        auth=ClientCredentials("the-id", "s3cr3t"),
        http_client=http,
        max_retries=0,
        clock=clock or Clock(),
    )


def asynchronous_with_tokens(handler: AsyncHandler, clock: Clock | None = None, max_retries: int = 0) -> AsyncAirbyte:
    """Return an asynchronous client that fetches tokens."""
    http = httpx.AsyncClient(transport=_AsyncTransport(handler))
    return AsyncAirbyte(
        base_url=HOST,
        auth=ClientCredentials("the-id", "s3cr3t"),
        http_client=http,
        max_retries=max_retries,
        clock=clock or Clock(),
    )


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, handler: AsyncHandler) -> None:
        self._handler = handler

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._handler(request)


def in_its_time(server: Server, seconds: float) -> AsyncHandler:
    """Let tokens take some time."""

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            await asyncio.sleep(seconds)
        return server(request)

    return answer

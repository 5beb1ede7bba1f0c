"""Credentials: values that say who calls, and the flow that turns client credentials into tokens."""

import asyncio
import os
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from concurrent import futures
from concurrent.futures import Future
from copy import copy
from typing import TypeAlias

import attrs
import httpx

from .decoding import is_object
from .errors import APIError, AuthenticationError, ResponseDecodeError, status_error
from .retry import retry_after

_SHORTEST_LEAD = 5.0  # seconds before its end that a token is replaced, at least
_LEAD_SHARE = 0.2  # and as a share of its life: clocks and queues are slow


@attrs.frozen
class ClientCredentials:
    """An OAuth client: its id and secret are exchanged for short-lived tokens, as often as needed.

    *token_path* is an absolute URL, a path from the root of the host (`/auth/token`), or one relative to the base URL;
    None means the system's own.
    """

    client_id: str
    client_secret: str = attrs.field(repr=False)
    token_path: str | None = None


@attrs.frozen
class BearerToken:
    """A token that the server already gave out; sent as it is, never refreshed."""

    token: str = attrs.field(repr=False)
    scheme: str = "Bearer"


@attrs.frozen
class BasicAuth:
    """User name and password, sent with every request."""

    username: str
    password: str = attrs.field(repr=False)


@attrs.frozen
class NoAuth:
    """No credentials: for servers that ask for none. Environment variables are not consulted."""


Auth: TypeAlias = ClientCredentials | BearerToken | BasicAuth | NoAuth | httpx.Auth


class HeaderAuth(httpx.Auth):
    """Sends a fixed `Authorization` header."""

    def __init__(self, value: str) -> None:
        self._value = value

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["authorization"] = self._value
        yield request


@attrs.frozen
class _Token:
    value: str
    refresh_at: float
    expires_at: float


_NO_REFRESH: Future[_Token] = Future()  # stands where a good token makes a refresh needless


class ClientCredentialsFlow(httpx.Auth):
    """Fetches tokens for one server and shares them among all threads, tasks and event loops of the process.

    Whoever first finds the token old refreshes it; the others go on with it while it lasts, or wait for the new one.
    An answer 401 replaces the token and sends the request once more.
    """

    def __init__(
        self, credentials: ClientCredentials, token_url: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._credentials = credentials
        self._token_url = token_url
        self._clock = clock
        self._start()

    def _start(self) -> None:
        self._lock = threading.Lock()  # held for a few assignments, never during I/O
        self._token: _Token | None = None
        self._refresh: Future[_Token] | None = None
        self._process = os.getpid()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send *request* with a token; httpx runs this for a blocking client."""
        steps = self._steps(request)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Future):
                    futures.wait([step])
                    step = steps.send(None)
                else:
                    response = yield step
                    if step is not request:
                        response.read()
                    step = steps.send(response)
        except StopIteration:
            return
        finally:
            steps.close()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send *request* with a token; httpx runs this for an asynchronous client."""
        steps = self._steps(request)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Future):
                    await asyncio.wait([asyncio.wrap_future(step)])  # unlike a bare await, leaves the future alone
                    step = steps.send(None)
                else:
                    response = yield step
                    if step is not request:
                        await response.aread()
                    step = steps.send(response)
        except StopIteration:
            return
        finally:
            steps.close()

    def _steps(self, request: httpx.Request) -> Generator[httpx.Request | Future[_Token], httpx.Response | None, None]:
        """What to do, without doing it: requests to send, and refreshes of others to wait for."""
        for attempt in (1, 2):
            token = yield from self._usable_token()
            request.headers["authorization"] = f"Bearer {token.value}"
            response = yield request
            if response is None or response.status_code != 401 or attempt == 2:
                return
            self._discard(token)

    def _usable_token(self) -> Generator[httpx.Request | Future[_Token], httpx.Response | None, _Token]:
        while True:
            token, refresh, leading = self._claim()
            if token is not None:
                return token
            if leading:
                try:
                    response = yield self._token_request()
                    assert response is not None  # only a wait is answered with None
                    return self._settle(refresh, response)
                finally:
                    self._abandon(refresh)
            yield refresh
            if not refresh.cancelled():
                error = refresh.exception()
                if error is not None:
                    raise copy(error)
                return refresh.result()

    def _claim(self) -> tuple[_Token | None, Future[_Token], bool]:
        """Return a token to use, or the refresh to wait for and whether it is ours to make."""
        if self._process != os.getpid():
            self._start()  # after a fork the refresh of the parent never ends here
        with self._lock:
            now = self._clock()
            token = self._token
            if token is not None and now < token.refresh_at:
                return token, _NO_REFRESH, False
            if self._refresh is None:
                self._refresh = Future()
                return None, self._refresh, True
            if token is not None and now < token.expires_at - _SHORTEST_LEAD:
                return token, self._refresh, False
            return None, self._refresh, False

    def _settle(self, refresh: Future[_Token], response: httpx.Response) -> _Token:
        try:
            token = self._read(response)
        except APIError as error:
            self._end(refresh)
            refresh.set_exception(error)
            raise
        with self._lock:
            self._token = token
        self._end(refresh)
        refresh.set_result(token)
        return token

    def _abandon(self, refresh: Future[_Token]) -> None:
        """Let another caller lead when ours was cut off: no answer came, or the caller was cancelled."""
        if not refresh.done():
            self._end(refresh)
            refresh.cancel()

    def _end(self, refresh: Future[_Token]) -> None:
        with self._lock:
            if self._refresh is refresh:
                self._refresh = None

    def _discard(self, token: _Token) -> None:
        with self._lock:
            if self._token is token:
                self._token = None

    def _token_request(self) -> httpx.Request:
        body = {
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.client_secret,
            "grant-type": "client_credentials",
        }
        return httpx.Request("POST", self._token_url, json=body, headers={"accept": "application/json"})

    def _read(self, response: httpx.Response) -> _Token:
        if response.status_code != 200:
            raise self._refused(response)
        try:
            content: object = response.json()
        except ValueError:
            content = None
        value = content.get("access_token") if is_object(content) else None
        lifetime = content.get("expires_in") if is_object(content) else None
        if not isinstance(value, str) or not value:
            raise ResponseDecodeError(
                f"POST {self._token_url} answered 200 without an access_token: is this the API, and its token path?",
                method="POST",
                url=self._token_url,
            )
        seconds = float(lifetime) if isinstance(lifetime, int | float) and lifetime > 0 else 60.0
        now = self._clock()
        lead = min(max(seconds * _LEAD_SHARE, _SHORTEST_LEAD), seconds / 2)
        return _Token(value, refresh_at=now + seconds - lead, expires_at=now + seconds)

    def _refused(self, response: httpx.Response) -> APIError:
        headers: Mapping[str, str] = response.headers
        error = status_error(
            method="POST",
            url=self._token_url,
            status_code=response.status_code,
            headers=headers,
            body=response.content,
            retry_after=retry_after(headers),
            note="no token",
        )
        if response.status_code not in {400, 401, 403}:
            return error
        return AuthenticationError(
            f"{error.message} (check the client id and the client secret, and that they belong to this server)",
            method="POST",
            url=self._token_url,
            status_code=response.status_code,
            problem=error.problem,
            body=error.body,
            request_id=error.request_id,
            retry_after=None,
        )

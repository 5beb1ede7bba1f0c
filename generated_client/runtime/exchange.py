"""One call from its first attempt to its result or error, as steps without I/O.

`exchange` is a generator that says what to do next; a blocking and an asynchronous driver do it (`client.py`). So there
is one order of building, authorising, sending, classifying, waiting and raising, and no second one to differ from it.
"""

import logging
from collections.abc import Generator, Mapping
from typing import TypeAlias, TypeVar

import attrs
import httpx

from .clock import Clock
from .errors import APIConnectionError, APIError, APITimeoutError, is_certificate_error, status_error
from .operation import Call, CallOptions
from .retry import RetryPolicy, retry_after
from .settings import CONNECT_TIMEOUT, DEFAULT_TIMEOUT

T = TypeVar("T")

log = logging.getLogger("generated_client")


@attrs.frozen
class Send:
    """Send the request, and give back the response with its body read, or the error; all within *seconds*."""

    request: httpx.Request
    authorised: bool
    follow_redirects: bool
    seconds: float


@attrs.frozen
class Pause:
    """Wait before the next attempt."""

    seconds: float


Step: TypeAlias = Send | Pause
Outcome: TypeAlias = httpx.Response | httpx.HTTPError | httpx.InvalidURL | APIError | TimeoutError | None


@attrs.frozen
class Caller:
    """What all calls of one client share."""

    base_url: str
    headers: Mapping[str, str]
    timeout: float | None  # None: the operation's own, else the default
    policy: RetryPolicy
    clock: Clock


def exchange(call: Call[object], options: CallOptions, caller: Caller) -> Generator[Step, Outcome, httpx.Response]:
    """Yield the steps of *call*; return its successful response, or raise an `APIError`."""
    operation = call.operation
    patience = options.timeout or caller.timeout or operation.timeout or DEFAULT_TIMEOUT
    deadline = caller.clock.now() + patience
    attempt = 0
    while True:
        attempt += 1
        started = caller.clock.now()
        seconds = max(deadline - started, 0.001)
        request = build_request(call, options, caller, seconds)
        follow = operation.method == "GET" and not operation.redirects
        outcome = yield Send(request, not operation.public, follow, seconds)
        error = _error(outcome, request, operation.redirects, patience)
        _log(request, outcome, error, attempt, caller.clock.now() - started)
        if error is None and isinstance(outcome, httpx.Response):
            return outcome
        assert error is not None  # an outcome is a response or an error
        delay = caller.policy.delay(attempt, operation.repeat, error)
        if delay is None or caller.clock.now() + delay >= deadline:
            raise error
        yield Pause(delay)


def build_request(call: Call[object], options: CallOptions, caller: Caller, seconds: float) -> httpx.Request:
    """Make the request of one attempt that may last *seconds*."""
    timeout = httpx.Timeout(seconds, connect=min(seconds, CONNECT_TIMEOUT))
    return httpx.Request(
        call.operation.method,
        caller.base_url + call.path,
        params=options.query(call) or None,
        json=options.body(call),
        headers={**caller.headers, **(options.extra_headers or {})},
        extensions={"timeout": timeout.as_dict()},
    )


def _error(outcome: Outcome, request: httpx.Request, redirects: bool, patience: float) -> APIError | None:
    """Classify the outcome of an attempt; None: it is a success."""
    if isinstance(outcome, APIError):
        return outcome
    if isinstance(outcome, httpx.Response):
        if outcome.is_success or (redirects and outcome.is_redirect):
            return None
        return status_error(
            method=request.method,
            url=_shown(request),
            status_code=outcome.status_code,
            headers=outcome.headers,
            body=outcome.content,
            retry_after=retry_after(outcome.headers),
        )
    return _connection_error(outcome, request, patience)


def _connection_error(error: Exception | None, request: httpx.Request, patience: float) -> APIConnectionError:
    method, url = request.method, _shown(request)
    sent = not _never_sent(error, request)
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        message = f"{method} {url} gave no answer within {patience:g} s"
        result: APIConnectionError = APITimeoutError(message, method=method, url=url, sent=sent)
    elif error is not None and is_certificate_error(error):
        message = f"{method} {url}: the server's certificate is not trusted: {error}: set `verify` to a CA file"
        result = APIConnectionError(message, method=method, url=url, transient=False, sent=False)
    else:
        reason = str(error) or type(error).__name__
        message = f"{method} {url} could not be completed: {reason}"
        result = APIConnectionError(message, method=method, url=url, sent=sent, transient=_may_pass(error))
    result.__cause__ = error
    return result


def _never_sent(error: Exception | None, request: httpx.Request) -> bool:
    """Whether the server cannot have seen the request: no connection, or it failed while a token was fetched."""
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol):
        return True
    return isinstance(error, httpx.RequestError) and error.request.url != request.url


def _may_pass(error: Exception | None) -> bool:
    return not isinstance(error, httpx.UnsupportedProtocol | httpx.TooManyRedirects | httpx.InvalidURL)


def _shown(request: httpx.Request) -> str:
    """The address for messages and logs: without the query, which may hold secrets."""
    return str(request.url.copy_with(query=None, userinfo=b""))


def _log(request: httpx.Request, outcome: Outcome, error: APIError | None, attempt: int, duration: float) -> None:
    level = logging.DEBUG if error is None else logging.INFO
    if not log.isEnabledFor(level):
        return
    status = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    log.log(
        level,
        "%s %s: %s (attempt %d, %.3f s)",
        request.method,
        _shown(request),
        status,
        attempt,
        duration,
        extra={
            "http_method": request.method,
            "http_path": request.url.path,
            "http_status": status,
            "attempt": attempt,
            "duration": duration,
        },
    )

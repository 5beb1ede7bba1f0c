"""One call from its first attempt to its answer or error, as steps without I/O (see `steps.py`).

    exchange            one deadline over all of it; attempt after attempt, with pauses between
      authorised        credentials; a token that is refused is replaced once
        redirected      a GET goes where its own server sends it
          sent          one request, one log record, one answer or connection error
      judge             the answer is a success, or is raised

Each of the inner ones hands the steps of the next to the driver in `client.py`, and gets the outcome back.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

import attrs
import httpx

from .answers import page_instead
from .auth import BasicAuth, BearerToken
from .clock import Clock, Deadline
from .encoding import header_fields, query_text
from .errors import APIError, ResponseDecodeError, status_error
from .failures import connection_error, shown_url
from .operation import Call, CallOptions
from .problem import KnownProblems, no_problems
from .redaction import without_secrets
from .retry import RetryPolicy, retry_after
from .steps import Outcome, Pause, Send, Steps
from .tokens import TokenStore

if TYPE_CHECKING:
    from .files import FileBody

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call, where neither the caller nor the operation says otherwise."""

_MOST_REDIRECTS = 5

log: logging.Logger = logging.getLogger("generated_client")

Access: TypeAlias = TokenStore | httpx.Auth | BearerToken | BasicAuth | None
"""What authorises a request: tokens, a user's own way, what makes a header, or nothing. None shows its secret."""


@attrs.frozen(eq=False, repr=False)
class Caller:
    """What all calls of one client share. Has no `repr`, since it holds credentials."""

    base_url: str
    headers: httpx.Headers
    access: Access
    timeout: float | None  # None: the operation's own, else the default
    policy: RetryPolicy
    clock: Clock
    web_page_advice: str  # what to do when a web page answers
    proxy_for: Callable[[httpx.URL], str | None]  # for messages
    known_problems: Callable[[], KnownProblems] = no_problems
    advice: Mapping[int, str] = MappingProxyType[int, str]({})  # what to do about an error, by status
    cool_down: Sequence[float] = ()  # seconds to wait after 429s that do not say how long: the first, and further ones
    logs: bool = True


def exchange(
    call: Call[object], options: CallOptions, caller: Caller, file: "FileBody | None" = None
) -> Steps[httpx.Response]:
    """Make *call*; return its successful answer, or raise an `APIError`. Its body goes into *file*, if one is given."""
    timeouts = (options.timeout, caller.timeout, call.operation.timeout)
    patience = next((timeout for timeout in timeouts if timeout is not None), DEFAULT_TIMEOUT)
    attempt = _Attempt(
        caller,
        Deadline(caller.clock, patience),
        follows=call.operation.method == "GET" and not call.operation.redirects,
        file=file,
    )
    request = build_request(call, options, caller, attempt.deadline)
    access = None if call.operation.public or "authorization" in request.headers else caller.access
    while True:
        attempt.number += 1
        try:
            response = yield from attempt.authorised(request, access)
            _judge(response, call, attempt)
        except APIError as error:
            delay = caller.policy.delay(attempt.number, call.operation.repeat, error)
            if delay is None or delay >= attempt.deadline.left:
                raise
        else:
            return response
        yield Pause(delay)
        request = _again(request)


def build_request(call: Call[object], options: CallOptions, caller: Caller, deadline: Deadline) -> httpx.Request:
    """Make the request of the first attempt. Raises `ValueError` for what cannot be sent at all."""
    headers = caller.headers
    if options.extra_headers:
        headers = headers.copy()
        headers.update(header_fields(options.extra_headers))
    try:
        query = query_text(options.query(call))
        return httpx.Request(
            call.operation.method,
            f"{caller.base_url}{call.path}{'?' if query else ''}{query}",
            json=options.body(call),
            headers=headers,
            extensions={"timeout": deadline},
        )
    except UnicodeEncodeError:  # which would carry the whole body along
        reason = "a text holds half a character"
    except (httpx.InvalidURL, ValueError) as error:
        reason = str(error)
    raise ValueError(f"{call.operation.method} {call.operation.path} cannot be sent: {reason}")


@attrs.define(eq=False, repr=False)
class _Attempt:
    """An attempt to get an answer; the next one goes on with what this one has learned."""

    caller: Caller
    deadline: Deadline
    follows: bool
    file: "FileBody | None" = None
    number: int = 0
    may_replace_token: bool = True

    def authorised(self, request: httpx.Request, access: Access) -> Steps[httpx.Response]:
        """Send *request* with credentials; a token that is refused is replaced once in a call."""
        if not isinstance(access, TokenStore):
            if isinstance(access, BearerToken | BasicAuth):
                request.headers["authorization"] = access.header
            return (yield from self._redirected(request, access if isinstance(access, httpx.Auth) else None))
        while True:
            token = yield from access.current(self._sent, self.deadline)
            request.headers["authorization"] = f"Bearer {token.value}"
            response = yield from self._redirected(request, None)
            if response.status_code != 401 or not self.may_replace_token:
                return response
            self.may_replace_token = False
            access.discard(token)
            request = _again(request)

    def _redirected(self, request: httpx.Request, auth: httpx.Auth | None) -> Steps[httpx.Response]:
        """Send *request*, and go where the answer sends a GET within the same server.

        Another server would receive the caller's own headers, and other methods lose their body on the way.
        """
        for _ in range(_MOST_REDIRECTS):
            response = yield from self._sent(request, self.deadline, auth, self.file)
            if not self.follows or not response.has_redirect_location:
                return response
            target = _within_server(request.url, response.headers["location"])
            if target is None:
                return response
            request = _again(request, target)
        return (yield from self._sent(request, self.deadline, auth, self.file))

    def _sent(
        self,
        request: httpx.Request,
        deadline: Deadline,
        auth: httpx.Auth | None = None,
        file: "FileBody | None" = None,
    ) -> Steps[httpx.Response]:
        """Send one request; return its answer, whatever its status, or raise `APIConnectionError`."""
        started = self.caller.clock.now()
        outcome = yield Send(request, auth, deadline, file)
        if self.caller.logs:
            _log(request, outcome, self.number, self.caller.clock.now() - started)
        if isinstance(outcome, httpx.Response):
            return outcome
        error = connection_error(outcome, request, deadline, self.caller.proxy_for(request.url))
        # Words on a bad header, or a broken answer that repeats one: such an error must not even be the cause of ours.
        told = without_secrets(str(outcome).encode("utf-8", "replace"), request).decode()
        raise error from (None if isinstance(outcome, httpx.LocalProtocolError) or told != str(outcome) else outcome)


def _again(request: httpx.Request, url: httpx.URL | None = None) -> httpx.Request:
    """Return a request like one that was sent, and perhaps kept by a hook or a transport."""
    return httpx.Request(
        request.method,
        url or request.url,
        headers=request.headers,
        stream=request.stream,
        extensions=request.extensions,
    )


def _within_server(url: httpx.URL, location: str) -> httpx.URL | None:
    """Where a redirect leads, if that is on the server of *url*: scheme, host and port, and nobody else's user name."""
    target = url.join(location)  # httpx has refused an answer whose location is none
    same = (target.scheme, target.host, target.port, target.userinfo) == (url.scheme, url.host, url.port, b"")
    return target if same else None


def _judge(response: httpx.Response, call: Call[object], attempt: _Attempt) -> None:
    """Raise the error that the answer is, if it is one."""
    request, caller = response.request, attempt.caller
    if response.is_success:
        beginning = response.content[:64] if attempt.file is None else attempt.file.beginning
        if page_instead(call.read, call.path, response, beginning):
            message = (
                f"{request.method} {shown_url(request)} answered {response.status_code} with a web page: "
                f"{caller.web_page_advice}"
            )
            raise ResponseDecodeError(message, method=request.method, url=shown_url(request))
    elif not (call.operation.redirects and response.has_redirect_location):
        raise status_error(
            method=request.method,
            url=shown_url(request),
            status_code=response.status_code,
            headers=response.headers,
            body=without_secrets(response.content, request),
            retry_after=_retry_after(response, attempt),
            advice=caller.advice.get(response.status_code),
            known_problems=caller.known_problems,
        )


def _retry_after(response: httpx.Response, attempt: _Attempt) -> float | None:
    """Seconds to wait: those that the answer asks for, else those that the system is known to want."""
    asked, known = retry_after(response.headers), attempt.caller.cool_down
    return (
        known[min(attempt.number, len(known)) - 1] if asked is None and known and response.status_code == 429 else asked
    )


def _log(request: httpx.Request, outcome: Outcome, attempt: int, duration: float) -> None:
    """Write method, path, status, attempt and duration, and nothing else: the rest may be secret."""
    failed = not isinstance(outcome, httpx.Response) or outcome.is_error
    level = logging.INFO if failed else logging.DEBUG
    if not log.isEnabledFor(level):
        return
    status = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    log.log(
        level,
        "%s %s: %s (attempt %d, %.3f s)",
        request.method,
        shown_url(request),
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

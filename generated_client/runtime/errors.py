"""What a call can raise.

    APIError
    ├── APIConnectionError          no answer: refused, reset, DNS, certificate
    │   └── APITimeoutError         no answer in time
    ├── APIStatusError              an answer that is an error
    │   ├── BadRequestError         400
    │   ├── AuthenticationError     401
    │   ├── PermissionDeniedError   403
    │   ├── NotFoundError           404
    │   ├── ConflictError           409
    │   ├── UnprocessableEntityError 422
    │   ├── RateLimitError          429
    │   └── InternalServerError     5xx, 520 and its like included
    └── ResponseDecodeError         a success that does not fit the description

Errors pickle, and hold no secret: neither headers nor request bodies are kept.
"""

import re
from collections.abc import Callable, Mapping
from math import ceil

from .problem import KnownProblems, Problem, no_problems, parse_problem


class APIError(Exception):
    """Anything that went wrong between the call and its result."""

    transient: bool = False
    """Whether the same call may succeed later without anyone changing anything."""

    sent: bool = True
    """Whether the server may have received the request. False: nothing was started, for there was no connection, or no
    token to send the request with.
    """

    retry_after: float | None = None
    """Seconds to wait, if the server asked for it, or is known to want it."""

    def __init__(self, message: str, *, method: str, url: str) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.url = url

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, dict(self.__dict__)))


class APIConnectionError(APIError):
    """The server gave no answer: it could not be reached, or the connection broke."""

    def __init__(self, message: str, *, method: str, url: str, transient: bool = True, sent: bool = True) -> None:
        super().__init__(message, method=method, url=url)
        self.transient = transient
        self.sent = sent


class APITimeoutError(APIConnectionError):
    """The server gave no answer in time; it may still act on the request."""


class APIStatusError(APIError):
    """The server answered with an error status."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        status_code: int,
        problem: Problem,
        body: bytes,
        request_id: str | None,
        retry_after: float | None,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.problem = problem
        self.body = body
        self.request_id = request_id
        self.retry_after = retry_after
        self.transient: bool = status_code in {408, 429} or status_code >= 500


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401, or credentials that the token endpoint refuses."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not reach the resource, or it does not exist (some servers do not tell which)."""


class NotFoundError(APIStatusError):
    """404: no such resource."""


class ConflictError(APIStatusError):
    """409: the request does not go with the state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: the server understands the request and refuses it."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """5xx: the server failed, or a proxy before it."""


class ResponseDecodeError(APIError):
    """A successful answer that is not what the description promises; the message names model and field."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_WHAT_TO_DO: Mapping[int, str] = {
    401: "check the credentials, and that the base URL is the server they are for",
    403: "check that the id exists and that these credentials may use it",
    404: "check the id and the base URL",
    429: "slow down: the server limits requests",
}
_LONGEST_LOCATION = 200  # characters of it that a message repeats
_REQUEST_IDS = ("x-request-id", "x-correlation-id", "cf-ray")


def status_error(
    *,
    method: str,
    url: str,
    status_code: int,
    headers: Mapping[str, str],
    body: bytes,
    retry_after: float | None,
    note: str = "",
    kind: type[APIStatusError] | None = None,
    advice: str | None = None,
    known_problems: Callable[[], KnownProblems] = no_problems,
) -> APIStatusError:
    """Make the error for an answer.

    *note* begins the message; *kind* and *advice* replace what the status alone would give.
    """
    problem = parse_problem(body, headers.get("content-type", ""), known_problems)
    message = f"{note}{method} {url} answered {status_code}"
    if reason := problem.text or (f"error id {problem.error_id}" if problem.error_id else None):
        message += f": {reason}"
    if advice is None and (location := headers.get("location")):
        target = re.sub(r"[?#].*|(?<=//)[^/@]*@", "", location)[:_LONGEST_LOCATION]
        message += f" (it redirects to {target}: if that is the API, use it in the base URL)"
    elif advice := _to_do(advice or _what_to_do(method, status_code), retry_after):
        message += f" ({advice})"
    kind = kind or _BY_STATUS.get(status_code, InternalServerError if status_code >= 500 else APIStatusError)
    return kind(
        message,
        method=method,
        url=url,
        status_code=status_code,
        problem=problem,
        body=body,
        request_id=next((headers[name] for name in _REQUEST_IDS if name in headers), None),
        retry_after=retry_after,
    )


def _what_to_do(method: str, status_code: int) -> str | None:
    if status_code == 409 and method == "GET":  # there is nothing that reading could be in conflict with
        return "check the id: some servers answer so for one that they do not know"
    return _WHAT_TO_DO.get(status_code)


def _to_do(advice: str | None, retry_after: float | None) -> str:
    wait = f"wait {ceil(retry_after)} s" if retry_after else None
    return "; ".join(filter(None, [advice, wait]))


def _rebuild(kind: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error

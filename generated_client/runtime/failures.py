"""Requests that got no answer: what happened, whether the server may know of them, and whether waiting may help."""

import ssl
from collections.abc import Iterator

import httpx

from .clock import CONNECT_TIMEOUT, Deadline
from .errors import APIConnectionError, APITimeoutError

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
_NEVER_MENDED_BY_WAITING = (
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
    httpx.DecodingError,
)


def connection_error(cause: Exception | None, request: httpx.Request, deadline: Deadline) -> APIConnectionError:
    """Make the error for a request that *cause* ended."""
    method, url = request.method, shown_url(request)
    sent = not isinstance(cause, _NEVER_SENT)
    if isinstance(cause, TimeoutError | httpx.TimeoutException):
        message = f"{method} {url} {_what_took_too_long(cause, deadline)}"
        return APITimeoutError(message, method=method, url=url, sent=sent)
    failure = _tls_failure(cause)
    if failure is not None:
        message = f"{method} {url}: {_tls_advice(failure)}"
        return APIConnectionError(message, method=method, url=url, transient=False, sent=False)
    transient = not isinstance(cause, _NEVER_MENDED_BY_WAITING) and not _refused_by_proxy(cause)
    message = f"{method} {url} could not be completed: {_reason(cause)}"
    return APIConnectionError(message, method=method, url=url, transient=transient, sent=sent)


def shown_url(request: httpx.Request) -> str:
    """Return the address for messages and logs: without the query, which may hold secrets."""
    url = request.url
    return str(url.copy_with(query=None, userinfo=b"") if url.query or url.userinfo else url)


def _what_took_too_long(cause: Exception, deadline: Deadline) -> str:
    if isinstance(cause, httpx.ConnectTimeout):
        return f"could not connect within {min(deadline.seconds, CONNECT_TIMEOUT):g} s"
    if isinstance(cause, httpx.PoolTimeout):
        return f"found no free connection within {deadline.seconds:g} s: too many calls at once for this client"
    return f"gave no answer within {deadline.seconds:g} s"


def _reason(cause: Exception | None) -> str:
    # The HTTP library words its complaints about a request with the header's value, which may be a secret.
    if isinstance(cause, httpx.LocalProtocolError):
        return "the request holds a header that cannot be sent"
    return str(cause) or type(cause).__name__


def _refused_by_proxy(cause: Exception | None) -> bool:
    return isinstance(cause, httpx.ProxyError) and str(cause).startswith("4")


def _tls_failure(error: Exception | None) -> ssl.SSLError | None:
    """The TLS error behind *error* that no waiting mends: a certificate, or a server that does not speak TLS."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError):
            reason = cause.reason or ""
            return cause if "CERTIFICATE" in reason or reason == "WRONG_VERSION_NUMBER" else None
    return None


def _tls_advice(failure: ssl.SSLError) -> str:
    if isinstance(failure, ssl.SSLCertVerificationError):
        return f"the server's certificate is not trusted: {failure.verify_message}: set `verify` to a CA file"
    if failure.reason == "WRONG_VERSION_NUMBER":
        return "the server does not speak TLS there: use http:// in the base URL, or another port"
    return f"the server does not accept the client's certificate: {failure.reason}: set `cert`"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__

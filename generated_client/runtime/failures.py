"""Requests that got no answer: what happened, whether the server may know of them, and whether waiting may help."""

import ssl
from collections.abc import Iterator
from os import strerror
from socket import gaierror
from typing import TypeGuard

import httpx

from .clock import CONNECT_TIMEOUT, Deadline
from .errors import APIConnectionError, APITimeoutError
from .redaction import without_secrets

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
)


def connection_error(
    cause: Exception | None, request: httpx.Request, deadline: Deadline, proxy: str | None = None
) -> APIConnectionError:
    """Make the error for a request that *cause* ended, on its way through *proxy*."""
    method, url = request.method, shown_url(request)
    sent = not isinstance(cause, _NEVER_SENT)
    afterwards = " (it may have taken effect all the same: look, before you repeat it)"
    if not sent or method == "GET":
        afterwards = ""
    if isinstance(cause, TimeoutError | httpx.TimeoutException):
        message = f"{method} {url} {_what_took_too_long(cause, deadline, proxy)}{afterwards}"
        return APITimeoutError(message, method=method, url=url, sent=sent)
    failure = _tls_failure(cause)
    if failure is not None:
        message = f"{method} {url}: {_tls_advice(failure)}"
        return APIConnectionError(message, method=method, url=url, transient=False, sent=False)
    transient = not isinstance(cause, _NEVER_MENDED_BY_WAITING) and not _refused_by_proxy(cause)
    reason = without_secrets(_reason(cause).encode("utf-8", "replace"), request).decode()
    message = f"{method} {url} could not be completed: {reason}{_advice(cause, proxy)}{afterwards}"
    return APIConnectionError(message, method=method, url=url, transient=transient, sent=sent)


def shown_url(request: httpx.Request) -> str:
    """Return the address for messages and logs: without the query, which may hold secrets."""
    url = request.url
    return str(url.copy_with(query=None, userinfo=b"") if url.query or url.userinfo else url)


def _what_took_too_long(cause: Exception, deadline: Deadline, proxy: str | None) -> str:
    if isinstance(cause, httpx.ConnectTimeout):
        return f"could not connect within {min(deadline.seconds, CONNECT_TIMEOUT):g} s{_advice(cause, proxy)}"
    if isinstance(cause, httpx.PoolTimeout):
        return f"found no free connection within {deadline.seconds:g} s: too many calls at once for this client"
    return f"gave no answer within {deadline.seconds:g} s: give it more, if the server is only slow"


def _advice(cause: Exception | None, proxy: str | None) -> str:
    """What to do where no connection was made."""
    if isinstance(cause, httpx.ProxyError):
        return f" (said by the proxy {proxy}: check its address, user and password)"
    if not isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout):
        return ""
    if proxy:
        return f" (on the way to the proxy {proxy}: check `proxy`, or HTTP_PROXY, HTTPS_PROXY and NO_PROXY)"
    if any(isinstance(each, gaierror) for each in _causes(cause)):
        return " (check the host name in the base URL)"
    return " (check host and port of the base URL, and that the server is up and no firewall in between)"


def _reason(cause: Exception | None) -> str:
    # The HTTP library words its complaints about a request with the header's value, which may be a secret.
    if isinstance(cause, httpx.LocalProtocolError):
        return "the request holds a header that cannot be sent"
    causes = [*_causes(cause)]
    told = next((words for each in causes if (words := _of_the_system(each))), None)
    if told and (isinstance(cause, httpx.ConnectError) or not str(cause)):
        return told  # the asynchronous ones have no words of their own, or only that all attempts failed
    return next((words for each in causes if (words := str(each))), type(cause).__name__)


def _of_the_system(error: BaseException) -> str | None:
    """The words of the operating system for an error, if it is one of its own."""
    if not isinstance(error, OSError) or isinstance(error, ssl.SSLError) or not error.errno:
        return None
    return strerror(error.errno) if error.errno > 0 else error.strerror


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
    """The error and what led to it, down to the operating system."""
    ahead, seen = [error], set[int]()
    while ahead:
        error = ahead.pop()
        if error is not None and id(error) not in seen:
            seen.add(id(error))
            yield error
            ahead += [*(error.exceptions if _is_group(error) else ()), error.__cause__ or error.__context__]


def _is_group(error: BaseException) -> TypeGuard[BaseExceptionGroup[BaseException]]:
    return isinstance(error, BaseExceptionGroup)

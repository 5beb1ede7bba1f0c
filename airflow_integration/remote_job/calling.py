"""Calls that are made for somebody else: the client's errors become those of this integration."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .errors import RemoteCallError

if TYPE_CHECKING:
    from generated_client import APIError


@contextmanager
def calling(failure: str) -> Generator[None]:
    """Calls of the client whose errors become a `RemoteCallError`; *failure*: what has not been done then."""
    try:
        yield
    except _api_error() as error:
        raise _call_failed(failure, error) from error


def _api_error() -> "type[APIError]":
    """The client's error, for an `except` clause: imported when something has gone wrong, not before."""
    from generated_client import APIError

    return APIError


def _call_failed(text: str, error: "APIError") -> RemoteCallError:
    from generated_client import APIStatusError

    return RemoteCallError(
        f"{text}: {error}",
        http_status=error.status_code if isinstance(error, APIStatusError) else None,
        transient=error.transient,
    )

"""Calls that no description knows: any method, any path."""

from collections.abc import Mapping
from typing import TypedDict, TypeVar

import httpx

from .answers import json_answer
from .decoding import Decoder, unfit
from .encoding import body_of, query_of
from .model import Model
from .operation import Call, CallOptions, Operation
from .retry import Repeat

T = TypeVar("T")

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})


class UntypedOptions(TypedDict, total=False):
    """What such a call may be given. *timeout* is in seconds and covers the whole call, retries included."""

    query: Mapping[str, object] | None
    body: Mapping[str, object] | None
    timeout: float | None
    extra_headers: Mapping[str, str] | None


def untyped_call(method: str, path: str, cast_to: type[T], options: UntypedOptions) -> tuple[Call[T], CallOptions]:
    """Return the call of *path* below the base URL, retried only where its method allows it."""
    verb = method.upper()
    operation = Operation(
        name=f"{verb} {path}",
        method=verb,
        path=path,
        repeat=Repeat.ALWAYS if verb in _REPEATABLE else Repeat.IF_REFUSED,
    )
    read_value = json_answer(_decoder(cast_to), cast_to.__name__)

    def read(response: httpx.Response) -> T:
        if cast_to is object and not response.content.strip():
            return _of_type(None, cast_to)
        return read_value(response)

    body = options.get("body")
    call = Call(
        operation,
        f"/{path.lstrip('/')}",
        read,
        query=query_of(options.get("query") or {}),
        body=None if body is None else body_of(body),
    )
    return call, CallOptions(timeout=options.get("timeout"), extra_headers=options.get("extra_headers"))


def _decoder(kind: type[T]) -> Decoder[T]:
    if issubclass(kind, Model):
        from_dict = kind.from_dict
        return lambda value: _of_type(from_dict(value), kind)
    return lambda value: _of_type(value, kind)


def _of_type(value: object, kind: type[T]) -> T:
    if isinstance(value, kind):
        return value
    raise unfit(f"a value for {kind.__name__}", value)

"""Calls that no description knows: any method, any path."""

import re
from collections.abc import Callable, Mapping
from typing import TypedDict, TypeVar, cast, get_args, get_origin
from urllib.parse import parse_qsl

import httpx

from . import decoding
from .answers import bytes_answer, json_answer
from .decoding import Decoder, is_object, unfit
from .encoding import body_of, query_of
from .model import Model
from .operation import Call, CallOptions, Operation
from .retry import Repeat
from .settings import RemoteSystem

T = TypeVar("T")

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})


class UntypedOptions(TypedDict, total=False):
    """What such a call may be given. *timeout* is in seconds and covers the whole call, retries included."""

    query: Mapping[str, object] | None
    body: Mapping[str, object] | None
    timeout: float | None
    extra_headers: Mapping[str, str] | None


def untyped_call(
    method: str, path: str, cast_to: type[T], options: UntypedOptions, system: RemoteSystem
) -> tuple[Call[T], CallOptions]:
    """Return the call of *path* below the base URL of *system*, retried only where its method allows it.

    Raises `ValueError` for a path that is an address or leaves the API, and `TypeError` for an option that is none, and
    for a type that no answer has.
    """
    known = UntypedOptions.__annotations__
    if unknown := options.keys() - known.keys():
        raise TypeError(f"request() knows no {', '.join(sorted(unknown))}: give {', '.join(known)}")
    verb = method.upper()
    place, _, query = path.partition("?")
    if re.search(r"://|#|\s|(^|/)\.\.?(/|$)", place) or not verb.isalpha():
        raise ValueError(
            f"{method} {path!r}: give a method and a path below the base URL, like '/jobs'; addresses are not followed"
        )
    operation = Operation(
        name=f"{verb} {place}",
        method=verb,
        path=place,
        repeat=Repeat.ALWAYS if verb in _REPEATABLE else Repeat.IF_REFUSED,
        arrays_as_json=system.arrays_as_json,
    )
    given = query_of(options.get("query") or {}, arrays_as_json=system.arrays_as_json)
    body = options.get("body")
    call = Call(
        operation,
        f"/{place.lstrip('/')}",
        _reader(cast_to, system.envelope),
        query=parse_qsl(query, keep_blank_values=True) + given,
        body=None if body is None else body_of(body),
    )
    return call, CallOptions(timeout=options.get("timeout"), extra_headers=options.get("extra_headers"))


def _reader(kind: type[T], envelope: str | None) -> Callable[[httpx.Response], T]:
    if kind is bytes:
        return cast("Callable[[httpx.Response], T]", bytes_answer)  # itself, since it takes web pages too
    read_value = json_answer(_decoder(kind, envelope), getattr(kind, "__name__", str(kind)))

    def read(response: httpx.Response) -> T:
        if kind is object and not response.content.strip():
            return _of_type(None, kind)
        return read_value(response)

    return read


_PLAIN: Mapping[object, Decoder[object]] = {
    object: decoding.anything,
    str: decoding.string,
    int: decoding.integer,
    float: lambda value: float(decoding.number(value)),
    bool: decoding.boolean,
    dict: decoding.json_object,
    list: decoding.list_of(decoding.anything),
}


def _decoder(kind: type[T], envelope: str | None) -> Decoder[T]:
    plain = get_origin(kind) or kind
    decode = _any_decoder(kind)
    if envelope is not None and kind not in _PLAIN:
        decode = _unwrapped(envelope, decode)
    return lambda value: _of_type(decode(value), plain)


def _unwrapped(envelope: str, inner: Decoder[object]) -> Decoder[object]:
    """Decode what stands in an envelope, or the whole where there is none: nobody knows of what is not described."""
    within = decoding.under(envelope, inner)
    return lambda value: within(value) if is_object(value) and envelope in value else inner(value)


def _any_decoder(kind: object) -> Decoder[object]:
    if get_origin(kind) is list:
        return decoding.list_of(_any_decoder(get_args(kind)[0]))
    if isinstance(kind, type) and issubclass(kind, Model):
        return kind.from_dict
    if kind not in _PLAIN:
        raise TypeError(f"cast_to={kind!r}: give a model, a list of models, a JSON type, bytes or object")
    return _PLAIN[kind]


def _of_type(value: object, kind: type[T]) -> T:
    if isinstance(value, kind):
        return value
    raise unfit(f"a value for {kind.__name__}", value)

"""Calls that no description knows: any method, any path."""

from collections.abc import Mapping

import httpx

from .answers import json_answer
from .decoding import anything
from .encoding import body_of, query_of
from .model import Model
from .operation import Call, Operation
from .retry import Repeat

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})


def untyped_call(
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: Mapping[str, object] | None,
    cast_to: type[Model] | None,
) -> Call[object]:
    """Return the call of *path* below the base URL, retried only where its method allows it."""
    verb = method.upper()
    operation = Operation(
        name=f"{verb} {path}",
        method=verb,
        path=path,
        repeat=Repeat.ALWAYS if verb in _REPEATABLE else Repeat.IF_REFUSED,
    )
    decode = json_answer(cast_to.from_dict if cast_to else anything, cast_to.__name__ if cast_to else "JSON")

    def read(response: httpx.Response) -> object:
        return decode(response) if response.content.strip() or cast_to else None

    return Call(
        operation,
        f"/{path.lstrip('/')}",
        read,
        query=query_of(query or {}),
        body=None if body is None else body_of(body),
    )

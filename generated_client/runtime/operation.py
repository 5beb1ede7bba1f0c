"""An operation of an API, and one call of it: data, without any I/O."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

import httpx

from .encoding import body_of, query_of
from .retry import Repeat

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Operation(NamedTuple):
    """The facts of one operation that sending needs."""

    name: str
    method: str
    path: str
    public: bool = False  # takes no credentials, so none are fetched
    repeat: Repeat = Repeat.IF_REFUSED
    timeout: float | None = None  # seconds; for calls that the server holds open
    redirects: bool = False  # a redirect is its result
    arrays_as_json: bool = False  # how its API takes lists in a query: as one value, else under a repeated name


class Call(NamedTuple, Generic[T_co]):
    """One call of an operation: what to send, and how to read the answer."""

    operation: Operation
    path: str
    read: Callable[[httpx.Response], T_co]
    query: Sequence[tuple[str, str]] = ()
    body: dict[str, object] | None = None

    def __repr__(self) -> str:  # body and query may hold secrets
        return f"<Call of {self.operation.name}: {self.operation.method} {self.path}>"


class CallOptions(NamedTuple):
    """What a caller may add to any call. `timeout` is in seconds and covers the whole call, retries included."""

    timeout: float | None = None
    extra_headers: Mapping[str, str] | None = None
    extra_query: Mapping[str, object] | None = None
    extra_body: Mapping[str, object] | None = None

    def __repr__(self) -> str:  # the rest may hold secrets
        return f"<CallOptions, timeout={self.timeout}>"

    def query(self, call: Call[object]) -> tuple[tuple[str, str], ...]:
        """The call's query with the caller's additions; an added name replaces what the call had under it."""
        if not self.extra_query:
            return tuple(call.query)
        kept = [(name, value) for name, value in call.query if name not in self.extra_query]
        return (*kept, *query_of(self.extra_query, arrays_as_json=call.operation.arrays_as_json))

    def body(self, call: Call[object]) -> dict[str, object] | None:
        """The call's body with the caller's additions, which win."""
        return {**(call.body or {}), **body_of(self.extra_body)} if self.extra_body else call.body

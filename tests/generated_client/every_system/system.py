"""What the tests that hold for every system are told of each: what its publisher's description does not say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Protocol

import httpx

from generated_client.runtime.client import AsyncClient, SyncClient
from generated_client.runtime.clock import SYSTEM_CLOCK, Clock

Change = Mapping[tuple[str, ...], object]
"""What stands elsewhere in a document than its publisher says, by the way to it."""


class Blocking(Protocol):
    """Makes a blocking client of the system on somebody's HTTP client."""

    def __call__(self, http: httpx.Client, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> SyncClient:
        """Make it."""
        ...


class Asynchronous(Protocol):
    """Makes an asynchronous client of the system on somebody's HTTP client."""

    def __call__(self, http: httpx.AsyncClient, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> AsyncClient:
        """Make it."""
        ...


@dataclass(frozen=True, eq=False)
class System:
    """One system: its client, and how its description differs from what its server does."""

    name: str
    """The folder of its description, and of its package."""
    class_name: str
    package: ModuleType
    models: ModuleType
    names: Mapping[str, str]
    """`METHOD path` of every operation, and the name that users call it by."""
    further_methods: Mapping[str, str | None]
    """Methods that are no operation of their own, and the operation whose answer they save to a file, if it is that."""
    blocking: Blocking
    asynchronous: Asynchronous
    host: str
    base_path: str
    """What stands before the paths of the description."""

    # What is said, and is not so.
    changes: Change = field(default_factory=dict[tuple[str, ...], object])
    contradictions: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Operations that no request can please, with what the description says of ours."""
    answers: Mapping[str, dict[str, object]] = field(default_factory=dict[str, dict[str, object]])
    """Schemas of answers that the description leaves out or refers to in vain."""
    certain: frozenset[str] | None = None
    """The properties that answers always hold; None: those that the description requires."""
    lists: frozenset[str] = frozenset()
    """Parameters that are one text in the description, which holds a list."""
    words: frozenset[str] = frozenset()
    """Parameters that are a number or a word in the description, of which ours take the word."""
    times: frozenset[str] = frozenset()
    """Properties that are plain texts in the description, and times in fact."""

    # How its values look.
    forms: Mapping[str, object] = field(default_factory=dict[str, object])
    """Values whose form only the server knows, by the names of properties and parameters."""
    choices: Mapping[str | None, object] = field(default_factory=dict[str | None, object])
    """Which value of an enumeration, or member of a union, the samples use, where it is not the first."""

    # How it is called.
    classes: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names of classes that are not those of the description, by those."""
    bound: Mapping[str, object] = field(default_factory=dict[str, object])
    """What the client knows once for all calls."""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names of path parameters that are not those of the description, by `method.parameter` or `parameter`."""
    segments: frozenset[str] = frozenset()
    """Path parameters that are paths themselves."""
    arrays_as_json: bool = False
    envelope: str | None = None
    """What holds the value of every answer."""
    files: frozenset[str] = frozenset()
    """Operations that answer with a file."""
    configuring: frozenset[str] = frozenset()
    """Methods that take `validate`."""

    # How its operations behave.
    public: frozenset[str] = frozenset()
    deprecated: frozenset[str] = frozenset()
    starts_work: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    """Operations that do no harm twice, though their method does not say so."""
    not_repeated: frozenset[str] = frozenset()
    """Operations that may do harm twice, though their method does not say so."""
    held_open: frozenset[str] = frozenset()

    def argument(self, key: str, parameter: str) -> str | None:
        """The name of an operation's path parameter, where it is not that of the description."""
        resource = self.names[key].partition(".")[0]
        return self.arguments.get(f"{resource}.{parameter}") or self.arguments.get(parameter)

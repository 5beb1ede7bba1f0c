"""What a new description changes for the users of its client: each change with its class, direction and verdict.

A change breaks where a program that was right before may fail or mislead: a caller whose request is refused, has
another effect, or does not pass the type checker, or a reader who misses something in an answer or meets what was never
there. A new value of an enumeration, a new field and a new member of a union in an answer break nobody, because our
clients keep what they do not know.

Two ways to write one thing are no change: the order of keys, prose, a schema under a reference or in its place, behind
`allOf` or not, parameters of a path or of its operations. A named schema that only gets another name is one, if its
class is public (`schema-renamed`); an operationId is part of no public name, so that a new one is compatible. A change
of a named schema is reported once for each direction, with the operations that it reaches.

There is no library to leave this to. oasdiff, the sound one, is written in Go. Of those for Python, api-schema-diff
1.0.4 finds no lost value of an enumeration, no new format and no `null`, and repeats a shared schema for every
operation; openapispecdiff 1.43.9 prints and classifies nothing, and needs an openapi-core of 2021; jsonsubschema says
whether one schema is narrower than another, not what differs. (The first was tried on our description in November 2026,
the second was read, of the third its description.)
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from ..documents import items, mapping
from . import exchange, operations, security
from .catalogues import problem_changes as problem_changes
from .catalogues import schema_changes as schema_changes
from .change import Change as Change
from .change import Direction as Direction
from .change import Kind as Kind
from .change import as_json as as_json
from .change import in_order
from .comparison import Schemas
from .text import as_text as as_text


def changes(
    old: Mapping[str, object], new: Mapping[str, object], *, is_public: Callable[[str], bool] = lambda _: True
) -> list[Change]:
    """Return all changes from *old* to *new*, the breaking ones first.

    *is_public* tells whether users meet the class of a schema, by its name in the components of *old*. Raises
    `SchemaError` for a parameter that refers to nothing.
    """
    pairs, gone, come = operations.matched(old, new)
    schemas = Schemas(old, new, is_public)
    reached: dict[Change, list[str]] = defaultdict(list)
    for one in gone:
        reached[Change(Kind.OPERATION_REMOVED, Direction.BOTH, one.key, "removed", breaking=True)].append(one.key)
    for one in come:
        reached[Change(Kind.OPERATION_ADDED, Direction.BOTH, one.key, "added", breaking=False)].append(one.key)
    for before, after in pairs:
        for change in schemas.followed(exchange.compare(before, after, schemas)):
            reached[change].append(after.key)
    for change in [*_credentials(pairs), *_servers(old, new)]:
        reached[change].extend(change.operations)
    return in_order(attrs.evolve(change, operations=tuple(reaches)) for change, reaches in reached.items())


def _credentials(pairs: Iterable[tuple[operations.Operation, operations.Operation]]) -> Iterator[Change]:
    """What callers have to prove: one change for all the operations in which it is the same."""
    concerned: dict[tuple[security.Requirement, security.Requirement], list[str]] = defaultdict(list)
    for before, after in pairs:
        if before.credentials != after.credentials:
            concerned[before.credentials, after.credentials].append(after.key)
    for (was, now), keys in concerned.items():
        where = keys[0] if len(keys) == 1 else f"credentials of {len(keys)} operations"
        what = f"needed {security.in_words(was)}, needs {security.in_words(now)}"
        breaking = security.is_harder(was, now)
        yield Change(Kind.SECURITY, Direction.REQUEST, where, what, breaking, operations=tuple(keys))


def _servers(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Change]:
    """The addresses that the publisher names; those of our clients stand in the table of names."""
    was, now = ([str(mapping(each).get("url")) for each in items(each.get("servers"))] for each in (old, new))
    if set(was) != set(now):
        what = f"were {' or '.join(was) or 'not named'}, are {' or '.join(now) or 'not named'}"
        yield Change(Kind.SERVER, Direction.BOTH, "servers", what, breaking=False)

"""Compare what an operation takes and what it answers."""

from collections.abc import Iterator, Mapping

from ..documents import mapping
from . import marks, parameters
from .change import Change, Direction, Kind
from .comparison import Schemas, Step
from .operations import Operation, look_up
from .shape import Document, Node, node


def compare(old: Operation, new: Operation, schemas: Schemas) -> Iterator[Step]:
    """Yield what differs between two operations, credentials left out."""
    if old.key_without_names != new.key_without_names:
        yield Change(Kind.OPERATION_RENAMED, Direction.BOTH, new.key, f"was {old.key}", breaking=True)
    if old.id != new.id:
        # Nobody meets it: methods are named by the path and the table of names.
        what = f"operationId was {old.id or 'missing'}, is {new.id or 'missing'}"
        yield Change(Kind.OPERATION_RENAMED, Direction.BOTH, new.key, what, breaking=False)
    yield from marks.deprecated(old.facts, new.facts, new.key, Direction.BOTH)
    yield from parameters.compare(old, new, schemas)
    yield from _bodies(old.body, new.body, f"{new.key} body", schemas)
    yield from _answers(old, new, schemas)


def _bodies(old: Mapping[str, object], new: Mapping[str, object], where: str, schemas: Schemas) -> Iterator[Step]:
    before, after = _contents(old), _contents(new)
    if before and not after:
        yield Change(Kind.BODY_REMOVED, Direction.REQUEST, where, "removed", breaking=True)
    elif after and not before:
        required = new.get("required") is True
        what = "added, required" if required else "added"
        yield Change(Kind.BODY_ADDED, Direction.REQUEST, where, what, breaking=required)
    else:
        yield from marks.required(old, new, where)
        yield from _media(before, after, where, Direction.REQUEST, schemas)


def _answers(old: Operation, new: Operation, schemas: Schemas) -> Iterator[Step]:
    before, after = old.answers, new.answers
    pairs = {code: code for code in before if code in after}
    gone, come = [code for code in before if code not in after], [code for code in after if code not in before]
    for code in gone:
        where = f"{new.key} answer {code}"
        yield Change(Kind.STATUS_REMOVED, Direction.RESPONSE, where, "removed", breaking=_is_success(code))
    for code in come:
        yield Change(Kind.STATUS_ADDED, Direction.RESPONSE, f"{new.key} answer {code}", "added", breaking=False)
    successes = [[code for code in codes if _is_success(code)] for codes in (gone, come)]
    if [len(codes) for codes in successes] == [1, 1]:
        pairs[successes[0][0]] = successes[1][0]
    for code, other in pairs.items():
        where = f"{new.key} answer {other}"
        yield from _media(_contents(before[code]), _contents(after[other]), where, Direction.RESPONSE, schemas)
        yield from _headers(old, before[code], new, after[other], where, schemas)


def _is_success(code: str) -> bool:
    return code[:1] in {"2", "3"}


def _media(
    old: Mapping[str, Node], new: Mapping[str, Node], where: str, direction: Direction, schemas: Schemas
) -> Iterator[Step]:
    for kind in old.keys() - new.keys():
        yield Change(Kind.CONTENT_TYPE_REMOVED, direction, where, f"{kind} removed", breaking=True)
    for kind in new.keys() - old.keys():
        yield Change(Kind.CONTENT_TYPE_ADDED, direction, where, f"{kind} added", breaking=False)
    for kind in old.keys() & new.keys():
        yield from schemas.compare(old[kind], new[kind], where, direction)


def _contents(holder: Mapping[str, object]) -> dict[str, Node]:
    """The schemas of a body or an answer, by content type."""
    return {kind: node(mapping(media).get("schema")) for kind, media in mapping(holder.get("content")).items()}


def _headers(
    old: Operation, was: Mapping[str, object], new: Operation, now: Mapping[str, object], where: str, schemas: Schemas
) -> Iterator[Step]:
    before, after = _headers_of(was, old.document), _headers_of(now, new.document)
    for name in before.keys() - after.keys():
        yield Change(Kind.HEADER_REMOVED, Direction.RESPONSE, f"{where} header {name}", "removed", breaking=True)
    for name in after.keys() - before.keys():
        yield Change(Kind.HEADER_ADDED, Direction.RESPONSE, f"{where} header {name}", "added", breaking=False)
    for name in before.keys() & after.keys():
        yield from schemas.compare(before[name], after[name], f"{where} header {name}", Direction.RESPONSE)


def _headers_of(answer: Mapping[str, object], document: Document) -> dict[str, Node]:
    headers = mapping(answer.get("headers")).items()
    return {name.lower(): node(look_up(header, document).get("schema")) for name, header in headers}

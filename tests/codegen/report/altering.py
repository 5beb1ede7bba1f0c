"""Small alterations of an API description, written as data.

A place is a line of words, from the top of the document down; it may begin with a path (`/jobs get parameters 0`) or
with the name of a schema (`JobResponse properties jobId`) instead.
"""

import json
from collections.abc import Callable

from codegen import report
from codegen.documents import is_list, is_mapping, mapping

Document = dict[str, object]
Edit = Callable[[Document], None]

Alterations = dict[str, tuple[tuple[Edit, ...], tuple[Edit, ...], list[str]]]
"""What is given in both descriptions, what is done in the new one, and what is due, as `brief` says it."""

YES, NO = True, False
"""Values to put somewhere, which read badly as bare arguments."""


def altered(document: Document, *edits: Edit) -> Document:
    """A copy of a description after some alterations."""
    copy: Document = json.loads(json.dumps(document))
    for edit in edits:
        edit(copy)
    return copy


def brief(changes: list[report.Change]) -> list[str]:
    """Verdict, direction, class and place of each change."""
    return [
        f"{'BREAKING' if each.breaking else 'compatible'} {each.direction.value} {each.kind.value} {each.where}"
        for each in changes
    ]


def found(document: Document, place: str) -> object:
    """What stands at a place."""
    holder, key = _holder(document, place)
    return holder[int(key)] if is_list(holder) else mapping(holder)[key]


def put(place: str, value: object) -> Edit:
    """Let something stand at a place, in place of what stood there."""

    def edit(document: Document) -> None:
        holder, key = _holder(document, place)
        if is_list(holder):
            holder[int(key)] = value
        else:
            mapping(holder)[key] = value

    return edit


def drop(place: str) -> Edit:
    """Remove what stands at a place."""

    def edit(document: Document) -> None:
        holder, key = _holder(document, place)
        if is_list(holder):
            del holder[int(key)]
        else:
            del mapping(holder)[key]

    return edit


def add(place: str, value: object) -> Edit:
    """Append something to a list."""
    return _of_list(place, lambda values: values.append(value))


def take(place: str, value: object) -> Edit:
    """Remove a value from a list."""
    return _of_list(place, lambda values: values.remove(value))


def turn(place: str) -> Edit:
    """Reverse a list, or the order of the keys of a mapping."""

    def edit(document: Document) -> None:
        value = found(document, place)
        put(place, value[::-1] if is_list(value) else dict(reversed(mapping(value).items())))(document)

    return edit


def wrap(place: str, wrapper: Callable[[object], object]) -> Edit:
    """Put something made of what stands at a place into that place."""
    return lambda document: put(place, wrapper(found(document, place)))(document)


def rename(place: str, name: str) -> Edit:
    """Give another key to what stands at a place; the order stays."""

    def edit(document: Document) -> None:
        holder, key = _holder(document, place)
        renamed = {name if each == key else each: value for each, value in mapping(holder).items()}
        mapping(holder).clear()
        mapping(holder).update(renamed)

    return edit


def rename_schema(name: str, new: str) -> Edit:
    """Give another name to a schema, wherever it is referred to."""

    def edit(document: Document) -> None:
        rename(name, new)(document)
        text = json.dumps(document).replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{new}"')
        document.update(json.loads(text))

    return edit


def ref(name: str) -> dict[str, object]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def _of_list(place: str, change: Callable[[list[object]], None]) -> Edit:
    def edit(document: Document) -> None:
        values = found(document, place)
        assert is_list(values), f"{place} is no list"
        change(values)

    return edit


def _holder(document: Document, place: str) -> tuple[object, str]:
    words = place.split()
    if words[0].startswith("/"):
        words = ["paths", *words]
    elif words[0][0].isupper():
        words = ["components", "schemas", *words]
    holder: object = document
    for word in words[:-1]:
        holder = holder[int(word)] if is_list(holder) else mapping(holder)[word]
    assert is_list(holder) or is_mapping(holder), f"{place} leads nowhere"
    return holder, words[-1]

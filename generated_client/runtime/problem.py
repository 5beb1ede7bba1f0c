"""The reason in the body of an error answer, whatever its shape.

Servers and the proxies before them answer errors as RFC 9457 problems, as frameworks' own objects, as envelopes or as
pages. The parser is total: whatever comes, it returns what it could read and never raises.

Problems have types. Which ones there are, and what data comes with each, is known to the system that answers
(`KnownProblems`), not here.
"""

import json
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

import attrs

from .decoding import MismatchError, is_array, is_object
from .model import Model

_NO_TYPE = "about:blank"  # RFC 9457's word for a problem that its status describes
_LONGEST = 500  # characters of a foreign text that an error message repeats

_NAMING = ("resourceType", "resourceId", "value", "statusReason")  # members of `data` that say what a problem is about


@attrs.frozen
class Problem:
    """What an error body says; every field is None where the body does not."""

    title: str | None = None
    detail: str | None = None
    message: str | None = None
    type: str | None = None
    error_id: str | None = None
    data: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False)
    """What comes with the problem, as it came. Not shown: servers repeat what they were sent."""
    kind: str | None = None
    """What kind of problem it is: a member of its system's enumeration (see `generated_client.airbyte.problems`), or
    `type` as it came where the description of the API does not know it.
    """
    details: Model | None = attrs.field(default=None, repr=False)
    """`data` as the class that the API describes for this kind; None for other kinds, and for data that do not fit."""

    @property
    def text(self) -> str | None:
        """The most telling sentence of the body, with what it is about where the body names that apart."""
        sentence = self.message or self.detail or self.title
        named = [value for key in _NAMING if isinstance(value := self.data.get(key), str)]
        return f"{sentence}: {' '.join(named)}" if sentence and named else sentence


class KnownProblem(NamedTuple):
    """A kind of problem, and the class of its `data`, which is loaded when such a problem comes."""

    kind: str
    details: Callable[[], type[Model]] | None = None


KnownProblems: TypeAlias = Mapping[tuple[str, str | None], KnownProblem]
"""The kinds of problems of a system by `type`; where several share one, by `type` and `title`."""


def no_problems() -> KnownProblems:
    """Return the problems of a system that describes none."""
    return {}


def parse_problem(body: bytes, content_type: str, known: Callable[[], KnownProblems] = no_problems) -> Problem:
    """Read an error body, and recognise it among the problems of its system, which *known* loads.

    A page is reduced to its title, since nobody reads HTML in a log.
    """
    problem = _parsed(body, content_type)
    return problem if problem.type in {None, _NO_TYPE} else _recognised(problem, known())


def _recognised(problem: Problem, known: KnownProblems) -> Problem:
    type_, title = problem.type or "", problem.title
    found = known.get((type_, title)) or known.get((type_, None))
    if found is None:
        return attrs.evolve(problem, kind=type_)
    try:
        details = found.details().from_dict(problem.data) if found.details else None
    except MismatchError:
        details = None
    return attrs.evolve(problem, kind=found.kind, details=details)


def _parsed(body: bytes, content_type: str) -> Problem:
    text = body[:65536].decode("utf-8", "replace").strip()
    start = text[:15].lower()
    if "html" in content_type.lower() or start.startswith(("<!doctype", "<html")):
        return Problem(title=_page_title(text))
    try:
        content: object = json.loads(text)
    except (ValueError, RecursionError):
        return Problem(message=_line(text))
    return _from_json(content)


def _from_json(content: object) -> Problem:
    if is_array(content) and content:
        content = content[0]
    if isinstance(content, str):
        return Problem(message=_line(content))
    if not is_object(content):
        return Problem()
    raw_data = content.get("data")
    data: dict[str, object] = raw_data if is_object(raw_data) else {}
    return Problem(
        title=_text(content, "title"),
        detail=_text(content, "detail"),
        message=_text(data, "message") or _framework_message(content) or _text(content, "message"),
        type=_text(content, "type"),
        error_id=_text(content, "errorId"),
        data=data,
    )


def _framework_message(content: Mapping[str, object]) -> str | None:
    """What servers say in shapes of their own, the most telling first."""
    embedded, status = content.get("_embedded"), content.get("status")
    if is_object(embedded) and (message := _of_errors(embedded.get("errors"))):
        return message  # Micronaut, whose own `message` is the name of the status
    if is_object(status):  # an envelope, with a message for the user and one for developers
        words = [_text(status, "user_message"), _text(status, "developer_message"), *_of_fields(content.get("data"))]
        told = [*dict.fromkeys(filter(None, words))]
        return "; ".join([*(each.rstrip(".") for each in told[:-1]), *told[-1:]]) or None
    return _of_errors(content.get("errors")) or _text(content, "error_description") or _of_errors(content.get("error"))


def _of_fields(data: object) -> list[str]:
    """What an envelope says of the fields of a request: lists of complaints by their names."""
    fields = data if is_object(data) else {}
    return [f"{name}: {said}" for name, each in fields.items() if is_array(each) and (said := _of_errors(each))]


def _of_errors(errors: object) -> str | None:
    first = errors[0] if is_array(errors) and errors else errors
    if is_object(first):
        return _text(first, "message") or _text(first, "detail")
    return _line(first) if isinstance(first, str) else None


def _text(content: Mapping[str, object], key: str) -> str | None:
    value = content.get(key)
    return _line(value) if isinstance(value, str) else None


def _page_title(page: str) -> str:
    _, _, rest = page.partition("<title")
    title, end, _ = rest.partition(">")[2].partition("<")
    return (_line(title) if end else None) or "a web page"


def _line(text: str) -> str | None:
    """Return *text* on one line, shortened, and without what would disturb a log or a terminal."""
    line = "".join(letter for letter in " ".join(text[: 4 * _LONGEST].split()) if letter.isprintable())
    return (line if len(line) <= _LONGEST else line[:_LONGEST] + "…") or None

"""Our words as docstrings: wrapped for the place where they will stand, lists kept as lists."""

import re
import textwrap
from collections.abc import Iterable, Iterator

LINE_LENGTH = 120
_MARKS = '"""'


def docstring(text: str, indent: int) -> str:
    """Return a whole docstring, marks included, for a place *indent* columns from the left.

    Its lines after the first are indented already; the closing marks stand alone below several lines.
    """
    width = LINE_LENGTH - indent
    lines = reflow(_MARKS + text.strip(), width)
    if len(lines) == 1 and len(lines[0]) + len(_MARKS) <= width:
        return f"{_MARKS}{_escaped(lines[0].removeprefix(_MARKS))}{_MARKS}"
    if len(lines) == 1:  # the closing marks alone do not fit
        lines = reflow(_MARKS + text.strip(), width - len(_MARKS))
    inside = "\n".join([lines[0].removeprefix(_MARKS), *lines[1:]]) + "\n"
    return _MARKS + textwrap.indent(_escaped(inside) + _MARKS, " " * indent).lstrip()


def method_text(text: str, arguments: Iterable[tuple[str, str]], deprecation: str | None = None) -> str:
    """Return the words of a method: what it does, whether it is deprecated, then its arguments with theirs."""
    parts = [text.strip()]
    if deprecation:
        parts.append(f"{deprecation[0].upper()}{deprecation[1:]}.")
    described = [f"    {name}: {' '.join(words.split())}" for name, words in arguments]
    if described:
        parts.append("\n".join(["Args:", *described]))
    return "\n\n".join(parts)


def reflow(text: str, width: int) -> list[str]:
    """Wrap *text* at *width* columns.

    Paragraphs and list items are filled anew. A line that is indented by four columns starts a paragraph whose further
    lines hang four columns deeper.
    """
    lines: list[str] = []
    for paragraph, hang in _paragraphs(text):
        margin = paragraph[: len(paragraph) - len(paragraph.lstrip())]
        lines += textwrap.wrap(
            paragraph.strip(),
            width,
            initial_indent=margin,
            subsequent_indent=margin + hang,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return lines


def _paragraphs(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is filled as one, with the hang of its further lines; an empty line stands for itself."""
    collected: list[str] = []
    hang = ""
    for line in text.strip().split("\n"):
        start = re.match(r"- |    (?=\S)|Args:$", line)
        if collected and (start or not line.strip()):
            yield " ".join(collected), hang
            collected = []
        if not line.strip():
            yield "", ""
        elif collected:
            collected.append(line.strip())
        else:
            collected, hang = [line.rstrip()], {"- ": "  ", "    ": "    "}.get(start.group() if start else "", "")
    yield " ".join(collected), hang


def _escaped(text: str) -> str:
    """Make any text safe between triple quotation marks."""
    text = re.sub(r"[\x00-\x09\x0b-\x1f\x7f]", " ", text).replace("\\", "\\\\").replace(_MARKS, r"\"\"\"")
    return f'{text[:-1]}\\"' if text.endswith('"') else text

"""Why a job has ended badly, in its system's words: details for the task's log, a sentence for the error."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LINES = 300
"""Lines of an explanation that a task's log gets at most; its end is what tells."""

LONGEST_LINE = 1000
LONGEST_SENTENCE = 2000
"""Characters."""

_CUT = "…"
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")
"""Terminal sequences: colours and cursor, titles and links, all other."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What no line may hold: control characters, what turns the direction of a text, and halves of characters."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a system knows of a job's bad end; empty where it knows nothing."""

    lines: Sequence[str] = ()
    """For the log. Programs wrote them, so they may hold anything; see `readable`."""
    sentence: str = ""
    """For the error's message: what it does not say already, in whole sentences."""

    def readable(self) -> "Explanation":
        """The same as people can read it: no control characters or colours, and no more than a log should hold."""
        lines = [*_plain_lines(self.lines)]
        if len(lines) > LINES:
            lines = [f"{_CUT} {len(lines) - LINES} lines left out", *lines[-LINES:]]
        return Explanation(lines, shortened(" ".join(plain(self.sentence).split()), LONGEST_SENTENCE))


def plain(text: str) -> str:
    """A text without terminal sequences and control characters; its line ends and tabs stay."""
    return _CONTROLS.sub("", _ESCAPES.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def shortened(text: str, longest: int) -> str:
    """A text of *longest* characters at most."""
    return text if len(text) <= longest else text[: longest - len(_CUT)] + _CUT


def _plain_lines(lines: Sequence[str]) -> Iterator[str]:
    for text in lines:
        for line in plain(text).split("\n"):
            yield shortened(line.rstrip(), LONGEST_LINE)

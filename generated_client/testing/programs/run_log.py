"""The log of one run: everything goes to a file, the last lines stay at hand for an error message."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

TAIL_LINES = 20
TAIL_WIDTH = 500


class RunLog:
    """Writes lines to `path`, or nowhere; use it as a context manager, from one thread.

    `redact` is applied to every line before it is written or kept.
    """

    def __init__(self, path: Path | None = None, *, redact: Callable[[str], str] = str) -> None:
        self.path = path
        self._redact = redact
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self._file = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8", errors="replace", buffering=1)

    def write(self, level: str, text: str) -> None:
        """Add one entry; a text of several lines stays one entry."""
        line = self._redact(text)
        self._tail.append(line[:TAIL_WIDTH])
        if self._file is not None:
            self._file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%fZ} {level} {line}\n")

    def last_words(self) -> str:
        """The last line that says anything, shortened; "" when there is none."""
        return next((line.strip() for line in reversed(self._tail) if line.strip()), "")

    def redacted(self, text: str) -> str:
        """`text` without the secrets that this log hides."""
        return self._redact(text)

    def close(self) -> None:
        """Close the file; harmless when repeated."""
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""A request log as a table for people: what a failed assertion shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from generated_client.testing.http_message import JsonValue

if TYPE_CHECKING:
    from generated_client.testing.request_log import LoggedRequest

_MOST_LINES = 50
_LONGEST_CELL = 60
_HEAD = ("", "after", "request", "answer", "body", "remarks")


def log_table(entries: Sequence[LoggedRequest], marked: Sequence[LoggedRequest] = ()) -> str:
    """One line a request, with seconds since the first one, and a `>` before those that are `marked`.

    The same request over and over, as of a poller, is one line; the newest 50 lines are shown.
    """
    if not entries:
        return "(no request at all)"
    marks = {id(entry) for entry in marked}
    lines: list[tuple[str, ...]] = []
    for row, alike in groupby(entries, lambda entry: _row(entry, ">" if id(entry) in marks else "")):
        first, *more = alike
        mark, request, answer, body, remarks = row
        repeated = f"{len(more) + 1} times" if more else ""
        after = f"{first.at - entries[0].at:.3f}"
        lines.append((mark, after, request, answer, body, "; ".join(filter(None, (repeated, remarks)))))
    rows = [_HEAD, *lines[-_MOST_LINES:]]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    left_out = len(lines) - _MOST_LINES
    return "\n".join([f"({left_out} earlier lines are not shown)"] * (left_out > 0) + table)


def shown_json(value: JsonValue) -> str:
    """A JSON value in one line that is not too long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"


def _row(entry: LoggedRequest, mark: str) -> tuple[str, str, str, str, str]:
    query = "&".join(f"{name}={value}" for name, values in entry.query.items() for value in values)
    remarks = (f"fault: {entry.fault}" if entry.fault else "", f"refused: {entry.violation}" if entry.violation else "")
    return (
        mark,
        f"{entry.method} {entry.path}{'?' if query else ''}{query}",
        "none" if entry.status is None else str(entry.status),
        "" if entry.body is None else shown_json(entry.body),
        "; ".join(filter(None, remarks))[:_LONGEST_CELL],
    )

"""A request log as a table for people: what a failed assertion shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generated_client.testing.http_message import JsonValue

if TYPE_CHECKING:
    from generated_client.testing.request_log import LoggedRequest

_MOST_ROWS = 50
_LONGEST_CELL = 100
_HEAD = ("", "after", "request", "answer", "body", "remarks")


def log_table(entries: Sequence[LoggedRequest], marked: Sequence[LoggedRequest] = ()) -> str:
    """One line a request, the newest 50, with seconds since the first one; a `>` before those that are `marked`."""
    if not entries:
        return "(no request at all)"
    begin = entries[0].at
    shown = entries[-_MOST_ROWS:]
    rows = [_HEAD, *(_row(entry, begin, ">" if entry in marked else "") for entry in shown)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    left_out = len(entries) - len(shown)
    return "\n".join([f"({left_out} earlier ones are not shown)"] * (left_out > 0) + lines)


def shown_json(value: JsonValue) -> str:
    """A JSON value in one line that is not too long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"


def _row(entry: LoggedRequest, begin: float, mark: str) -> tuple[str, ...]:
    query = "&".join(f"{name}={value}" for name, values in entry.query.items() for value in values)
    remarks = (f"fault: {entry.fault}" if entry.fault else "", f"refused: {entry.violation}" if entry.violation else "")
    return (
        mark,
        f"{entry.at - begin:.3f}",
        f"{entry.method} {entry.path}{'?' if query else ''}{query}",
        "none" if entry.status is None else str(entry.status),
        "" if entry.body is None else shown_json(entry.body),
        "; ".join(remark for remark in remarks if remark)[:_LONGEST_CELL],
    )

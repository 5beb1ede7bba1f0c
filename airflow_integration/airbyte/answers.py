"""Reading answers that are not decoded: older servers leave out fields that the description demands."""

import json
from collections.abc import Sequence

from airflow_integration.remote_job.errors import RemoteCallError


def rows_in(body: bytes, what: str) -> Sequence[object]:
    """The rows of a list. Raises `RemoteCallError` for anything but a list; *what*: of what, for the message."""
    from generated_client.runtime.decoding import is_array, is_object

    try:
        answer: object = json.loads(body)
    except ValueError:
        answer = None
    rows = answer.get("data") if is_object(answer) else None
    if is_array(rows):
        return rows
    raise RemoteCallError(f"the server's list of {what} is not JSON as Airbyte writes it")


def text_in(row: object, key: str) -> str:
    """A text in an object; empty where there is none."""
    from generated_client.runtime.decoding import is_object

    value = row.get(key) if is_object(row) else None
    return value if isinstance(value, str) else ""

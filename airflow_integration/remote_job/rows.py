"""Reading lists that are not decoded: what one row lacks must not hide the others."""

import json
from collections.abc import Sequence

from .errors import RemoteCallError


class NoListError(RemoteCallError):
    """Something answered, and not with a list; a web page is known by its type, and never comes this far."""


def rows_in(body: bytes, what: str) -> Sequence[object]:
    """The rows of a list. Raises `NoListError` for anything but a list; *what*: whose list, for the message."""
    from generated_client.runtime.decoding import is_array, is_object

    try:
        answer: object = json.loads(body)
    except ValueError:
        answer = None
    rows = answer.get("data") if is_object(answer) else None
    if is_array(rows):
        return rows
    raise NoListError(f"the list of {what} is not JSON as the server should write it")

"""Keeps the secrets of a source's configuration out of logs and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generated_client.testing.connectors.json_types import JSON, JSONObject

SECRET_NAME = re.compile("passw|secret|token|api_?key|private_?key|access_?key|credential|authorization", re.IGNORECASE)
MASK = "*" * 5
SHORTEST = 4  # masking shorter texts would make logs unreadable and protect nothing


class Redactor:
    """Replaces every secret of one configuration in a text.  What is secret, the names of the fields tell."""

    def __init__(self, configuration: JSONObject) -> None:
        secrets = {text for text in _secrets(configuration, inherited=False) if len(text) >= SHORTEST}
        longest_first = sorted(secrets, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if secrets else None

    def __call__(self, text: str) -> str:
        """`text` with each secret replaced by asterisks."""
        return self._pattern.sub(MASK, text) if self._pattern else text


def _secrets(value: JSON, *, inherited: bool) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _secrets(part, inherited=inherited or SECRET_NAME.search(name) is not None)
    elif isinstance(value, list):
        for part in value:
            yield from _secrets(part, inherited=inherited)
    elif isinstance(value, str) and inherited:
        yield value

"""The configuration of a source `n8n`."""

from typing import Literal, TypedDict


class SourceN8n(TypedDict):
    """The configuration of a source `n8n`."""

    api_key: str
    host: str
    sourceType: Literal["n8n"]

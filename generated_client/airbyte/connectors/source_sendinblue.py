"""The configuration of a source `sendinblue`."""

from typing import Literal, TypedDict


class SourceSendinblue(TypedDict):
    """The configuration of a source `sendinblue`."""

    api_key: str
    """Secret."""
    sourceType: Literal["sendinblue"]

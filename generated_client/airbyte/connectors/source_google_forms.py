"""The configuration of a source `google-forms`."""

from typing import Any, Literal, TypedDict


class SourceGoogleForms(TypedDict):
    """The configuration of a source `google-forms`."""

    client_id: str
    """Secret."""
    client_refresh_token: str
    """Secret."""
    client_secret: str
    """Secret."""
    form_id: list[Any]
    sourceType: Literal["google-forms"]

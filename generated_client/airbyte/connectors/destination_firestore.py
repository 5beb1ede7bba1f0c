"""The configuration of a destination `firestore`."""

from typing import Literal, NotRequired, TypedDict


class DestinationFirestore(TypedDict):
    """The configuration of a destination `firestore`."""

    destinationType: Literal["firestore"]
    project_id: str
    credentials_json: NotRequired[str]
    """Secret."""

"""The configuration of a destination `vectara`."""

from typing import Literal, NotRequired, TypedDict


class Oauth2(TypedDict):
    """`oauth2`."""

    client_id: str
    client_secret: str
    """Secret."""


class DestinationVectara(TypedDict):
    """The configuration of a destination `vectara`."""

    corpus_name: str
    customer_id: str
    destinationType: Literal["vectara"]
    oauth2: Oauth2
    metadata_fields: NotRequired[list[str]]
    """Default: []."""
    parallelize: NotRequired[bool]
    """Default: False."""
    text_fields: NotRequired[list[str]]
    """Default: []."""
    title_field: NotRequired[str]
    """Default: ''."""

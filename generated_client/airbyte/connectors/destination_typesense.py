"""The configuration of a destination `typesense`."""

from typing import Literal, NotRequired, TypedDict


class DestinationTypesense(TypedDict):
    """The configuration of a destination `typesense`."""

    api_key: str
    destinationType: Literal["typesense"]
    host: str
    batch_size: NotRequired[int]
    path: NotRequired[str]
    port: NotRequired[str]
    protocol: NotRequired[str]

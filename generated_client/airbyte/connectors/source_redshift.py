"""The configuration of a source `redshift`."""

from typing import Literal, NotRequired, TypedDict


class SourceRedshift(TypedDict):
    """The configuration of a source `redshift`."""

    database: str
    host: str
    password: str
    """Secret."""
    port: int
    """From 0 to 65536. Default: 5439."""
    sourceType: Literal["redshift"]
    username: str
    jdbc_url_params: NotRequired[str]
    schemas: NotRequired[list[str]]

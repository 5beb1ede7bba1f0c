"""The configuration of a source `pipeliner`."""

from typing import Literal, NotRequired, TypedDict


class SourcePipeliner(TypedDict):
    """The configuration of a source `pipeliner`."""

    service: Literal["eu-central", "us-east", "ca-central", "ap-southeast"]
    sourceType: Literal["pipeliner"]
    spaceid: str
    username: str
    password: NotRequired[str]
    """Secret."""

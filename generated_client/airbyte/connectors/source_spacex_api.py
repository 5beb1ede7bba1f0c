"""The configuration of a source `spacex-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceSpacexApi(TypedDict):
    """The configuration of a source `spacex-api`."""

    sourceType: Literal["spacex-api"]
    id: NotRequired[str]
    options: NotRequired[str]

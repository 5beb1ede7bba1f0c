"""The configuration of a source `teamtailor`."""

from typing import Literal, TypedDict


class SourceTeamtailor(TypedDict):
    """The configuration of a source `teamtailor`."""

    api: str
    sourceType: Literal["teamtailor"]
    x_api_version: str

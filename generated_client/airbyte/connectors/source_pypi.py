"""The configuration of a source `pypi`."""

from typing import Literal, NotRequired, TypedDict


class SourcePypi(TypedDict):
    """The configuration of a source `pypi`."""

    project_name: str
    sourceType: Literal["pypi"]
    version: NotRequired[str]

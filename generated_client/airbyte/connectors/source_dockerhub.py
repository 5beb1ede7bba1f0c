"""The configuration of a source `dockerhub`."""

from typing import Literal, TypedDict


class SourceDockerhub(TypedDict):
    """The configuration of a source `dockerhub`."""

    docker_username: str
    """Must match `^[a-z0-9_\\-]+$`."""
    sourceType: Literal["dockerhub"]

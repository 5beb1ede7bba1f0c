"""The model `DefinitionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class DefinitionResponse(Model):
    """A connector that comes as a container image."""

    id: str
    """Serves as `definition_id` for new sources and destinations."""
    name: str
    docker_repository: str
    docker_image_tag: str
    """The version that this workspace uses, which may be pinned behind the newest."""
    documentation_url: str | None

    def __init__(
        self,
        *,
        id: str,
        name: str,
        docker_repository: str,
        docker_image_tag: str,
        documentation_url: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            name=name,
            docker_repository=docker_repository,
            docker_image_tag=docker_image_tag,
            documentation_url=documentation_url,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("docker_repository", "dockerRepository", decoding.string, required=True),
            Field("docker_image_tag", "dockerImageTag", decoding.string, required=True),
            Field("documentation_url", "documentationUrl", decoding.string),
        )

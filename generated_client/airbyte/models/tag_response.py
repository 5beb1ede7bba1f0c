"""The model `TagResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class TagResponse(Model):
    """A tag with which connections of a workspace are marked."""

    tag_id: str
    name: str
    color: str
    """Six hexadecimal digits without a number sign, for example `FF5733`."""
    workspace_id: str

    def __init__(
        self,
        *,
        tag_id: str,
        name: str,
        color: str,
        workspace_id: str,
    ) -> None:
        self._assign(tag_id=tag_id, name=name, color=color, workspace_id=workspace_id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("tag_id", "tagId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("color", "color", decoding.string, required=True),
            Field("workspace_id", "workspaceId", decoding.string, required=True),
        )

"""The model `Tag`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class Tag(Model):
    """A tag on a connection. It must exist in the workspace; the id is what counts."""

    tag_id: str
    workspace_id: str
    name: str
    color: str
    """Six hexadecimal digits without a number sign, for example `FF5733`."""

    def __init__(
        self,
        *,
        tag_id: str,
        workspace_id: str,
        name: str,
        color: str,
    ) -> None:
        self._assign(tag_id=tag_id, workspace_id=workspace_id, name=name, color=color)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("tag_id", "tagId", decoding.string, required=True),
            Field("workspace_id", "workspaceId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("color", "color", decoding.string, required=True),
        )

"""The model `DeclarativeSourceDefinitionResponse`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class DeclarativeSourceDefinitionResponse(Model):
    """A low-code source with its active manifest."""

    id: str
    name: str
    manifest: dict[str, object]
    """The recipe of a low-code source: requests, paging, streams and configuration schema."""
    version: int
    """Counts up from 1 with every publication."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        manifest: Mapping[str, object],
        version: int,
    ) -> None:
        self._assign(id=id, name=name, manifest=manifest, version=version)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("manifest", "manifest", decoding.json_object, required=True),
            Field("version", "version", decoding.integer, required=True),
        )

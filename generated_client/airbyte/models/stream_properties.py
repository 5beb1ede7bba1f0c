"""The model `StreamProperties`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class StreamProperties(Model):
    """One stream of a source: its fields, its keys and how it can be synced."""

    stream_name: str | None
    sync_modes: list[models.ConnectionSyncModeEnum] | None
    """Modes that source and destination both support. None if no destination was named."""
    streamnamespace: str | None
    """The source's schema that holds the stream. The name is in lower case on the wire as well."""
    default_cursor_field: list[str] | None
    """The cursor used if none is configured, as a path."""
    source_defined_cursor_field: bool | None
    """True if the source sets the cursor, so that none can be chosen."""
    source_defined_primary_key: list[list[str]] | None
    """The key that the source sets, one path per column. If there is one, no other can be chosen."""
    property_fields: list[list[str]] | None
    """All fields as paths, those inside of others included."""

    def __init__(
        self,
        *,
        stream_name: str | None | Unset = UNSET,
        sync_modes: Sequence[models.ConnectionSyncModeEnumLike] | None | Unset = UNSET,
        streamnamespace: str | None | Unset = UNSET,
        default_cursor_field: Sequence[str] | None | Unset = UNSET,
        source_defined_cursor_field: bool | None | Unset = UNSET,
        source_defined_primary_key: Sequence[Sequence[str]] | None | Unset = UNSET,
        property_fields: Sequence[Sequence[str]] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            stream_name=stream_name,
            sync_modes=sync_modes,
            streamnamespace=streamnamespace,
            default_cursor_field=default_cursor_field,
            source_defined_cursor_field=source_defined_cursor_field,
            source_defined_primary_key=source_defined_primary_key,
            property_fields=property_fields,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream_name", "streamName", decoding.string),
            Field(
                "sync_modes",
                "syncModes",
                decoding.later(lambda: decoding.list_of(models.ConnectionSyncModeEnum.decode)),
            ),
            Field("streamnamespace", "streamnamespace", decoding.string),
            Field("default_cursor_field", "defaultCursorField", decoding.list_of(decoding.string)),
            Field("source_defined_cursor_field", "sourceDefinedCursorField", decoding.boolean),
            Field(
                "source_defined_primary_key",
                "sourceDefinedPrimaryKey",
                decoding.list_of(decoding.list_of(decoding.string)),
            ),
            Field("property_fields", "propertyFields", decoding.list_of(decoding.list_of(decoding.string))),
        )

"""The model `StreamConfiguration`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class StreamConfiguration(Model):
    """How a connection syncs one stream."""

    name: str
    """As the source calls it, see `streams.list`. Case matters."""
    namespace: str | None
    """The source's schema that holds the stream, needed where two streams share a name."""
    sync_mode: models.ConnectionSyncModeEnum | None
    """`full_refresh_overwrite` if omitted."""
    cursor_field: list[str] | None
    """Path of the column by which an incremental sync tells what is new, one element per level. Leave it out where the
    source sets or suggests the cursor.
    """
    primary_key: list[list[str]] | None
    """The key, as a list of paths, one per column: `[["id"]]`. Needed by modes that deduplicate or update, unless the
    source sets it; then it must be left out or be equal.
    """
    include_files: bool | None
    """Copy files themselves, not only records about them, where both connectors can."""
    destination_object_name: str | None
    """The object to write to, for destinations that feed applications rather than tables."""
    selected_fields: list[models.SelectedFieldInfo] | None
    """Columns to sync; all if omitted. An empty list is an error. The cursor and the key must be among them if the mode
    uses them.
    """
    mappers: list[models.ConfiguredStreamMapper] | None
    """Changes to each record on its way, applied in this order. Replaces what is set."""

    def __init__(
        self,
        *,
        name: str,
        namespace: str | None | Unset = UNSET,
        sync_mode: models.ConnectionSyncModeEnumLike | None | Unset = UNSET,
        cursor_field: Sequence[str] | None | Unset = UNSET,
        primary_key: Sequence[Sequence[str]] | None | Unset = UNSET,
        include_files: bool | None | Unset = UNSET,
        destination_object_name: str | None | Unset = UNSET,
        selected_fields: Sequence[models.SelectedFieldInfo | Mapping[str, object]] | None | Unset = UNSET,
        mappers: Sequence[models.ConfiguredStreamMapper | Mapping[str, object]] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            name=name,
            namespace=namespace,
            sync_mode=sync_mode,
            cursor_field=cursor_field,
            primary_key=primary_key,
            include_files=include_files,
            destination_object_name=destination_object_name,
            selected_fields=selected_fields,
            mappers=mappers,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", decoding.string, required=True),
            Field("namespace", "namespace", decoding.string),
            Field("sync_mode", "syncMode", decoding.later(lambda: models.ConnectionSyncModeEnum.decode)),
            Field("cursor_field", "cursorField", decoding.list_of(decoding.string)),
            Field("primary_key", "primaryKey", decoding.list_of(decoding.list_of(decoding.string))),
            Field("include_files", "includeFiles", decoding.boolean),
            Field("destination_object_name", "destinationObjectName", decoding.string),
            Field(
                "selected_fields",
                "selectedFields",
                decoding.later(lambda: decoding.list_of(models.SelectedFieldInfo.from_dict)),
            ),
            Field(
                "mappers", "mappers", decoding.later(lambda: decoding.list_of(models.ConfiguredStreamMapper.from_dict))
            ),
        )

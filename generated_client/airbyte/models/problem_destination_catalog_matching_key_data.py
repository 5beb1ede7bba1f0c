"""The model `ProblemDestinationCatalogMatchingKeyData`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ProblemDestinationCatalogMatchingKeyData(Model):
    """The primary key of a stream, and the keys that its destination can match by."""

    stream_name: str
    matching_keys: list[list[str]]
    stream_namespace: str | None
    primary_key: list[list[str]] | None

    def __init__(
        self,
        *,
        stream_name: str,
        matching_keys: Sequence[Sequence[str]],
        stream_namespace: str | None | Unset = UNSET,
        primary_key: Sequence[Sequence[str]] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            stream_name=stream_name,
            matching_keys=matching_keys,
            stream_namespace=stream_namespace,
            primary_key=primary_key,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("stream_name", "streamName", decoding.string, required=True),
            Field("matching_keys", "matchingKeys", decoding.list_of(decoding.list_of(decoding.string)), required=True),
            Field("stream_namespace", "streamNamespace", decoding.string),
            Field("primary_key", "primaryKey", decoding.list_of(decoding.list_of(decoding.string))),
        )

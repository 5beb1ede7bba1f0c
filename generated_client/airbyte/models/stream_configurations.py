"""The model `StreamConfigurations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class StreamConfigurations(Model):
    """The streams that a connection syncs; all others of the source are left alone."""

    streams: list[models.StreamConfiguration] | None
    """Each stream once; an empty list counts as none given."""

    def __init__(
        self,
        *,
        streams: Sequence[models.StreamConfiguration | Mapping[str, object]] | None | Unset = UNSET,
    ) -> None:
        self._assign(streams=streams)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("streams", "streams", decoding.later(lambda: decoding.list_of(models.StreamConfiguration.from_dict))),
        )

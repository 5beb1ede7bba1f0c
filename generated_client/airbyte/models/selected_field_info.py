"""The model `SelectedFieldInfo`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class SelectedFieldInfo(Model):
    """One column that is synced."""

    field_path: list[str] | None
    """A list of exactly one name: servers refuse columns inside of others."""

    def __init__(
        self,
        *,
        field_path: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._assign(field_path=field_path)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("field_path", "fieldPath", decoding.list_of(decoding.string)),)

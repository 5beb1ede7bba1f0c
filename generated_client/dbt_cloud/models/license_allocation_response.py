"""The model `LicenseAllocationResponse`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class LicenseAllocationResponse(Model):
    """How many licences of each kind there are."""

    developer: models.LicenseDetail | None
    explorer: models.LicenseDetail | None
    read_only: models.LicenseDetail | None
    it: models.LicenseDetail | None
    analyst: models.LicenseDetail | None

    def __init__(
        self,
        *,
        developer: models.LicenseDetail | Mapping[str, object] | None | Unset = UNSET,
        explorer: models.LicenseDetail | Mapping[str, object] | None | Unset = UNSET,
        read_only: models.LicenseDetail | Mapping[str, object] | None | Unset = UNSET,
        it: models.LicenseDetail | Mapping[str, object] | None | Unset = UNSET,
        analyst: models.LicenseDetail | Mapping[str, object] | None | Unset = UNSET,
    ) -> None:
        self._assign(developer=developer, explorer=explorer, read_only=read_only, it=it, analyst=analyst)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("developer", "developer", decoding.later(lambda: models.LicenseDetail.from_dict)),
            Field("explorer", "explorer", decoding.later(lambda: models.LicenseDetail.from_dict)),
            Field("read_only", "read_only", decoding.later(lambda: models.LicenseDetail.from_dict)),
            Field("it", "it", decoding.later(lambda: models.LicenseDetail.from_dict)),
            Field("analyst", "analyst", decoding.later(lambda: models.LicenseDetail.from_dict)),
        )

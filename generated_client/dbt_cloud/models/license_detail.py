"""The model `LicenseDetail`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class LicenseDetail(Model):
    """How many licences of one kind there are, and how many are in use."""

    limited: bool | None
    over_limit: bool | None
    total: int | None
    in_use: int | None
    available: int | None
    assigned: int | None
    enterprise_plan: bool | None

    def __init__(
        self,
        *,
        limited: bool | None | Unset = UNSET,
        over_limit: bool | None | Unset = UNSET,
        total: int | None | Unset = UNSET,
        in_use: int | None | Unset = UNSET,
        available: int | None | Unset = UNSET,
        assigned: int | None | Unset = UNSET,
        enterprise_plan: bool | None | Unset = UNSET,
    ) -> None:
        self._assign(
            limited=limited,
            over_limit=over_limit,
            total=total,
            in_use=in_use,
            available=available,
            assigned=assigned,
            enterprise_plan=enterprise_plan,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("limited", "limited", decoding.boolean),
            Field("over_limit", "over_limit", decoding.boolean),
            Field("total", "total", decoding.integer),
            Field("in_use", "in_use", decoding.integer),
            Field("available", "available", decoding.integer),
            Field("assigned", "assigned", decoding.integer),
            Field("enterprise_plan", "enterprise_plan", decoding.boolean),
        )

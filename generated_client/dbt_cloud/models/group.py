"""The model `Group`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class Group(Model):
    """A group of users."""

    account_id: int | None
    name: str | None
    state: int | None
    assign_by_default: bool | None
    sso_mapping_groups: list[str] | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        assign_by_default: bool | None | Unset = UNSET,
        sso_mapping_groups: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._assign(
            account_id=account_id,
            name=name,
            state=state,
            assign_by_default=assign_by_default,
            sso_mapping_groups=sso_mapping_groups,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("name", "name", decoding.string),
            Field("state", "state", decoding.integer),
            Field("assign_by_default", "assign_by_default", decoding.boolean),
            Field("sso_mapping_groups", "sso_mapping_groups", decoding.list_of(decoding.string)),
        )

"""The model `GroupResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class GroupResponse(Model):
    """A group of users of one organization."""

    group_id: str
    name: str
    organization_id: str
    member_count: int
    description: str | None

    def __init__(
        self,
        *,
        group_id: str,
        name: str,
        organization_id: str,
        member_count: int,
        description: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            group_id=group_id,
            name=name,
            organization_id=organization_id,
            member_count=member_count,
            description=description,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("group_id", "groupId", decoding.string, required=True),
            Field("name", "name", decoding.string, required=True),
            Field("organization_id", "organizationId", decoding.string, required=True),
            Field("member_count", "memberCount", decoding.integer, required=True),
            Field("description", "description", decoding.nullable(decoding.string)),
        )

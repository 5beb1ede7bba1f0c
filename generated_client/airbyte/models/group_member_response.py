"""The model `GroupMemberResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class GroupMemberResponse(Model):
    """One user in a group."""

    member_id: str
    """Of the membership. To remove a member, use `user_id`."""
    group_id: str
    user_id: str
    user_email: str
    user_name: str

    def __init__(
        self,
        *,
        member_id: str,
        group_id: str,
        user_id: str,
        user_email: str,
        user_name: str,
    ) -> None:
        self._assign(
            member_id=member_id, group_id=group_id, user_id=user_id, user_email=user_email, user_name=user_name
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("member_id", "memberId", decoding.string, required=True),
            Field("group_id", "groupId", decoding.string, required=True),
            Field("user_id", "userId", decoding.string, required=True),
            Field("user_email", "userEmail", decoding.string, required=True),
            Field("user_name", "userName", decoding.string, required=True),
        )

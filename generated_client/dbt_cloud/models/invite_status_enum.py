"""The enumeration `InviteStatusEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class InviteStatusEnum(OpenIntEnum):
    """What has become of an invitation."""

    PENDING = 1
    REDEEMED = 2
    EXPIRED = 3
    PENDING_EMAIL_VERIFICATION = 4
    EMAIL_VERIFIED_SSO = 5


InviteStatusEnumLike: TypeAlias = InviteStatusEnum | Literal[1, 2, 3, 4, 5] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

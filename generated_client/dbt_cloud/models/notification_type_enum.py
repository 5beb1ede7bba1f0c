"""The enumeration `NotificationTypeEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenIntEnum


class NotificationTypeEnum(OpenIntEnum):
    """How somebody is told of the ends of jobs."""

    EMAIL = 1
    SLACK = 2
    WEBHOOK = 3
    EXTERNAL_EMAIL = 4
    SLACK_V2 = 5


NotificationTypeEnumLike: TypeAlias = NotificationTypeEnum | Literal[1, 2, 3, 4, 5] | int
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

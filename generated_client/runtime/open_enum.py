"""Enumerations that keep a value they do not know, so that a newer server does not break an older client."""

from enum import IntEnum, StrEnum
from typing import Self

from .decoding import integer, string


class OpenStrEnum(StrEnum):
    """A string enumeration open to new values: compare with `==`, not with `is`.

    `JobStatusEnum("paused")` gives a member with that value and no name of its own; `is_known` tells the difference.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = str(value)
        return member

    @classmethod
    def decode(cls, value: object) -> Self:
        """Read a JSON value. Raises `MismatchError` for another type."""
        return cls(string(value))

    @property
    def word(self) -> str:
        """The value."""
        return self.value

    @property
    def is_known(self) -> bool:
        """Whether the description of the API names this value."""
        return type(self).__members__.get(self._name_) is self

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)  # by value: an unknown member has no name to be found by


class OpenIntEnum(IntEnum):
    """An integer enumeration open to new values; otherwise as `OpenStrEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = int(value)
        return member

    @classmethod
    def decode(cls, value: object) -> Self:
        """Read a JSON value. Raises `MismatchError` for another type."""
        return cls(integer(value))

    @property
    def word(self) -> str:
        """The member's name in lower case; of an unknown one the number."""
        return self.name.lower()

    @property
    def is_known(self) -> bool:
        """Whether the description of the API names this value."""
        return type(self).__members__.get(self._name_) is self

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

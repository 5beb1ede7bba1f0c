"""The mark of an argument that was not given, which is not the same as `None`."""

from enum import Enum
from typing import Final, Literal, TypeAlias


class _UnsetType(Enum):
    """One member, so that type checkers narrow it and a copy or a pickle stays the same object."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


Unset: TypeAlias = Literal[_UnsetType.UNSET]
UNSET: Final = _UnsetType.UNSET

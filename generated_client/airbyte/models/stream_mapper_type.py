"""The enumeration `StreamMapperType`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class StreamMapperType(OpenStrEnum):
    """What a mapper does: hash, encrypt, rename or drop a field, or drop whole records.

    `field-filtering` removes a field, `row-filtering` removes records.
    """

    HASHING = "hashing"
    FIELD_RENAMING = "field-renaming"
    ROW_FILTERING = "row-filtering"
    ENCRYPTION = "encryption"
    FIELD_FILTERING = "field-filtering"


StreamMapperTypeLike: TypeAlias = (
    StreamMapperType | Literal["hashing", "field-renaming", "row-filtering", "encryption", "field-filtering"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

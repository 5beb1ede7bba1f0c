"""The enumeration `EncryptionMapperAESConfigurationPadding`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class EncryptionMapperAESConfigurationPadding(OpenStrEnum):
    """`EncryptionMapperAESConfigurationPadding` of the API; open to values that a newer server may add."""

    NOPADDING = "NoPadding"
    PKCS5PADDING = "PKCS5Padding"


EncryptionMapperAESConfigurationPaddingLike: TypeAlias = (
    EncryptionMapperAESConfigurationPadding | Literal["NoPadding", "PKCS5Padding"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

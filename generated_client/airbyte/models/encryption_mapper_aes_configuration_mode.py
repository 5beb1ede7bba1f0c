"""The enumeration `EncryptionMapperAESConfigurationMode`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class EncryptionMapperAESConfigurationMode(OpenStrEnum):
    """`EncryptionMapperAESConfigurationMode` of the API; open to values that a newer server may add."""

    CBC = "CBC"
    CFB = "CFB"
    OFB = "OFB"
    CTR = "CTR"
    GCM = "GCM"
    ECB = "ECB"


EncryptionMapperAESConfigurationModeLike: TypeAlias = (
    EncryptionMapperAESConfigurationMode | Literal["CBC", "CFB", "OFB", "CTR", "GCM", "ECB"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

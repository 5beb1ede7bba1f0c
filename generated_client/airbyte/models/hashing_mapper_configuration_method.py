"""The enumeration `HashingMapperConfigurationMethod`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class HashingMapperConfigurationMethod(OpenStrEnum):
    """`HashingMapperConfigurationMethod` of the API; open to values that a newer server may add."""

    MD2 = "MD2"
    MD5 = "MD5"
    SHA_1 = "SHA-1"
    SHA_224 = "SHA-224"
    SHA_256 = "SHA-256"
    SHA_384 = "SHA-384"
    SHA_512 = "SHA-512"


HashingMapperConfigurationMethodLike: TypeAlias = (
    HashingMapperConfigurationMethod | Literal["MD2", "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"] | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

"""The enumeration `EncryptionMapperAlgorithm`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class EncryptionMapperAlgorithm(OpenStrEnum):
    """Ciphers: `RSA` with a public key, `AES` with a shared one."""

    RSA = "RSA"
    AES = "AES"


EncryptionMapperAlgorithmLike: TypeAlias = EncryptionMapperAlgorithm | Literal["RSA", "AES"] | str
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

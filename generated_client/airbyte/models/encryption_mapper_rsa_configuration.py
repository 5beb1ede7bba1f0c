"""The model `EncryptionMapperRSAConfiguration`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EncryptionMapperRSAConfiguration(Model):
    """Encrypt a field with a public key, so that only the owner of the private key can read it."""

    algorithm: models.EncryptionMapperAlgorithm
    field_name_suffix: str
    """Added to the field's name, so that encrypted columns can be told by it."""
    public_key: str
    target_field: str

    def __init__(
        self,
        *,
        algorithm: models.EncryptionMapperAlgorithmLike,
        field_name_suffix: str,
        public_key: str,
        target_field: str,
    ) -> None:
        self._assign(
            algorithm=algorithm, field_name_suffix=field_name_suffix, public_key=public_key, target_field=target_field
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("algorithm", "algorithm", models.EncryptionMapperAlgorithm.decode, required=True),
            Field("field_name_suffix", "fieldNameSuffix", decoding.string, required=True),
            Field("public_key", "publicKey", decoding.string, required=True),
            Field("target_field", "targetField", decoding.string, required=True),
        )

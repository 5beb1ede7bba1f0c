"""The model `EncryptionMapperAESConfiguration`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class EncryptionMapperAESConfiguration(Model):
    """Encrypt a field with a shared secret key."""

    algorithm: models.EncryptionMapperAlgorithm
    field_name_suffix: str
    """Added to the field's name, so that encrypted columns can be told by it."""
    key: str
    """The secret itself. Whoever has it can read the values."""
    mode: models.EncryptionMapperAESConfigurationMode
    """How blocks are chained. `ECB` shows equal values as equal; only `GCM` also guards against changes."""
    padding: models.EncryptionMapperAESConfigurationPadding
    target_field: str

    def __init__(
        self,
        *,
        algorithm: models.EncryptionMapperAlgorithmLike,
        field_name_suffix: str,
        key: str,
        mode: models.EncryptionMapperAESConfigurationModeLike,
        padding: models.EncryptionMapperAESConfigurationPaddingLike,
        target_field: str,
    ) -> None:
        self._assign(
            algorithm=algorithm,
            field_name_suffix=field_name_suffix,
            key=key,
            mode=mode,
            padding=padding,
            target_field=target_field,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("algorithm", "algorithm", models.EncryptionMapperAlgorithm.decode, required=True),
            Field("field_name_suffix", "fieldNameSuffix", decoding.string, required=True),
            Field("key", "key", decoding.string, required=True, secret=True),
            Field("mode", "mode", models.EncryptionMapperAESConfigurationMode.decode, required=True),
            Field("padding", "padding", models.EncryptionMapperAESConfigurationPadding.decode, required=True),
            Field("target_field", "targetField", decoding.string, required=True),
        )

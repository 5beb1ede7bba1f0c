"""The model `ConfiguredStreamMapper`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime import decoding
from ...runtime.decoding import UnknownVariant
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ConfiguredStreamMapper(Model):
    """One change made to every record of a stream on its way to the destination."""

    type: models.StreamMapperType
    """Decides which kind `mapper_configuration` has to be."""
    mapper_configuration: (
        models.HashingMapperConfiguration
        | models.FieldFilteringMapperConfiguration
        | models.FieldRenamingMapperConfiguration
        | models.RowFilteringMapperConfiguration
        | models.EncryptionMapperRSAConfiguration
        | models.EncryptionMapperAESConfiguration
        | UnknownVariant
    )
    """Settings of the kind that `type` names."""
    id: str | None
    """Tells mappers apart; the server gives one if it is omitted."""

    def __init__(
        self,
        *,
        type: models.StreamMapperTypeLike,
        mapper_configuration: models.HashingMapperConfiguration
        | models.FieldFilteringMapperConfiguration
        | models.FieldRenamingMapperConfiguration
        | models.RowFilteringMapperConfiguration
        | models.EncryptionMapperRSAConfiguration
        | models.EncryptionMapperAESConfiguration
        | Mapping[str, object],
        id: str | None | Unset = UNSET,
    ) -> None:
        self._assign(type=type, mapper_configuration=mapper_configuration, id=id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type", models.StreamMapperType.decode, required=True),
            Field(
                "mapper_configuration",
                "mapperConfiguration",
                decoding.unknown_variant,
                told_by="type",
                decoders={
                    "hashing": models.HashingMapperConfiguration.from_dict,
                    "field-filtering": models.FieldFilteringMapperConfiguration.from_dict,
                    "field-renaming": models.FieldRenamingMapperConfiguration.from_dict,
                    "row-filtering": models.RowFilteringMapperConfiguration.from_dict,
                    "encryption": decoding.tagged_union(
                        "algorithm",
                        {
                            "RSA": models.EncryptionMapperRSAConfiguration.from_dict,
                            "AES": models.EncryptionMapperAESConfiguration.from_dict,
                        },
                    ),
                },
                required=True,
            ),
            Field("id", "id", decoding.string),
        )

"""The model `DbtCloudIntegrationData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class DbtCloudIntegrationData(Model):
    """What dbt Cloud answered to Airbyte."""

    host: str
    code: int
    message: str

    def __init__(
        self,
        *,
        host: str,
        code: int,
        message: str,
    ) -> None:
        self._assign(host=host, code=code, message=message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("host", "host", decoding.string, required=True),
            Field("code", "code", decoding.integer, required=True),
            Field("message", "message", decoding.string, required=True),
        )

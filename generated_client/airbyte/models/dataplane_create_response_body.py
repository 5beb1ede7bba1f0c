"""The model `DataplaneCreateResponseBody`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class DataplaneCreateResponseBody(Model):
    """The id and the credentials of a new data plane, shown this once."""

    dataplane_id: str
    client_id: str | None
    client_secret: str | None
    """Cannot be read again; keep it."""

    def __init__(
        self,
        *,
        dataplane_id: str,
        client_id: str | None | Unset = UNSET,
        client_secret: str | None | Unset = UNSET,
    ) -> None:
        self._assign(dataplane_id=dataplane_id, client_id=client_id, client_secret=client_secret)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("dataplane_id", "dataplaneId", decoding.string, required=True),
            Field("client_id", "clientId", decoding.string),
            Field("client_secret", "clientSecret", decoding.string, secret=True),
        )

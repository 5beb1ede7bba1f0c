"""The model `ConnectionEncryptionResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ConnectionEncryptionResponse(Model):
    """An SSH tunnel of a connection, without its private key."""

    id: int
    account_id: int | None
    connection_id: int | None
    username: str | None
    port: int | None
    hostname: str | None
    public_key: str | None
    state: int | None

    def __init__(
        self,
        *,
        id: int,
        account_id: int | None | Unset = UNSET,
        connection_id: int | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        port: int | None | Unset = UNSET,
        hostname: str | None | Unset = UNSET,
        public_key: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            account_id=account_id,
            connection_id=connection_id,
            username=username,
            port=port,
            hostname=hostname,
            public_key=public_key,
            state=state,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("account_id", "account_id", decoding.integer),
            Field("connection_id", "connection_id", decoding.integer),
            Field("username", "username", decoding.string),
            Field("port", "port", decoding.integer),
            Field("hostname", "hostname", decoding.string),
            Field("public_key", "public_key", decoding.string),
            Field("state", "state", decoding.integer),
        )

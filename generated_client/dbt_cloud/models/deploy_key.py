"""The model `DeployKey`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class DeployKey(Model):
    """The public half of the key by which dbt Cloud reads a repository."""

    account_id: int | None
    public_key: str | None
    state: int | None

    def __init__(
        self,
        *,
        account_id: int | None | Unset = UNSET,
        public_key: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
    ) -> None:
        self._assign(account_id=account_id, public_key=public_key, state=state)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("account_id", "account_id", decoding.integer),
            Field("public_key", "public_key", decoding.string),
            Field("state", "state", decoding.integer),
        )

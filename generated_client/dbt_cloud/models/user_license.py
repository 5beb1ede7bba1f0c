"""The model `UserLicense`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class UserLicense(Model):
    """A licence that a user has."""

    license_type: str | None
    state: int | None

    def __init__(
        self,
        *,
        license_type: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
    ) -> None:
        self._assign(license_type=license_type, state=state)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("license_type", "license_type", decoding.string),
            Field("state", "state", decoding.integer),
        )

"""The model `RedirectUrlResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class RedirectUrlResponse(Model):
    """The address at which a person gives the consent."""

    redirect_url: str | None
    """Open it in a browser. It is meant for one consent."""

    def __init__(
        self,
        *,
        redirect_url: str | None | Unset = UNSET,
    ) -> None:
        self._assign(redirect_url=redirect_url)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("redirect_url", "redirectUrl", decoding.string),)

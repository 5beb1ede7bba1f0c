"""The model `ProblemRedirectURLData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class ProblemRedirectURLData(Model):
    """The address that may not be redirected to."""

    redirect_url: str

    def __init__(
        self,
        *,
        redirect_url: str,
    ) -> None:
        self._assign(redirect_url=redirect_url)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("redirect_url", "redirectUrl", decoding.string, required=True),)

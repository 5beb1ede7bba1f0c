"""The model `EmbeddedWidgetResponse`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class EmbeddedWidgetResponse(Model):
    """A token for the widget."""

    token: str
    """Opaque: hand it to the widget as it is."""

    def __init__(
        self,
        *,
        token: str,
    ) -> None:
        self._assign(token=token)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("token", "token", decoding.string, required=True, secret=True),)

"""The model `GithubContributionProblemData`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model


@attrs.define(init=False, eq=False, repr=False)
class GithubContributionProblemData(Model):
    """What GitHub answered to Airbyte."""

    status: int
    message: str

    def __init__(
        self,
        *,
        status: int,
        message: str,
    ) -> None:
        self._assign(status=status, message=message)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", decoding.integer, required=True),
            Field("message", "message", decoding.string, required=True),
        )

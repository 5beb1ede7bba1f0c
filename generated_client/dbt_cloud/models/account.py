"""The model `Account`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class Account(Model):
    """The account of a job or an invitation."""

    name: str | None
    state: int | None
    docs_job_id: int | None
    freshness_job_id: int | None

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
    ) -> None:
        self._assign(name=name, state=state, docs_job_id=docs_job_id, freshness_job_id=freshness_job_id)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", decoding.string),
            Field("state", "state", decoding.integer),
            Field("docs_job_id", "docs_job_id", decoding.integer),
            Field("freshness_job_id", "freshness_job_id", decoding.integer),
        )

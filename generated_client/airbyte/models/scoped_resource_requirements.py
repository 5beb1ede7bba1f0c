"""The model `ScopedResourceRequirements`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class ScopedResourceRequirements(Model):
    """Memory and CPU for the containers of a source or a destination.

    What is set at the connection goes before this; what is set nowhere, the server decides.
    """

    default: models.ResourceRequirements | None
    """For every kind of job that `job_specific` does not name."""
    job_specific: list[models.JobTypeResourceLimit] | None

    def __init__(
        self,
        *,
        default: models.ResourceRequirements | Mapping[str, object] | None | Unset = UNSET,
        job_specific: Sequence[models.JobTypeResourceLimit | Mapping[str, object]] | None | Unset = UNSET,
    ) -> None:
        self._assign(default=default, job_specific=job_specific)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("default", "default", decoding.later(lambda: models.ResourceRequirements.from_dict)),
            Field(
                "job_specific",
                "jobSpecific",
                decoding.later(lambda: decoding.list_of(models.JobTypeResourceLimit.from_dict)),
            ),
        )

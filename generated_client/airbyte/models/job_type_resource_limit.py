"""The model `JobTypeResourceLimit`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...runtime.model import Field, Model
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class JobTypeResourceLimit(Model):
    """Memory and CPU for one kind of job, before the `default`."""

    job_type: models.JobType
    resource_requirements: models.ResourceRequirements

    def __init__(
        self,
        *,
        job_type: models.JobTypeLike,
        resource_requirements: models.ResourceRequirements | Mapping[str, object],
    ) -> None:
        self._assign(job_type=job_type, resource_requirements=resource_requirements)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("job_type", "jobType", models.JobType.decode, required=True),
            Field(
                "resource_requirements", "resourceRequirements", models.ResourceRequirements.from_dict, required=True
            ),
        )

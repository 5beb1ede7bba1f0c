"""The model `ResourceRequirements`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class ResourceRequirements(Model):
    """Requests and limits of a container, written as in Kubernetes.

    CPU in cores (`0.5`, `500m`), memory and storage in bytes with a unit (`512Mi`, `2Gi`). Left out means without
    bound.
    """

    cpu_request: str | None
    cpu_limit: str | None
    memory_request: str | None
    memory_limit: str | None
    ephemeral_storage_request: str | None
    ephemeral_storage_limit: str | None

    def __init__(
        self,
        *,
        cpu_request: str | None | Unset = UNSET,
        cpu_limit: str | None | Unset = UNSET,
        memory_request: str | None | Unset = UNSET,
        memory_limit: str | None | Unset = UNSET,
        ephemeral_storage_request: str | None | Unset = UNSET,
        ephemeral_storage_limit: str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            cpu_request=cpu_request,
            cpu_limit=cpu_limit,
            memory_request=memory_request,
            memory_limit=memory_limit,
            ephemeral_storage_request=ephemeral_storage_request,
            ephemeral_storage_limit=ephemeral_storage_limit,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("cpu_request", "cpu_request", decoding.string),
            Field("cpu_limit", "cpu_limit", decoding.string),
            Field("memory_request", "memory_request", decoding.string),
            Field("memory_limit", "memory_limit", decoding.string),
            Field("ephemeral_storage_request", "ephemeral_storage_request", decoding.string),
            Field("ephemeral_storage_limit", "ephemeral_storage_limit", decoding.string),
        )

"""The model `JobDefinitionTriggers`."""

from __future__ import annotations

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset


@attrs.define(init=False, eq=False, repr=False)
class JobDefinitionTriggers(Model):
    """What starts a job by itself."""

    github_webhook: bool | None
    schedule: bool | None
    git_provider_webhook: bool | None
    on_merge: bool | None
    custom_branch_only: bool | None

    def __init__(
        self,
        *,
        github_webhook: bool | None | Unset = UNSET,
        schedule: bool | None | Unset = UNSET,
        git_provider_webhook: bool | None | Unset = UNSET,
        on_merge: bool | None | Unset = UNSET,
        custom_branch_only: bool | None | Unset = UNSET,
    ) -> None:
        self._assign(
            github_webhook=github_webhook,
            schedule=schedule,
            git_provider_webhook=git_provider_webhook,
            on_merge=on_merge,
            custom_branch_only=custom_branch_only,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("github_webhook", "github_webhook", decoding.boolean),
            Field("schedule", "schedule", decoding.boolean),
            Field("git_provider_webhook", "git_provider_webhook", decoding.boolean),
            Field("on_merge", "on_merge", decoding.boolean),
            Field("custom_branch_only", "custom_branch_only", decoding.boolean),
        )

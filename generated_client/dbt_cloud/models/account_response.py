"""The model `AccountResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class AccountResponse(Model):
    """An account: its plan, its seats, its limits."""

    id: int
    name: str | None
    plan: models.PlanEnum | None
    run_slots: int | None
    developer_seats: int | None
    it_seats: int | None
    explorer_seats: int | None
    analyst_seats: int | None
    read_only_seats: int | None
    locked: bool | None
    lock_reason: str | None
    lock_cause: models.LockCauseEnum | None
    unlocked_at: datetime | None
    pending_cancel: bool | None
    billing_email_address: str | None
    pod_memory_request_mebibytes: int | None
    develop_pod_memory_request_mebibytes: int | None
    run_duration_limit_seconds: int | None
    queue_limit: int | None
    enterprise_login_slug: str | None
    business_critical: bool | None
    starter_repo_url: str | None
    git_auth_level: str | None
    identifier: str | None
    trial_end_date: datetime | None
    static_subdomain: str | None
    vanity_subdomain: str | None
    run_locked_until: datetime | None
    state: int | None
    docs_job_id: int | None
    freshness_job_id: int | None
    copilot_locked_until: datetime | None
    agent_credit_locked: bool | None
    account_migration_events: list[object] | None
    groups: list[models.Group] | None
    created_at: datetime | None
    updated_at: datetime | None

    def __init__(
        self,
        *,
        id: int,
        name: str | None | Unset = UNSET,
        plan: models.PlanEnumLike | None | Unset = UNSET,
        run_slots: int | None | Unset = UNSET,
        developer_seats: int | None | Unset = UNSET,
        it_seats: int | None | Unset = UNSET,
        explorer_seats: int | None | Unset = UNSET,
        analyst_seats: int | None | Unset = UNSET,
        read_only_seats: int | None | Unset = UNSET,
        locked: bool | None | Unset = UNSET,
        lock_reason: str | None | Unset = UNSET,
        lock_cause: models.LockCauseEnumLike | None | Unset = UNSET,
        unlocked_at: datetime | str | None | Unset = UNSET,
        pending_cancel: bool | None | Unset = UNSET,
        billing_email_address: str | None | Unset = UNSET,
        pod_memory_request_mebibytes: int | None | Unset = UNSET,
        develop_pod_memory_request_mebibytes: int | None | Unset = UNSET,
        run_duration_limit_seconds: int | None | Unset = UNSET,
        queue_limit: int | None | Unset = UNSET,
        enterprise_login_slug: str | None | Unset = UNSET,
        business_critical: bool | None | Unset = UNSET,
        starter_repo_url: str | None | Unset = UNSET,
        git_auth_level: str | None | Unset = UNSET,
        identifier: str | None | Unset = UNSET,
        trial_end_date: datetime | str | None | Unset = UNSET,
        static_subdomain: str | None | Unset = UNSET,
        vanity_subdomain: str | None | Unset = UNSET,
        run_locked_until: datetime | str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        copilot_locked_until: datetime | str | None | Unset = UNSET,
        agent_credit_locked: bool | None | Unset = UNSET,
        account_migration_events: Sequence[object] | None | Unset = UNSET,
        groups: Sequence[models.Group | Mapping[str, object]] | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        updated_at: datetime | str | None | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            name=name,
            plan=plan,
            run_slots=run_slots,
            developer_seats=developer_seats,
            it_seats=it_seats,
            explorer_seats=explorer_seats,
            analyst_seats=analyst_seats,
            read_only_seats=read_only_seats,
            locked=locked,
            lock_reason=lock_reason,
            lock_cause=lock_cause,
            unlocked_at=unlocked_at,
            pending_cancel=pending_cancel,
            billing_email_address=billing_email_address,
            pod_memory_request_mebibytes=pod_memory_request_mebibytes,
            develop_pod_memory_request_mebibytes=develop_pod_memory_request_mebibytes,
            run_duration_limit_seconds=run_duration_limit_seconds,
            queue_limit=queue_limit,
            enterprise_login_slug=enterprise_login_slug,
            business_critical=business_critical,
            starter_repo_url=starter_repo_url,
            git_auth_level=git_auth_level,
            identifier=identifier,
            trial_end_date=trial_end_date,
            static_subdomain=static_subdomain,
            vanity_subdomain=vanity_subdomain,
            run_locked_until=run_locked_until,
            state=state,
            docs_job_id=docs_job_id,
            freshness_job_id=freshness_job_id,
            copilot_locked_until=copilot_locked_until,
            agent_credit_locked=agent_credit_locked,
            account_migration_events=account_migration_events,
            groups=groups,
            created_at=created_at,
            updated_at=updated_at,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("name", "name", decoding.string),
            Field("plan", "plan", decoding.later(lambda: models.PlanEnum.decode)),
            Field("run_slots", "run_slots", decoding.integer),
            Field("developer_seats", "developer_seats", decoding.integer),
            Field("it_seats", "it_seats", decoding.integer),
            Field("explorer_seats", "explorer_seats", decoding.integer),
            Field("analyst_seats", "analyst_seats", decoding.integer),
            Field("read_only_seats", "read_only_seats", decoding.integer),
            Field("locked", "locked", decoding.boolean),
            Field("lock_reason", "lock_reason", decoding.string),
            Field("lock_cause", "lock_cause", decoding.later(lambda: models.LockCauseEnum.decode)),
            Field("unlocked_at", "unlocked_at", decoding.date_time),
            Field("pending_cancel", "pending_cancel", decoding.boolean),
            Field("billing_email_address", "billing_email_address", decoding.string),
            Field("pod_memory_request_mebibytes", "pod_memory_request_mebibytes", decoding.integer),
            Field("develop_pod_memory_request_mebibytes", "develop_pod_memory_request_mebibytes", decoding.integer),
            Field("run_duration_limit_seconds", "run_duration_limit_seconds", decoding.integer),
            Field("queue_limit", "queue_limit", decoding.integer),
            Field("enterprise_login_slug", "enterprise_login_slug", decoding.string),
            Field("business_critical", "business_critical", decoding.boolean),
            Field("starter_repo_url", "starter_repo_url", decoding.string),
            Field("git_auth_level", "git_auth_level", decoding.string),
            Field("identifier", "identifier", decoding.string),
            Field("trial_end_date", "trial_end_date", decoding.date_time),
            Field("static_subdomain", "static_subdomain", decoding.string),
            Field("vanity_subdomain", "vanity_subdomain", decoding.string),
            Field("run_locked_until", "run_locked_until", decoding.date_time),
            Field("state", "state", decoding.integer),
            Field("docs_job_id", "docs_job_id", decoding.integer),
            Field("freshness_job_id", "freshness_job_id", decoding.integer),
            Field("copilot_locked_until", "copilot_locked_until", decoding.date_time),
            Field("agent_credit_locked", "agent_credit_locked", decoding.boolean),
            Field("account_migration_events", "account_migration_events", decoding.list_of(decoding.anything)),
            Field("groups", "groups", decoding.later(lambda: decoding.list_of(models.Group.from_dict))),
            Field("created_at", "created_at", decoding.date_time),
            Field("updated_at", "updated_at", decoding.date_time),
        )

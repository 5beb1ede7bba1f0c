"""The enumeration `PermissionSetEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class PermissionSetEnum(OpenStrEnum):
    """What a group may do."""

    ACCOUNT_ADMIN = "account_admin"
    ACCOUNT_VIEWER = "account_viewer"
    ADMIN = "admin"
    ANALYST = "analyst"
    ANALYST_READ = "analyst_read"
    BILLING_ADMIN = "billing_admin"
    COST_INSIGHTS_ADMIN = "cost_insights_admin"
    COST_INSIGHTS_VIEWER = "cost_insights_viewer"
    COST_MANAGEMENT_ADMIN = "cost_management_admin"
    COST_MANAGEMENT_VIEWER = "cost_management_viewer"
    DATABASE_ADMIN = "database_admin"
    DEVELOPER = "developer"
    FUSION_ADMIN = "fusion_admin"
    GIT_ADMIN = "git_admin"
    JOB_ADMIN = "job_admin"
    JOB_CREATOR = "job_creator"
    JOB_RUNNER = "job_runner"
    JOB_VIEWER = "job_viewer"
    MANAGE_MARKETPLACE_APPS = "manage_marketplace_apps"
    MEMBER = "member"
    METADATA_ONLY = "metadata_only"
    NOTIFICATION_MANAGER = "notification_manager"
    OWNER = "owner"
    PROJECT_CREATOR = "project_creator"
    READONLY = "readonly"
    SCIM_ONLY = "scim_only"
    SECURITY_ADMIN = "security_admin"
    SEMANTIC_LAYER_ONLY = "semantic_layer_only"
    STAKEHOLDER = "stakeholder"
    TEAM_ADMIN = "team_admin"
    WEBHOOKS_ONLY = "webhooks_only"


PermissionSetEnumLike: TypeAlias = (
    PermissionSetEnum
    | Literal[
        "account_admin",
        "account_viewer",
        "admin",
        "analyst",
        "analyst_read",
        "billing_admin",
        "cost_insights_admin",
        "cost_insights_viewer",
        "cost_management_admin",
        "cost_management_viewer",
        "database_admin",
        "developer",
        "fusion_admin",
        "git_admin",
        "job_admin",
        "job_creator",
        "job_runner",
        "job_viewer",
        "manage_marketplace_apps",
        "member",
        "metadata_only",
        "notification_manager",
        "owner",
        "project_creator",
        "readonly",
        "scim_only",
        "security_admin",
        "semantic_layer_only",
        "stakeholder",
        "team_admin",
        "webhooks_only",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

"""The objects of the API. Each is loaded when it is first used, since most programs use few."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_response import AccountResponse as AccountResponse
    from .adapter_version_enum import AdapterVersionEnum as AdapterVersionEnum
    from .adapter_version_enum import AdapterVersionEnumLike as AdapterVersionEnumLike
    from .base_connection_v3 import BaseConnectionV3 as BaseConnectionV3
    from .cause_category_enum import CauseCategoryEnum as CauseCategoryEnum
    from .cause_category_enum import CauseCategoryEnumLike as CauseCategoryEnumLike
    from .connection_encryption_response import ConnectionEncryptionResponse as ConnectionEncryptionResponse
    from .connection_type_enum import ConnectionTypeEnum as ConnectionTypeEnum
    from .connection_type_enum import ConnectionTypeEnumLike as ConnectionTypeEnumLike
    from .custom_environment_variable import CustomEnvironmentVariable as CustomEnvironmentVariable
    from .custom_environment_variable_type_enum import (
        CustomEnvironmentVariableTypeEnum as CustomEnvironmentVariableTypeEnum,
    )
    from .custom_environment_variable_type_enum import (
        CustomEnvironmentVariableTypeEnumLike as CustomEnvironmentVariableTypeEnumLike,
    )
    from .deploy_key import DeployKey as DeployKey
    from .deployment_type_enum import DeploymentTypeEnum as DeploymentTypeEnum
    from .deployment_type_enum import DeploymentTypeEnumLike as DeploymentTypeEnumLike
    from .deprecation_warnings import DeprecationWarnings as DeprecationWarnings
    from .environment_type_enum import EnvironmentTypeEnum as EnvironmentTypeEnum
    from .environment_type_enum import EnvironmentTypeEnumLike as EnvironmentTypeEnumLike
    from .environment_v2 import EnvironmentV2 as EnvironmentV2
    from .environment_v2_response import EnvironmentV2Response as EnvironmentV2Response
    from .environment_v3 import EnvironmentV3 as EnvironmentV3
    from .git_clone_strategy_enum import GitCloneStrategyEnum as GitCloneStrategyEnum
    from .git_clone_strategy_enum import GitCloneStrategyEnumLike as GitCloneStrategyEnumLike
    from .group import Group as Group
    from .group_permission import GroupPermission as GroupPermission
    from .human_readable_date_strategy import HumanReadableDateStrategy as HumanReadableDateStrategy
    from .human_readable_date_strategy_request import (
        HumanReadableDateStrategyRequest as HumanReadableDateStrategyRequest,
    )
    from .human_readable_date_strategy_type_enum import (
        HumanReadableDateStrategyTypeEnum as HumanReadableDateStrategyTypeEnum,
    )
    from .human_readable_date_strategy_type_enum import (
        HumanReadableDateStrategyTypeEnumLike as HumanReadableDateStrategyTypeEnumLike,
    )
    from .human_readable_job_definition import HumanReadableJobDefinition as HumanReadableJobDefinition
    from .human_readable_job_definition_response import (
        HumanReadableJobDefinitionResponse as HumanReadableJobDefinitionResponse,
    )
    from .human_readable_schedule import HumanReadableSchedule as HumanReadableSchedule
    from .human_readable_schedule_request import HumanReadableScheduleRequest as HumanReadableScheduleRequest
    from .human_readable_time_strategy import HumanReadableTimeStrategy as HumanReadableTimeStrategy
    from .human_readable_time_strategy_request import (
        HumanReadableTimeStrategyRequest as HumanReadableTimeStrategyRequest,
    )
    from .human_readable_time_strategy_type_enum import (
        HumanReadableTimeStrategyTypeEnum as HumanReadableTimeStrategyTypeEnum,
    )
    from .human_readable_time_strategy_type_enum import (
        HumanReadableTimeStrategyTypeEnumLike as HumanReadableTimeStrategyTypeEnumLike,
    )
    from .internal_job_definition import InternalJobDefinition as InternalJobDefinition
    from .invite_response import InviteResponse as InviteResponse
    from .invite_response_type_enum import InviteResponseTypeEnum as InviteResponseTypeEnum
    from .invite_response_type_enum import InviteResponseTypeEnumLike as InviteResponseTypeEnumLike
    from .invite_status_enum import InviteStatusEnum as InviteStatusEnum
    from .invite_status_enum import InviteStatusEnumLike as InviteStatusEnumLike
    from .job_definition_execution import JobDefinitionExecution as JobDefinitionExecution
    from .job_definition_execution_request import JobDefinitionExecutionRequest as JobDefinitionExecutionRequest
    from .job_definition_schedule import JobDefinitionSchedule as JobDefinitionSchedule
    from .job_definition_settings import JobDefinitionSettings as JobDefinitionSettings
    from .job_definition_settings_request import JobDefinitionSettingsRequest as JobDefinitionSettingsRequest
    from .job_definition_triggers import JobDefinitionTriggers as JobDefinitionTriggers
    from .job_definition_triggers_request import JobDefinitionTriggersRequest as JobDefinitionTriggersRequest
    from .job_definition_v2 import JobDefinitionV2 as JobDefinitionV2
    from .job_notification_settings_response import JobNotificationSettingsResponse as JobNotificationSettingsResponse
    from .job_type_enum import JobTypeEnum as JobTypeEnum
    from .job_type_enum import JobTypeEnumLike as JobTypeEnumLike
    from .license_allocation_response import LicenseAllocationResponse as LicenseAllocationResponse
    from .license_detail import LicenseDetail as LicenseDetail
    from .license_type_enum import LicenseTypeEnum as LicenseTypeEnum
    from .license_type_enum import LicenseTypeEnumLike as LicenseTypeEnumLike
    from .lock_cause_enum import LockCauseEnum as LockCauseEnum
    from .lock_cause_enum import LockCauseEnumLike as LockCauseEnumLike
    from .notification_type_enum import NotificationTypeEnum as NotificationTypeEnum
    from .notification_type_enum import NotificationTypeEnumLike as NotificationTypeEnumLike
    from .permission_set_enum import PermissionSetEnum as PermissionSetEnum
    from .permission_set_enum import PermissionSetEnumLike as PermissionSetEnumLike
    from .plan_enum import PlanEnum as PlanEnum
    from .plan_enum import PlanEnumLike as PlanEnumLike
    from .postgres_connection import PostgresConnection as PostgresConnection
    from .project import Project as Project
    from .project_response import ProjectResponse as ProjectResponse
    from .project_type_enum import ProjectTypeEnum as ProjectTypeEnum
    from .project_type_enum import ProjectTypeEnumLike as ProjectTypeEnumLike
    from .remote_backend_enum import RemoteBackendEnum as RemoteBackendEnum
    from .remote_backend_enum import RemoteBackendEnumLike as RemoteBackendEnumLike
    from .repository_v2 import RepositoryV2 as RepositoryV2
    from .repository_v2_response import RepositoryV2Response as RepositoryV2Response
    from .repository_v3 import RepositoryV3 as RepositoryV3
    from .retry_not_supported_reason_enum import RetryNotSupportedReasonEnum as RetryNotSupportedReasonEnum
    from .retry_not_supported_reason_enum import RetryNotSupportedReasonEnumLike as RetryNotSupportedReasonEnumLike
    from .run_audit_actor import RunAuditActor as RunAuditActor
    from .run_audit_event import RunAuditEvent as RunAuditEvent
    from .run_audit_result import RunAuditResult as RunAuditResult
    from .run_failure_details_response import RunFailureDetailsResponse as RunFailureDetailsResponse
    from .run_response import RunResponse as RunResponse
    from .run_status_enum import RunStatusEnum as RunStatusEnum
    from .run_status_enum import RunStatusEnumLike as RunStatusEnumLike
    from .run_step_command import RunStepCommand as RunStepCommand
    from .run_step_invocation import RunStepInvocation as RunStepInvocation
    from .run_step_response import RunStepResponse as RunStepResponse
    from .run_trigger import RunTrigger as RunTrigger
    from .user import User as User
    from .user_license import UserLicense as UserLicense
    from .user_license_response import UserLicenseResponse as UserLicenseResponse
    from .user_response import UserResponse as UserResponse

_MODULES = {
    "Account": "account",
    "AccountResponse": "account_response",
    "AdapterVersionEnum": "adapter_version_enum",
    "AdapterVersionEnumLike": "adapter_version_enum",
    "BaseConnectionV3": "base_connection_v3",
    "CauseCategoryEnum": "cause_category_enum",
    "CauseCategoryEnumLike": "cause_category_enum",
    "ConnectionEncryptionResponse": "connection_encryption_response",
    "ConnectionTypeEnum": "connection_type_enum",
    "ConnectionTypeEnumLike": "connection_type_enum",
    "CustomEnvironmentVariable": "custom_environment_variable",
    "CustomEnvironmentVariableTypeEnum": "custom_environment_variable_type_enum",
    "CustomEnvironmentVariableTypeEnumLike": "custom_environment_variable_type_enum",
    "DeployKey": "deploy_key",
    "DeploymentTypeEnum": "deployment_type_enum",
    "DeploymentTypeEnumLike": "deployment_type_enum",
    "DeprecationWarnings": "deprecation_warnings",
    "EnvironmentTypeEnum": "environment_type_enum",
    "EnvironmentTypeEnumLike": "environment_type_enum",
    "EnvironmentV2": "environment_v2",
    "EnvironmentV2Response": "environment_v2_response",
    "EnvironmentV3": "environment_v3",
    "GitCloneStrategyEnum": "git_clone_strategy_enum",
    "GitCloneStrategyEnumLike": "git_clone_strategy_enum",
    "Group": "group",
    "GroupPermission": "group_permission",
    "HumanReadableDateStrategy": "human_readable_date_strategy",
    "HumanReadableDateStrategyRequest": "human_readable_date_strategy_request",
    "HumanReadableDateStrategyTypeEnum": "human_readable_date_strategy_type_enum",
    "HumanReadableDateStrategyTypeEnumLike": "human_readable_date_strategy_type_enum",
    "HumanReadableJobDefinition": "human_readable_job_definition",
    "HumanReadableJobDefinitionResponse": "human_readable_job_definition_response",
    "HumanReadableSchedule": "human_readable_schedule",
    "HumanReadableScheduleRequest": "human_readable_schedule_request",
    "HumanReadableTimeStrategy": "human_readable_time_strategy",
    "HumanReadableTimeStrategyRequest": "human_readable_time_strategy_request",
    "HumanReadableTimeStrategyTypeEnum": "human_readable_time_strategy_type_enum",
    "HumanReadableTimeStrategyTypeEnumLike": "human_readable_time_strategy_type_enum",
    "InternalJobDefinition": "internal_job_definition",
    "InviteResponse": "invite_response",
    "InviteResponseTypeEnum": "invite_response_type_enum",
    "InviteResponseTypeEnumLike": "invite_response_type_enum",
    "InviteStatusEnum": "invite_status_enum",
    "InviteStatusEnumLike": "invite_status_enum",
    "JobDefinitionExecution": "job_definition_execution",
    "JobDefinitionExecutionRequest": "job_definition_execution_request",
    "JobDefinitionSchedule": "job_definition_schedule",
    "JobDefinitionSettings": "job_definition_settings",
    "JobDefinitionSettingsRequest": "job_definition_settings_request",
    "JobDefinitionTriggers": "job_definition_triggers",
    "JobDefinitionTriggersRequest": "job_definition_triggers_request",
    "JobDefinitionV2": "job_definition_v2",
    "JobNotificationSettingsResponse": "job_notification_settings_response",
    "JobTypeEnum": "job_type_enum",
    "JobTypeEnumLike": "job_type_enum",
    "LicenseAllocationResponse": "license_allocation_response",
    "LicenseDetail": "license_detail",
    "LicenseTypeEnum": "license_type_enum",
    "LicenseTypeEnumLike": "license_type_enum",
    "LockCauseEnum": "lock_cause_enum",
    "LockCauseEnumLike": "lock_cause_enum",
    "NotificationTypeEnum": "notification_type_enum",
    "NotificationTypeEnumLike": "notification_type_enum",
    "PermissionSetEnum": "permission_set_enum",
    "PermissionSetEnumLike": "permission_set_enum",
    "PlanEnum": "plan_enum",
    "PlanEnumLike": "plan_enum",
    "PostgresConnection": "postgres_connection",
    "Project": "project",
    "ProjectResponse": "project_response",
    "ProjectTypeEnum": "project_type_enum",
    "ProjectTypeEnumLike": "project_type_enum",
    "RemoteBackendEnum": "remote_backend_enum",
    "RemoteBackendEnumLike": "remote_backend_enum",
    "RepositoryV2": "repository_v2",
    "RepositoryV2Response": "repository_v2_response",
    "RepositoryV3": "repository_v3",
    "RetryNotSupportedReasonEnum": "retry_not_supported_reason_enum",
    "RetryNotSupportedReasonEnumLike": "retry_not_supported_reason_enum",
    "RunAuditActor": "run_audit_actor",
    "RunAuditEvent": "run_audit_event",
    "RunAuditResult": "run_audit_result",
    "RunFailureDetailsResponse": "run_failure_details_response",
    "RunResponse": "run_response",
    "RunStatusEnum": "run_status_enum",
    "RunStatusEnumLike": "run_status_enum",
    "RunStepCommand": "run_step_command",
    "RunStepInvocation": "run_step_invocation",
    "RunStepResponse": "run_step_response",
    "RunTrigger": "run_trigger",
    "User": "user",
    "UserLicense": "user_license",
    "UserLicenseResponse": "user_license_response",
    "UserResponse": "user_response",
}

__all__ = (
    "Account",
    "AccountResponse",
    "AdapterVersionEnum",
    "AdapterVersionEnumLike",
    "BaseConnectionV3",
    "CauseCategoryEnum",
    "CauseCategoryEnumLike",
    "ConnectionEncryptionResponse",
    "ConnectionTypeEnum",
    "ConnectionTypeEnumLike",
    "CustomEnvironmentVariable",
    "CustomEnvironmentVariableTypeEnum",
    "CustomEnvironmentVariableTypeEnumLike",
    "DeployKey",
    "DeploymentTypeEnum",
    "DeploymentTypeEnumLike",
    "DeprecationWarnings",
    "EnvironmentTypeEnum",
    "EnvironmentTypeEnumLike",
    "EnvironmentV2",
    "EnvironmentV2Response",
    "EnvironmentV3",
    "GitCloneStrategyEnum",
    "GitCloneStrategyEnumLike",
    "Group",
    "GroupPermission",
    "HumanReadableDateStrategy",
    "HumanReadableDateStrategyRequest",
    "HumanReadableDateStrategyTypeEnum",
    "HumanReadableDateStrategyTypeEnumLike",
    "HumanReadableJobDefinition",
    "HumanReadableJobDefinitionResponse",
    "HumanReadableSchedule",
    "HumanReadableScheduleRequest",
    "HumanReadableTimeStrategy",
    "HumanReadableTimeStrategyRequest",
    "HumanReadableTimeStrategyTypeEnum",
    "HumanReadableTimeStrategyTypeEnumLike",
    "InternalJobDefinition",
    "InviteResponse",
    "InviteResponseTypeEnum",
    "InviteResponseTypeEnumLike",
    "InviteStatusEnum",
    "InviteStatusEnumLike",
    "JobDefinitionExecution",
    "JobDefinitionExecutionRequest",
    "JobDefinitionSchedule",
    "JobDefinitionSettings",
    "JobDefinitionSettingsRequest",
    "JobDefinitionTriggers",
    "JobDefinitionTriggersRequest",
    "JobDefinitionV2",
    "JobNotificationSettingsResponse",
    "JobTypeEnum",
    "JobTypeEnumLike",
    "LicenseAllocationResponse",
    "LicenseDetail",
    "LicenseTypeEnum",
    "LicenseTypeEnumLike",
    "LockCauseEnum",
    "LockCauseEnumLike",
    "NotificationTypeEnum",
    "NotificationTypeEnumLike",
    "PermissionSetEnum",
    "PermissionSetEnumLike",
    "PlanEnum",
    "PlanEnumLike",
    "PostgresConnection",
    "Project",
    "ProjectResponse",
    "ProjectTypeEnum",
    "ProjectTypeEnumLike",
    "RemoteBackendEnum",
    "RemoteBackendEnumLike",
    "RepositoryV2",
    "RepositoryV2Response",
    "RepositoryV3",
    "RetryNotSupportedReasonEnum",
    "RetryNotSupportedReasonEnumLike",
    "RunAuditActor",
    "RunAuditEvent",
    "RunAuditResult",
    "RunFailureDetailsResponse",
    "RunResponse",
    "RunStatusEnum",
    "RunStatusEnumLike",
    "RunStepCommand",
    "RunStepInvocation",
    "RunStepResponse",
    "RunTrigger",
    "User",
    "UserLicense",
    "UserLicenseResponse",
    "UserResponse",
)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

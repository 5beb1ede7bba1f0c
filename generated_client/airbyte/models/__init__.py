"""The objects of the API. Each is loaded when it is first used, since most programs use few."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .actor_type_enum import ActorTypeEnum as ActorTypeEnum
    from .actor_type_enum import ActorTypeEnumLike as ActorTypeEnumLike
    from .airbyte_api_connection_schedule import AirbyteApiConnectionSchedule as AirbyteApiConnectionSchedule
    from .application_read import ApplicationRead as ApplicationRead
    from .application_token_request_with_grant_grant_type import (
        ApplicationTokenRequestWithGrantGrantType as ApplicationTokenRequestWithGrantGrantType,
    )
    from .application_token_request_with_grant_grant_type import (
        ApplicationTokenRequestWithGrantGrantTypeLike as ApplicationTokenRequestWithGrantGrantTypeLike,
    )
    from .billing_insufficient_credit_balance_problem_data import (
        BillingInsufficientCreditBalanceProblemData as BillingInsufficientCreditBalanceProblemData,
    )
    from .billing_invalid_status_problem_data import BillingInvalidStatusProblemData as BillingInvalidStatusProblemData
    from .configured_stream_mapper import ConfiguredStreamMapper as ConfiguredStreamMapper
    from .connection_response import ConnectionResponse as ConnectionResponse
    from .connection_schedule_response import ConnectionScheduleResponse as ConnectionScheduleResponse
    from .connection_status_enum import ConnectionStatusEnum as ConnectionStatusEnum
    from .connection_status_enum import ConnectionStatusEnumLike as ConnectionStatusEnumLike
    from .connection_sync_mode_enum import ConnectionSyncModeEnum as ConnectionSyncModeEnum
    from .connection_sync_mode_enum import ConnectionSyncModeEnumLike as ConnectionSyncModeEnumLike
    from .connector_definition_response import ConnectorDefinitionResponse as ConnectorDefinitionResponse
    from .connector_type import ConnectorType as ConnectorType
    from .connector_type import ConnectorTypeLike as ConnectorTypeLike
    from .dataplane_create_response_body import DataplaneCreateResponseBody as DataplaneCreateResponseBody
    from .dataplane_response import DataplaneResponse as DataplaneResponse
    from .dbt_cloud_integration_data import DbtCloudIntegrationData as DbtCloudIntegrationData
    from .declarative_source_definition_response import (
        DeclarativeSourceDefinitionResponse as DeclarativeSourceDefinitionResponse,
    )
    from .definition_response import DefinitionResponse as DefinitionResponse
    from .destination_response import DestinationResponse as DestinationResponse
    from .email_notification_config import EmailNotificationConfig as EmailNotificationConfig
    from .embedded_organization_list_item import EmbeddedOrganizationListItem as EmbeddedOrganizationListItem
    from .embedded_scoped_token_response import EmbeddedScopedTokenResponse as EmbeddedScopedTokenResponse
    from .embedded_widget_response import EmbeddedWidgetResponse as EmbeddedWidgetResponse
    from .encryption_mapper_aes_configuration import (
        EncryptionMapperAESConfiguration as EncryptionMapperAESConfiguration,
    )
    from .encryption_mapper_aes_configuration_mode import (
        EncryptionMapperAESConfigurationMode as EncryptionMapperAESConfigurationMode,
    )
    from .encryption_mapper_aes_configuration_mode import (
        EncryptionMapperAESConfigurationModeLike as EncryptionMapperAESConfigurationModeLike,
    )
    from .encryption_mapper_aes_configuration_padding import (
        EncryptionMapperAESConfigurationPadding as EncryptionMapperAESConfigurationPadding,
    )
    from .encryption_mapper_aes_configuration_padding import (
        EncryptionMapperAESConfigurationPaddingLike as EncryptionMapperAESConfigurationPaddingLike,
    )
    from .encryption_mapper_algorithm import EncryptionMapperAlgorithm as EncryptionMapperAlgorithm
    from .encryption_mapper_algorithm import EncryptionMapperAlgorithmLike as EncryptionMapperAlgorithmLike
    from .encryption_mapper_rsa_configuration import (
        EncryptionMapperRSAConfiguration as EncryptionMapperRSAConfiguration,
    )
    from .failed_precondition_data import FailedPreconditionData as FailedPreconditionData
    from .field_filtering_mapper_configuration import (
        FieldFilteringMapperConfiguration as FieldFilteringMapperConfiguration,
    )
    from .field_renaming_mapper_configuration import (
        FieldRenamingMapperConfiguration as FieldRenamingMapperConfiguration,
    )
    from .github_contribution_problem_data import GithubContributionProblemData as GithubContributionProblemData
    from .group_member_response import GroupMemberResponse as GroupMemberResponse
    from .group_permission_response import GroupPermissionResponse as GroupPermissionResponse
    from .group_response import GroupResponse as GroupResponse
    from .hashing_mapper_configuration import HashingMapperConfiguration as HashingMapperConfiguration
    from .hashing_mapper_configuration_method import (
        HashingMapperConfigurationMethod as HashingMapperConfigurationMethod,
    )
    from .hashing_mapper_configuration_method import (
        HashingMapperConfigurationMethodLike as HashingMapperConfigurationMethodLike,
    )
    from .job_response import JobResponse as JobResponse
    from .job_status_enum import JobStatusEnum as JobStatusEnum
    from .job_status_enum import JobStatusEnumLike as JobStatusEnumLike
    from .job_type import JobType as JobType
    from .job_type import JobTypeLike as JobTypeLike
    from .job_type_enum import JobTypeEnum as JobTypeEnum
    from .job_type_enum import JobTypeEnumLike as JobTypeEnumLike
    from .job_type_resource_limit import JobTypeResourceLimit as JobTypeResourceLimit
    from .namespace_definition_enum import NamespaceDefinitionEnum as NamespaceDefinitionEnum
    from .namespace_definition_enum import NamespaceDefinitionEnumLike as NamespaceDefinitionEnumLike
    from .namespace_definition_enum_no_default import (
        NamespaceDefinitionEnumNoDefault as NamespaceDefinitionEnumNoDefault,
    )
    from .namespace_definition_enum_no_default import (
        NamespaceDefinitionEnumNoDefaultLike as NamespaceDefinitionEnumNoDefaultLike,
    )
    from .non_breaking_schema_updates_behavior_enum import (
        NonBreakingSchemaUpdatesBehaviorEnum as NonBreakingSchemaUpdatesBehaviorEnum,
    )
    from .non_breaking_schema_updates_behavior_enum import (
        NonBreakingSchemaUpdatesBehaviorEnumLike as NonBreakingSchemaUpdatesBehaviorEnumLike,
    )
    from .non_breaking_schema_updates_behavior_enum_no_default import (
        NonBreakingSchemaUpdatesBehaviorEnumNoDefault as NonBreakingSchemaUpdatesBehaviorEnumNoDefault,
    )
    from .non_breaking_schema_updates_behavior_enum_no_default import (
        NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike as NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike,
    )
    from .notification_config import NotificationConfig as NotificationConfig
    from .notifications_config import NotificationsConfig as NotificationsConfig
    from .organization_response import OrganizationResponse as OrganizationResponse
    from .payment_status_enum import PaymentStatusEnum as PaymentStatusEnum
    from .payment_status_enum import PaymentStatusEnumLike as PaymentStatusEnumLike
    from .permission_response import PermissionResponse as PermissionResponse
    from .permission_response_read import PermissionResponseRead as PermissionResponseRead
    from .permission_scope import PermissionScope as PermissionScope
    from .permission_scope import PermissionScopeLike as PermissionScopeLike
    from .permission_type import PermissionType as PermissionType
    from .permission_type import PermissionTypeLike as PermissionTypeLike
    from .problem_basic_schedule_data import ProblemBasicScheduleData as ProblemBasicScheduleData
    from .problem_connection_conflicting_streams_data import (
        ProblemConnectionConflictingStreamsData as ProblemConnectionConflictingStreamsData,
    )
    from .problem_connection_conflicting_streams_data_item import (
        ProblemConnectionConflictingStreamsDataItem as ProblemConnectionConflictingStreamsDataItem,
    )
    from .problem_connection_locked_data import ProblemConnectionLockedData as ProblemConnectionLockedData
    from .problem_connection_unsupported_file_transfers_data import (
        ProblemConnectionUnsupportedFileTransfersData as ProblemConnectionUnsupportedFileTransfersData,
    )
    from .problem_cron_data import ProblemCronData as ProblemCronData
    from .problem_cron_expression_data import ProblemCronExpressionData as ProblemCronExpressionData
    from .problem_cron_timezone_data import ProblemCronTimezoneData as ProblemCronTimezoneData
    from .problem_destination_catalog_additional_field_data import (
        ProblemDestinationCatalogAdditionalFieldData as ProblemDestinationCatalogAdditionalFieldData,
    )
    from .problem_destination_catalog_matching_key_data import (
        ProblemDestinationCatalogMatchingKeyData as ProblemDestinationCatalogMatchingKeyData,
    )
    from .problem_destination_catalog_not_found_data import (
        ProblemDestinationCatalogNotFoundData as ProblemDestinationCatalogNotFoundData,
    )
    from .problem_destination_catalog_operation_data import (
        ProblemDestinationCatalogOperationData as ProblemDestinationCatalogOperationData,
    )
    from .problem_destination_catalog_required_data import (
        ProblemDestinationCatalogRequiredData as ProblemDestinationCatalogRequiredData,
    )
    from .problem_destination_catalog_required_field_data import (
        ProblemDestinationCatalogRequiredFieldData as ProblemDestinationCatalogRequiredFieldData,
    )
    from .problem_destination_catalog_stream_data import (
        ProblemDestinationCatalogStreamData as ProblemDestinationCatalogStreamData,
    )
    from .problem_destination_discover_data import ProblemDestinationDiscoverData as ProblemDestinationDiscoverData
    from .problem_email_data import ProblemEmailData as ProblemEmailData
    from .problem_entitlement_service_data import ProblemEntitlementServiceData as ProblemEntitlementServiceData
    from .problem_mapper_error_data import ProblemMapperErrorData as ProblemMapperErrorData
    from .problem_mapper_error_data_mapper import ProblemMapperErrorDataMapper as ProblemMapperErrorDataMapper
    from .problem_mapper_errors_data import ProblemMapperErrorsData as ProblemMapperErrorsData
    from .problem_mapper_id_data import ProblemMapperIdData as ProblemMapperIdData
    from .problem_message_data import ProblemMessageData as ProblemMessageData
    from .problem_redirect_url_data import ProblemRedirectURLData as ProblemRedirectURLData
    from .problem_resource_data import ProblemResourceData as ProblemResourceData
    from .problem_sso_activation_data import ProblemSSOActivationData as ProblemSSOActivationData
    from .problem_sso_config_retrieval_data import ProblemSSOConfigRetrievalData as ProblemSSOConfigRetrievalData
    from .problem_sso_credential_update_data import ProblemSSOCredentialUpdateData as ProblemSSOCredentialUpdateData
    from .problem_sso_deletion_data import ProblemSSODeletionData as ProblemSSODeletionData
    from .problem_sso_setup_data import ProblemSSOSetupData as ProblemSSOSetupData
    from .problem_sso_token_validation_data import ProblemSSOTokenValidationData as ProblemSSOTokenValidationData
    from .problem_stream_data_item import ProblemStreamDataItem as ProblemStreamDataItem
    from .problem_value_data import ProblemValueData as ProblemValueData
    from .public_access_token_response import PublicAccessTokenResponse as PublicAccessTokenResponse
    from .public_access_token_response_token_type import (
        PublicAccessTokenResponseTokenType as PublicAccessTokenResponseTokenType,
    )
    from .public_access_token_response_token_type import (
        PublicAccessTokenResponseTokenTypeLike as PublicAccessTokenResponseTokenTypeLike,
    )
    from .public_permission_type import PublicPermissionType as PublicPermissionType
    from .public_permission_type import PublicPermissionTypeLike as PublicPermissionTypeLike
    from .redirect_url_response import RedirectUrlResponse as RedirectUrlResponse
    from .region_response import RegionResponse as RegionResponse
    from .resource_requirements import ResourceRequirements as ResourceRequirements
    from .row_filtering_mapper_configuration import RowFilteringMapperConfiguration as RowFilteringMapperConfiguration
    from .row_filtering_operation_equal import RowFilteringOperationEqual as RowFilteringOperationEqual
    from .row_filtering_operation_not import RowFilteringOperationNot as RowFilteringOperationNot
    from .row_filtering_operation_type import RowFilteringOperationType as RowFilteringOperationType
    from .row_filtering_operation_type import RowFilteringOperationTypeLike as RowFilteringOperationTypeLike
    from .schedule_type_enum import ScheduleTypeEnum as ScheduleTypeEnum
    from .schedule_type_enum import ScheduleTypeEnumLike as ScheduleTypeEnumLike
    from .schedule_type_with_basic_enum import ScheduleTypeWithBasicEnum as ScheduleTypeWithBasicEnum
    from .schedule_type_with_basic_enum import ScheduleTypeWithBasicEnumLike as ScheduleTypeWithBasicEnumLike
    from .scoped_resource_requirements import ScopedResourceRequirements as ScopedResourceRequirements
    from .selected_field_info import SelectedFieldInfo as SelectedFieldInfo
    from .source_response import SourceResponse as SourceResponse
    from .stream_configuration import StreamConfiguration as StreamConfiguration
    from .stream_configurations import StreamConfigurations as StreamConfigurations
    from .stream_mapper_type import StreamMapperType as StreamMapperType
    from .stream_mapper_type import StreamMapperTypeLike as StreamMapperTypeLike
    from .stream_properties import StreamProperties as StreamProperties
    from .subscription_status_enum import SubscriptionStatusEnum as SubscriptionStatusEnum
    from .subscription_status_enum import SubscriptionStatusEnumLike as SubscriptionStatusEnumLike
    from .tag import Tag as Tag
    from .tag_response import TagResponse as TagResponse
    from .user_response import UserResponse as UserResponse
    from .webhook_notification_config import WebhookNotificationConfig as WebhookNotificationConfig
    from .workspace_response import WorkspaceResponse as WorkspaceResponse

_MODULES = {
    "ActorTypeEnum": "actor_type_enum",
    "ActorTypeEnumLike": "actor_type_enum",
    "AirbyteApiConnectionSchedule": "airbyte_api_connection_schedule",
    "ApplicationRead": "application_read",
    "ApplicationTokenRequestWithGrantGrantType": "application_token_request_with_grant_grant_type",
    "ApplicationTokenRequestWithGrantGrantTypeLike": "application_token_request_with_grant_grant_type",
    "BillingInsufficientCreditBalanceProblemData": "billing_insufficient_credit_balance_problem_data",
    "BillingInvalidStatusProblemData": "billing_invalid_status_problem_data",
    "ConfiguredStreamMapper": "configured_stream_mapper",
    "ConnectionResponse": "connection_response",
    "ConnectionScheduleResponse": "connection_schedule_response",
    "ConnectionStatusEnum": "connection_status_enum",
    "ConnectionStatusEnumLike": "connection_status_enum",
    "ConnectionSyncModeEnum": "connection_sync_mode_enum",
    "ConnectionSyncModeEnumLike": "connection_sync_mode_enum",
    "ConnectorDefinitionResponse": "connector_definition_response",
    "ConnectorType": "connector_type",
    "ConnectorTypeLike": "connector_type",
    "DataplaneCreateResponseBody": "dataplane_create_response_body",
    "DataplaneResponse": "dataplane_response",
    "DbtCloudIntegrationData": "dbt_cloud_integration_data",
    "DeclarativeSourceDefinitionResponse": "declarative_source_definition_response",
    "DefinitionResponse": "definition_response",
    "DestinationResponse": "destination_response",
    "EmailNotificationConfig": "email_notification_config",
    "EmbeddedOrganizationListItem": "embedded_organization_list_item",
    "EmbeddedScopedTokenResponse": "embedded_scoped_token_response",
    "EmbeddedWidgetResponse": "embedded_widget_response",
    "EncryptionMapperAESConfiguration": "encryption_mapper_aes_configuration",
    "EncryptionMapperAESConfigurationMode": "encryption_mapper_aes_configuration_mode",
    "EncryptionMapperAESConfigurationModeLike": "encryption_mapper_aes_configuration_mode",
    "EncryptionMapperAESConfigurationPadding": "encryption_mapper_aes_configuration_padding",
    "EncryptionMapperAESConfigurationPaddingLike": "encryption_mapper_aes_configuration_padding",
    "EncryptionMapperAlgorithm": "encryption_mapper_algorithm",
    "EncryptionMapperAlgorithmLike": "encryption_mapper_algorithm",
    "EncryptionMapperRSAConfiguration": "encryption_mapper_rsa_configuration",
    "FailedPreconditionData": "failed_precondition_data",
    "FieldFilteringMapperConfiguration": "field_filtering_mapper_configuration",
    "FieldRenamingMapperConfiguration": "field_renaming_mapper_configuration",
    "GithubContributionProblemData": "github_contribution_problem_data",
    "GroupMemberResponse": "group_member_response",
    "GroupPermissionResponse": "group_permission_response",
    "GroupResponse": "group_response",
    "HashingMapperConfiguration": "hashing_mapper_configuration",
    "HashingMapperConfigurationMethod": "hashing_mapper_configuration_method",
    "HashingMapperConfigurationMethodLike": "hashing_mapper_configuration_method",
    "JobResponse": "job_response",
    "JobStatusEnum": "job_status_enum",
    "JobStatusEnumLike": "job_status_enum",
    "JobType": "job_type",
    "JobTypeLike": "job_type",
    "JobTypeEnum": "job_type_enum",
    "JobTypeEnumLike": "job_type_enum",
    "JobTypeResourceLimit": "job_type_resource_limit",
    "NamespaceDefinitionEnum": "namespace_definition_enum",
    "NamespaceDefinitionEnumLike": "namespace_definition_enum",
    "NamespaceDefinitionEnumNoDefault": "namespace_definition_enum_no_default",
    "NamespaceDefinitionEnumNoDefaultLike": "namespace_definition_enum_no_default",
    "NonBreakingSchemaUpdatesBehaviorEnum": "non_breaking_schema_updates_behavior_enum",
    "NonBreakingSchemaUpdatesBehaviorEnumLike": "non_breaking_schema_updates_behavior_enum",
    "NonBreakingSchemaUpdatesBehaviorEnumNoDefault": "non_breaking_schema_updates_behavior_enum_no_default",
    "NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike": "non_breaking_schema_updates_behavior_enum_no_default",
    "NotificationConfig": "notification_config",
    "NotificationsConfig": "notifications_config",
    "OrganizationResponse": "organization_response",
    "PaymentStatusEnum": "payment_status_enum",
    "PaymentStatusEnumLike": "payment_status_enum",
    "PermissionResponse": "permission_response",
    "PermissionResponseRead": "permission_response_read",
    "PermissionScope": "permission_scope",
    "PermissionScopeLike": "permission_scope",
    "PermissionType": "permission_type",
    "PermissionTypeLike": "permission_type",
    "ProblemBasicScheduleData": "problem_basic_schedule_data",
    "ProblemConnectionConflictingStreamsData": "problem_connection_conflicting_streams_data",
    "ProblemConnectionConflictingStreamsDataItem": "problem_connection_conflicting_streams_data_item",
    "ProblemConnectionLockedData": "problem_connection_locked_data",
    "ProblemConnectionUnsupportedFileTransfersData": "problem_connection_unsupported_file_transfers_data",
    "ProblemCronData": "problem_cron_data",
    "ProblemCronExpressionData": "problem_cron_expression_data",
    "ProblemCronTimezoneData": "problem_cron_timezone_data",
    "ProblemDestinationCatalogAdditionalFieldData": "problem_destination_catalog_additional_field_data",
    "ProblemDestinationCatalogMatchingKeyData": "problem_destination_catalog_matching_key_data",
    "ProblemDestinationCatalogNotFoundData": "problem_destination_catalog_not_found_data",
    "ProblemDestinationCatalogOperationData": "problem_destination_catalog_operation_data",
    "ProblemDestinationCatalogRequiredData": "problem_destination_catalog_required_data",
    "ProblemDestinationCatalogRequiredFieldData": "problem_destination_catalog_required_field_data",
    "ProblemDestinationCatalogStreamData": "problem_destination_catalog_stream_data",
    "ProblemDestinationDiscoverData": "problem_destination_discover_data",
    "ProblemEmailData": "problem_email_data",
    "ProblemEntitlementServiceData": "problem_entitlement_service_data",
    "ProblemMapperErrorData": "problem_mapper_error_data",
    "ProblemMapperErrorDataMapper": "problem_mapper_error_data_mapper",
    "ProblemMapperErrorsData": "problem_mapper_errors_data",
    "ProblemMapperIdData": "problem_mapper_id_data",
    "ProblemMessageData": "problem_message_data",
    "ProblemRedirectURLData": "problem_redirect_url_data",
    "ProblemResourceData": "problem_resource_data",
    "ProblemSSOActivationData": "problem_sso_activation_data",
    "ProblemSSOConfigRetrievalData": "problem_sso_config_retrieval_data",
    "ProblemSSOCredentialUpdateData": "problem_sso_credential_update_data",
    "ProblemSSODeletionData": "problem_sso_deletion_data",
    "ProblemSSOSetupData": "problem_sso_setup_data",
    "ProblemSSOTokenValidationData": "problem_sso_token_validation_data",
    "ProblemStreamDataItem": "problem_stream_data_item",
    "ProblemValueData": "problem_value_data",
    "PublicAccessTokenResponse": "public_access_token_response",
    "PublicAccessTokenResponseTokenType": "public_access_token_response_token_type",
    "PublicAccessTokenResponseTokenTypeLike": "public_access_token_response_token_type",
    "PublicPermissionType": "public_permission_type",
    "PublicPermissionTypeLike": "public_permission_type",
    "RedirectUrlResponse": "redirect_url_response",
    "RegionResponse": "region_response",
    "ResourceRequirements": "resource_requirements",
    "RowFilteringMapperConfiguration": "row_filtering_mapper_configuration",
    "RowFilteringOperationEqual": "row_filtering_operation_equal",
    "RowFilteringOperationNot": "row_filtering_operation_not",
    "RowFilteringOperationType": "row_filtering_operation_type",
    "RowFilteringOperationTypeLike": "row_filtering_operation_type",
    "ScheduleTypeEnum": "schedule_type_enum",
    "ScheduleTypeEnumLike": "schedule_type_enum",
    "ScheduleTypeWithBasicEnum": "schedule_type_with_basic_enum",
    "ScheduleTypeWithBasicEnumLike": "schedule_type_with_basic_enum",
    "ScopedResourceRequirements": "scoped_resource_requirements",
    "SelectedFieldInfo": "selected_field_info",
    "SourceResponse": "source_response",
    "StreamConfiguration": "stream_configuration",
    "StreamConfigurations": "stream_configurations",
    "StreamMapperType": "stream_mapper_type",
    "StreamMapperTypeLike": "stream_mapper_type",
    "StreamProperties": "stream_properties",
    "SubscriptionStatusEnum": "subscription_status_enum",
    "SubscriptionStatusEnumLike": "subscription_status_enum",
    "Tag": "tag",
    "TagResponse": "tag_response",
    "UserResponse": "user_response",
    "WebhookNotificationConfig": "webhook_notification_config",
    "WorkspaceResponse": "workspace_response",
}

__all__ = (
    "ActorTypeEnum",
    "ActorTypeEnumLike",
    "AirbyteApiConnectionSchedule",
    "ApplicationRead",
    "ApplicationTokenRequestWithGrantGrantType",
    "ApplicationTokenRequestWithGrantGrantTypeLike",
    "BillingInsufficientCreditBalanceProblemData",
    "BillingInvalidStatusProblemData",
    "ConfiguredStreamMapper",
    "ConnectionResponse",
    "ConnectionScheduleResponse",
    "ConnectionStatusEnum",
    "ConnectionStatusEnumLike",
    "ConnectionSyncModeEnum",
    "ConnectionSyncModeEnumLike",
    "ConnectorDefinitionResponse",
    "ConnectorType",
    "ConnectorTypeLike",
    "DataplaneCreateResponseBody",
    "DataplaneResponse",
    "DbtCloudIntegrationData",
    "DeclarativeSourceDefinitionResponse",
    "DefinitionResponse",
    "DestinationResponse",
    "EmailNotificationConfig",
    "EmbeddedOrganizationListItem",
    "EmbeddedScopedTokenResponse",
    "EmbeddedWidgetResponse",
    "EncryptionMapperAESConfiguration",
    "EncryptionMapperAESConfigurationMode",
    "EncryptionMapperAESConfigurationModeLike",
    "EncryptionMapperAESConfigurationPadding",
    "EncryptionMapperAESConfigurationPaddingLike",
    "EncryptionMapperAlgorithm",
    "EncryptionMapperAlgorithmLike",
    "EncryptionMapperRSAConfiguration",
    "FailedPreconditionData",
    "FieldFilteringMapperConfiguration",
    "FieldRenamingMapperConfiguration",
    "GithubContributionProblemData",
    "GroupMemberResponse",
    "GroupPermissionResponse",
    "GroupResponse",
    "HashingMapperConfiguration",
    "HashingMapperConfigurationMethod",
    "HashingMapperConfigurationMethodLike",
    "JobResponse",
    "JobStatusEnum",
    "JobStatusEnumLike",
    "JobType",
    "JobTypeEnum",
    "JobTypeEnumLike",
    "JobTypeLike",
    "JobTypeResourceLimit",
    "NamespaceDefinitionEnum",
    "NamespaceDefinitionEnumLike",
    "NamespaceDefinitionEnumNoDefault",
    "NamespaceDefinitionEnumNoDefaultLike",
    "NonBreakingSchemaUpdatesBehaviorEnum",
    "NonBreakingSchemaUpdatesBehaviorEnumLike",
    "NonBreakingSchemaUpdatesBehaviorEnumNoDefault",
    "NonBreakingSchemaUpdatesBehaviorEnumNoDefaultLike",
    "NotificationConfig",
    "NotificationsConfig",
    "OrganizationResponse",
    "PaymentStatusEnum",
    "PaymentStatusEnumLike",
    "PermissionResponse",
    "PermissionResponseRead",
    "PermissionScope",
    "PermissionScopeLike",
    "PermissionType",
    "PermissionTypeLike",
    "ProblemBasicScheduleData",
    "ProblemConnectionConflictingStreamsData",
    "ProblemConnectionConflictingStreamsDataItem",
    "ProblemConnectionLockedData",
    "ProblemConnectionUnsupportedFileTransfersData",
    "ProblemCronData",
    "ProblemCronExpressionData",
    "ProblemCronTimezoneData",
    "ProblemDestinationCatalogAdditionalFieldData",
    "ProblemDestinationCatalogMatchingKeyData",
    "ProblemDestinationCatalogNotFoundData",
    "ProblemDestinationCatalogOperationData",
    "ProblemDestinationCatalogRequiredData",
    "ProblemDestinationCatalogRequiredFieldData",
    "ProblemDestinationCatalogStreamData",
    "ProblemDestinationDiscoverData",
    "ProblemEmailData",
    "ProblemEntitlementServiceData",
    "ProblemMapperErrorData",
    "ProblemMapperErrorDataMapper",
    "ProblemMapperErrorsData",
    "ProblemMapperIdData",
    "ProblemMessageData",
    "ProblemRedirectURLData",
    "ProblemResourceData",
    "ProblemSSOActivationData",
    "ProblemSSOConfigRetrievalData",
    "ProblemSSOCredentialUpdateData",
    "ProblemSSODeletionData",
    "ProblemSSOSetupData",
    "ProblemSSOTokenValidationData",
    "ProblemStreamDataItem",
    "ProblemValueData",
    "PublicAccessTokenResponse",
    "PublicAccessTokenResponseTokenType",
    "PublicAccessTokenResponseTokenTypeLike",
    "PublicPermissionType",
    "PublicPermissionTypeLike",
    "RedirectUrlResponse",
    "RegionResponse",
    "ResourceRequirements",
    "RowFilteringMapperConfiguration",
    "RowFilteringOperationEqual",
    "RowFilteringOperationNot",
    "RowFilteringOperationType",
    "RowFilteringOperationTypeLike",
    "ScheduleTypeEnum",
    "ScheduleTypeEnumLike",
    "ScheduleTypeWithBasicEnum",
    "ScheduleTypeWithBasicEnumLike",
    "ScopedResourceRequirements",
    "SelectedFieldInfo",
    "SourceResponse",
    "StreamConfiguration",
    "StreamConfigurations",
    "StreamMapperType",
    "StreamMapperTypeLike",
    "StreamProperties",
    "SubscriptionStatusEnum",
    "SubscriptionStatusEnumLike",
    "Tag",
    "TagResponse",
    "UserResponse",
    "WebhookNotificationConfig",
    "WorkspaceResponse",
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

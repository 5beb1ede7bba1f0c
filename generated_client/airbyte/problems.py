"""What `error.problem.kind` of the Airbyte public API may be. Loaded at the first error."""

from ..runtime.open_enum import OpenStrEnum
from ..runtime.problem import KnownProblem, KnownProblems
from . import models


class ProblemKind(OpenStrEnum):
    """The kinds of problems that the API describes; open to those of a newer server, which are called as their type."""

    INVALID_API_KEY = "invalid-api-key"  # 401
    FORBIDDEN = "forbidden"  # 403
    AUTH_SSO_REQUIRED = "auth/sso-required"  # 403
    EMBEDDED_ENDPOINT_MOVED = "embedded/endpoint-moved"  # 301
    LICENSE_ENTITLEMENT = "license/entitlement"  # 403
    AUTH_USER_ALREADY_EXISTS = "auth/user-already-exists"  # 409
    FAILED_PRECONDITION = "failed-precondition"  # 412
    OAUTH_CALLBACK_FAILURE = "oauth-callback-failure"  # 500
    INVALID_CONSENT_URL = "invalid-consent-url"  # 500
    INVALID_REDIRECT_URL = "invalid-redirect-url"  # 422
    UNPROCESSABLE_ENTITY = "unprocessable-entity"  # 422
    VALUE_NOT_FOUND = "value-not-found"  # 400
    STATE_CONFLICT = "state-conflict"  # 409
    CONNECTION_LOCKED = "connection/locked"  # 409
    TRY_AGAIN_LATER = "try-again-later"  # 409
    UNEXPECTED_PROBLEM = "unexpected-problem"  # 500
    BAD_REQUEST = "bad-request"  # 400
    IMPLEMENTATION_NOT_IMPLEMENTED_IN_OSS = "implementation/not-implemented-in-oss"  # 501
    DBTCLOUD_ACCESS_DENIED = "dbtcloud/access-denied"  # 400
    DBTCLOUD_PAID_PLAN_REQUIRED = "dbtcloud/paid-plan-required"  # 401
    DBTCLOUD_GENERIC = "dbtcloud/generic"  # 401
    CRON_VALIDATION_MISSING_CRON_DATA = "cron-validation/missing-cron-data"  # 400
    CRON_VALIDATION_MISSING_COMPONENT = "cron-validation/missing-component"  # 400
    CRON_VALIDATION_UNSUPPORTED_TIMEZONE = "cron-validation/unsupported-timezone"  # 400
    CRON_VALIDATION_INVALID_EXPRESSION = "cron-validation/invalid-expression"  # 400
    CRON_VALIDATION_INVALID_TIMEZONE = "cron-validation/invalid-timezone"  # 400
    CRON_VALIDATION_UNDER_ONE_HOUR_NOT_ALLOWED = "cron-validation/under-one-hour-not-allowed"  # 400
    BASIC_SCHEDULE_VALIDATION_UNDER_ONE_HOUR_NOT_ALLOWED = "basic-schedule-validation/under-one-hour-not-allowed"  # 400
    MAPPER_VALIDATION = "mapper-validation"  # 400
    MAPPER_VALIDATION_MISSING_REQUIRED_PARAM = "mapper-validation/missing-required-param"  # 400
    MAPPER_VALIDATION_INVALID_CONFIG = "mapper-validation/invalid-config"  # 400
    MAPPER_VALIDATION_SECRET_NOT_FOUND = "mapper-validation/secret-not-found"  # 400
    CONNECTION_VALIDATION_FILE_TRANSFER_CONNECTION_UNSUPPORTED = (
        "connection-validation/file-transfer/connection-unsupported"  # 400
    )
    CONNECTION_VALIDATION_FILE_TRANSFER_STREAM_UNSUPPORTED = (
        "connection-validation/file-transfer/stream-unsupported"  # 400
    )
    CONNECTION_CONFLICTING_DESTINATION_STREAM = "connection-conflicting-destination-stream"  # 400
    MAPPER_VALIDATION_RUNTIME_SECRETS_MANAGER_REQUIRED = "mapper-validation/runtime-secrets-manager-required"  # 409
    SERVICE_UNAVAILABLE = "service-unavailable"  # 503
    RESOURCE_NOT_FOUND = "resource-not-found"  # 404
    GENERATE_CONTRIBUTION_CONNECTOR_IMAGE_NAME_IN_USE = "generate-contribution/connector-image-name-in-use"  # 409
    GENERATE_CONTRIBUTION_INVALID_GITHUB_TOKEN = "generate-contribution/invalid-github-token"  # 401
    GENERATE_CONTRIBUTION_INSUFFICIENT_GITHUB_TOKEN_PERMISSIONS = (
        "generate-contribution/insufficient-github-token-permissions"  # 403
    )
    GENERATE_CONTRIBUTION = "generate-contribution"  # 500
    BILLING_SUBSCRIPTION_SUBSCRIPTION_REQUIRED = "billing/subscription/subscription-required"  # 404
    BILLING_INSUFFICIENT_PAYMENT_STATUS = "billing/insufficient-payment-status"  # 422
    BILLING_INSUFFICIENT_CREDIT_BALANCE = "billing/insufficient-credit-balance"  # 422
    BILLING_NO_ACTIVE_SUBSCRIPTION = "billing/no-active-subscription"  # 404
    BILLING_NO_CANCELABLE_SUBSCRIPTION = "billing/no-cancelable-subscription"  # 400
    BILLING_NO_SCHEDULED_CANCELLATION_SUBSCRIPTION = "billing/no-scheduled-cancellation-subscription"  # 400
    CONNECTOR_ROLLOUT_INVALID_REQUEST = "connector-rollout/invalid-request"  # 400
    CONNECTOR_ROLLOUT_ROLLOUT_PERCENTAGE_REACHED = "connector-rollout/rollout-percentage-reached"  # 400
    CONNECTOR_ROLLOUT_NOT_ENOUGH_ACTORS = "connector-rollout/not-enough-actors"  # 400
    DATAPLANE_GROUP_NAME_ALREADY_EXISTS = "dataplane-group-name-already-exists"  # 409
    DATAPLANE_NAME_ALREADY_EXISTS = "dataplane-name-already-exists"  # 409
    TAG_ALREADY_EXISTS = "tag-already-exists"  # 409
    GROUP_ALREADY_EXISTS = "group-already-exists"  # 409
    GROUP_PERMISSION_ALREADY_EXISTS = "group-permission-already-exists"  # 409
    GROUP_MANAGED_BY_SCIM = "group-managed-by-scim"  # 409
    GROUP_MEMBER_ALREADY_EXISTS = "group-member-already-exists"  # 409
    TAG_INVALID_HEX_COLOR = "tag-invalid-hex-color"  # 400
    TAG_NAME_TOO_LONG = "tag-name-too-long"  # 400
    TAG_LIMIT_FOR_WORKSPACE_REACHED = "tag-limit-for-workspace-reached"  # 400
    REQUEST_TIMEOUT_EXCEEDED = "request-timeout-exceeded"  # 408
    NOTIFICATION_CONFIG_REQUIRED = "notification/config/required"  # 400
    NOTIFICATION_CONFIG_MISSING_URL = "notification/config/missing-url"  # 400
    DESTINATION_DISCOVER_NOT_SUPPORTED = "destination/discover-not-supported"  # 400
    DESTINATION_CATALOG_NOT_FOUND = "destination/catalog-not-found"  # 404
    CONNECTION_DESTINATION_CATALOG_MISSING_OBJECT_NAME = "connection/destination-catalog/missing-object-name"  # 400
    CONNECTION_DESTINATION_CATALOG_INVALID_OPERATION = "connection/destination-catalog/invalid-operation"  # 400
    CONNECTION_DESTINATION_CATALOG_MISSING_REQUIRED_FIELD = (
        "connection/destination-catalog/missing-required-field"  # 400
    )
    CONNECTION_DESTINATION_CATALOG_INVALID_ADDITIONAL_FIELD = (
        "connection/destination-catalog/invalid-additional-field"  # 400
    )
    CONNECTION_DESTINATION_CATALOG_REQUIRED = "connection/destination-catalog/required"  # 400
    CONNECTION_DESTINATION_CATALOG_MISSING_PRIMARY_KEY = "connection/destination-catalog/missing-primary-key"  # 400
    CONNECTION_DESTINATION_CATALOG_INVALID_PRIMARY_KEY = "connection/destination-catalog/invalid-primary-key"  # 400
    SSO_CONFIG_RETRIEVAL = "sso-config-retrieval"  # 500
    SSO_SETUP = "sso-setup"  # 500
    SSO_DELETION = "sso-deletion"  # 500
    SSO_CREDENTIAL_UPDATE = "sso-credential-update"  # 500
    SSO_ACTIVATION = "sso-activation"  # 500
    SSO_TOKEN_VALIDATION = "sso-token-validation"  # 401
    ENTITLEMENT_SERVICE_ERROR_ADDING_ORGANIZATION = "entitlement-service-error-adding-organization"  # 503
    ENTITLEMENT_SERVICE_INVALID_ORGANIZATION_STATE = "entitlement-service-invalid-organization-state"  # 500


KNOWN: KnownProblems = {
    ("https://reference.airbyte.com/reference/errors#invalid-api-key", None): KnownProblem(ProblemKind.INVALID_API_KEY),
    ("https://reference.airbyte.com/reference/errors#forbidden", None): KnownProblem(
        ProblemKind.FORBIDDEN, lambda: models.ProblemMessageData
    ),
    ("error:auth/sso-required", None): KnownProblem(ProblemKind.AUTH_SSO_REQUIRED),
    ("error:embedded/endpoint-moved", None): KnownProblem(ProblemKind.EMBEDDED_ENDPOINT_MOVED),
    ("error:license/entitlement", None): KnownProblem(ProblemKind.LICENSE_ENTITLEMENT),
    ("error:auth/user-already-exists", None): KnownProblem(
        ProblemKind.AUTH_USER_ALREADY_EXISTS, lambda: models.ProblemEmailData
    ),
    ("error:failed-precondition", None): KnownProblem(
        ProblemKind.FAILED_PRECONDITION, lambda: models.FailedPreconditionData
    ),
    ("https://reference.airbyte.com/reference/errors#oauth-callback-failure", None): KnownProblem(
        ProblemKind.OAUTH_CALLBACK_FAILURE, lambda: models.ProblemMessageData
    ),
    ("https://reference.airbyte.com/reference/errors#invalid-consent-url", None): KnownProblem(
        ProblemKind.INVALID_CONSENT_URL, lambda: models.ProblemMessageData
    ),
    ("https://reference.airbyte.com/reference/errors#invalid-redirect-url", None): KnownProblem(
        ProblemKind.INVALID_REDIRECT_URL, lambda: models.ProblemRedirectURLData
    ),
    ("https://reference.airbyte.com/reference/errors#unprocessable-entity", None): KnownProblem(
        ProblemKind.UNPROCESSABLE_ENTITY, lambda: models.ProblemMessageData
    ),
    ("https://reference.airbyte.com/reference/errors", "value-not-found"): KnownProblem(
        ProblemKind.VALUE_NOT_FOUND, lambda: models.ProblemValueData
    ),
    ("https://reference.airbyte.com/reference/errors#409-state-conflict", None): KnownProblem(
        ProblemKind.STATE_CONFLICT, lambda: models.ProblemMessageData
    ),
    ("error:connection/locked", None): KnownProblem(
        ProblemKind.CONNECTION_LOCKED, lambda: models.ProblemConnectionLockedData
    ),
    ("https://reference.airbyte.com/reference/errors#try-again-later", None): KnownProblem(
        ProblemKind.TRY_AGAIN_LATER, lambda: models.ProblemMessageData
    ),
    ("https://reference.airbyte.com/reference/errors", "unexpected-problem"): KnownProblem(
        ProblemKind.UNEXPECTED_PROBLEM, lambda: models.ProblemMessageData
    ),
    ("https://reference.airbyte.com/reference/errors#bad-request", None): KnownProblem(
        ProblemKind.BAD_REQUEST, lambda: models.ProblemMessageData
    ),
    ("error:implementation/not-implemented-in-oss", None): KnownProblem(
        ProblemKind.IMPLEMENTATION_NOT_IMPLEMENTED_IN_OSS
    ),
    ("error:dbtcloud/access-denied", None): KnownProblem(
        ProblemKind.DBTCLOUD_ACCESS_DENIED, lambda: models.DbtCloudIntegrationData
    ),
    ("error:dbtcloud/paid-plan-required", None): KnownProblem(
        ProblemKind.DBTCLOUD_PAID_PLAN_REQUIRED, lambda: models.DbtCloudIntegrationData
    ),
    ("error:dbtcloud/generic", None): KnownProblem(
        ProblemKind.DBTCLOUD_GENERIC, lambda: models.DbtCloudIntegrationData
    ),
    ("error:cron-validation/missing-cron-data", None): KnownProblem(ProblemKind.CRON_VALIDATION_MISSING_CRON_DATA),
    ("error:cron-validation/missing-component", None): KnownProblem(
        ProblemKind.CRON_VALIDATION_MISSING_COMPONENT, lambda: models.ProblemCronData
    ),
    ("error:cron-validation/unsupported-timezone", None): KnownProblem(
        ProblemKind.CRON_VALIDATION_UNSUPPORTED_TIMEZONE, lambda: models.ProblemCronTimezoneData
    ),
    ("error:cron-validation/invalid-expression", None): KnownProblem(
        ProblemKind.CRON_VALIDATION_INVALID_EXPRESSION, lambda: models.ProblemCronExpressionData
    ),
    ("error:cron-validation/invalid-timezone", None): KnownProblem(
        ProblemKind.CRON_VALIDATION_INVALID_TIMEZONE, lambda: models.ProblemCronTimezoneData
    ),
    ("error:cron-validation/under-one-hour-not-allowed", None): KnownProblem(
        ProblemKind.CRON_VALIDATION_UNDER_ONE_HOUR_NOT_ALLOWED, lambda: models.ProblemCronExpressionData
    ),
    ("error:basic-schedule-validation/under-one-hour-not-allowed", None): KnownProblem(
        ProblemKind.BASIC_SCHEDULE_VALIDATION_UNDER_ONE_HOUR_NOT_ALLOWED, lambda: models.ProblemBasicScheduleData
    ),
    ("error:mapper-validation", None): KnownProblem(
        ProblemKind.MAPPER_VALIDATION, lambda: models.ProblemMapperErrorsData
    ),
    ("error:mapper-validation/missing-required-param", None): KnownProblem(
        ProblemKind.MAPPER_VALIDATION_MISSING_REQUIRED_PARAM, lambda: models.ProblemMapperIdData
    ),
    ("error:mapper-validation/invalid-config", None): KnownProblem(
        ProblemKind.MAPPER_VALIDATION_INVALID_CONFIG, lambda: models.ProblemMapperIdData
    ),
    ("error:mapper-validation/secret-not-found", None): KnownProblem(
        ProblemKind.MAPPER_VALIDATION_SECRET_NOT_FOUND, lambda: models.ProblemMapperIdData
    ),
    ("error:connection-validation/file-transfer/connection-unsupported", None): KnownProblem(
        ProblemKind.CONNECTION_VALIDATION_FILE_TRANSFER_CONNECTION_UNSUPPORTED,
        lambda: models.ProblemConnectionUnsupportedFileTransfersData,
    ),
    ("error:connection-validation/file-transfer/stream-unsupported", None): KnownProblem(
        ProblemKind.CONNECTION_VALIDATION_FILE_TRANSFER_STREAM_UNSUPPORTED,
        lambda: models.ProblemConnectionUnsupportedFileTransfersData,
    ),
    ("error:connection-conflicting-destination-stream", None): KnownProblem(
        ProblemKind.CONNECTION_CONFLICTING_DESTINATION_STREAM, lambda: models.ProblemConnectionConflictingStreamsData
    ),
    ("error:mapper-validation/runtime-secrets-manager-required", None): KnownProblem(
        ProblemKind.MAPPER_VALIDATION_RUNTIME_SECRETS_MANAGER_REQUIRED
    ),
    ("https://reference.airbyte.com/reference/errors", "service-unavailable"): KnownProblem(
        ProblemKind.SERVICE_UNAVAILABLE
    ),
    ("https://reference.airbyte.com/reference/errors#resource-not-found", None): KnownProblem(
        ProblemKind.RESOURCE_NOT_FOUND, lambda: models.ProblemResourceData
    ),
    ("error:generate-contribution/connector-image-name-in-use", None): KnownProblem(
        ProblemKind.GENERATE_CONTRIBUTION_CONNECTOR_IMAGE_NAME_IN_USE
    ),
    ("error:generate-contribution/invalid-github-token", None): KnownProblem(
        ProblemKind.GENERATE_CONTRIBUTION_INVALID_GITHUB_TOKEN
    ),
    ("error:generate-contribution/insufficient-github-token-permissions", None): KnownProblem(
        ProblemKind.GENERATE_CONTRIBUTION_INSUFFICIENT_GITHUB_TOKEN_PERMISSIONS
    ),
    ("error:generate-contribution", None): KnownProblem(
        ProblemKind.GENERATE_CONTRIBUTION, lambda: models.GithubContributionProblemData
    ),
    ("error:billing/subscription/subscription-required", None): KnownProblem(
        ProblemKind.BILLING_SUBSCRIPTION_SUBSCRIPTION_REQUIRED
    ),
    ("error:billing/insufficient-payment-status", None): KnownProblem(
        ProblemKind.BILLING_INSUFFICIENT_PAYMENT_STATUS, lambda: models.BillingInvalidStatusProblemData
    ),
    ("error:billing/insufficient-credit-balance", None): KnownProblem(
        ProblemKind.BILLING_INSUFFICIENT_CREDIT_BALANCE, lambda: models.BillingInsufficientCreditBalanceProblemData
    ),
    ("error:billing/no-active-subscription", None): KnownProblem(ProblemKind.BILLING_NO_ACTIVE_SUBSCRIPTION),
    ("error:billing/no-cancelable-subscription", None): KnownProblem(ProblemKind.BILLING_NO_CANCELABLE_SUBSCRIPTION),
    ("error:billing/no-scheduled-cancellation-subscription", None): KnownProblem(
        ProblemKind.BILLING_NO_SCHEDULED_CANCELLATION_SUBSCRIPTION
    ),
    ("error:connector-rollout/invalid-request", None): KnownProblem(
        ProblemKind.CONNECTOR_ROLLOUT_INVALID_REQUEST, lambda: models.ProblemMessageData
    ),
    ("error:connector-rollout/rollout-percentage-reached", None): KnownProblem(
        ProblemKind.CONNECTOR_ROLLOUT_ROLLOUT_PERCENTAGE_REACHED, lambda: models.ProblemMessageData
    ),
    ("error:connector-rollout/not-enough-actors", None): KnownProblem(
        ProblemKind.CONNECTOR_ROLLOUT_NOT_ENOUGH_ACTORS, lambda: models.ProblemMessageData
    ),
    ("error:dataplane-group-name-already-exists", None): KnownProblem(
        ProblemKind.DATAPLANE_GROUP_NAME_ALREADY_EXISTS, lambda: models.ProblemMessageData
    ),
    ("error:dataplane-name-already-exists", None): KnownProblem(
        ProblemKind.DATAPLANE_NAME_ALREADY_EXISTS, lambda: models.ProblemMessageData
    ),
    ("error:tag-already-exists", None): KnownProblem(ProblemKind.TAG_ALREADY_EXISTS, lambda: models.ProblemMessageData),
    ("error:group-already-exists", None): KnownProblem(
        ProblemKind.GROUP_ALREADY_EXISTS, lambda: models.ProblemMessageData
    ),
    ("error:group-permission-already-exists", None): KnownProblem(
        ProblemKind.GROUP_PERMISSION_ALREADY_EXISTS, lambda: models.ProblemMessageData
    ),
    ("error:group-managed-by-scim", None): KnownProblem(
        ProblemKind.GROUP_MANAGED_BY_SCIM, lambda: models.ProblemMessageData
    ),
    ("error:group-member-already-exists", None): KnownProblem(
        ProblemKind.GROUP_MEMBER_ALREADY_EXISTS, lambda: models.ProblemMessageData
    ),
    ("error:tag-invalid-hex-color", None): KnownProblem(
        ProblemKind.TAG_INVALID_HEX_COLOR, lambda: models.ProblemMessageData
    ),
    ("error:tag-name-too-long", None): KnownProblem(ProblemKind.TAG_NAME_TOO_LONG, lambda: models.ProblemMessageData),
    ("error:tag-limit-for-workspace-reached", None): KnownProblem(ProblemKind.TAG_LIMIT_FOR_WORKSPACE_REACHED),
    ("error:request-timeout-exceeded", None): KnownProblem(ProblemKind.REQUEST_TIMEOUT_EXCEEDED),
    ("error:notification/config/required", None): KnownProblem(
        ProblemKind.NOTIFICATION_CONFIG_REQUIRED, lambda: models.ProblemMessageData
    ),
    ("error:notification/config/missing-url", None): KnownProblem(
        ProblemKind.NOTIFICATION_CONFIG_MISSING_URL, lambda: models.ProblemMessageData
    ),
    ("error:destination/discover-not-supported", None): KnownProblem(
        ProblemKind.DESTINATION_DISCOVER_NOT_SUPPORTED, lambda: models.ProblemDestinationDiscoverData
    ),
    ("error:destination/catalog-not-found", None): KnownProblem(
        ProblemKind.DESTINATION_CATALOG_NOT_FOUND, lambda: models.ProblemDestinationCatalogNotFoundData
    ),
    ("error:connection/destination-catalog/missing-object-name", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_MISSING_OBJECT_NAME,
        lambda: models.ProblemDestinationCatalogStreamData,
    ),
    ("error:connection/destination-catalog/invalid-operation", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_INVALID_OPERATION,
        lambda: models.ProblemDestinationCatalogOperationData,
    ),
    ("error:connection/destination-catalog/missing-required-field", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_MISSING_REQUIRED_FIELD,
        lambda: models.ProblemDestinationCatalogRequiredFieldData,
    ),
    ("error:connection/destination-catalog/invalid-additional-field", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_INVALID_ADDITIONAL_FIELD,
        lambda: models.ProblemDestinationCatalogAdditionalFieldData,
    ),
    ("error:connection/destination-catalog/required", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_REQUIRED, lambda: models.ProblemDestinationCatalogRequiredData
    ),
    ("error:connection/destination-catalog/missing-primary-key", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_MISSING_PRIMARY_KEY,
        lambda: models.ProblemDestinationCatalogMatchingKeyData,
    ),
    ("error:connection/destination-catalog/invalid-primary-key", None): KnownProblem(
        ProblemKind.CONNECTION_DESTINATION_CATALOG_INVALID_PRIMARY_KEY,
        lambda: models.ProblemDestinationCatalogMatchingKeyData,
    ),
    ("error:sso-config-retrieval", None): KnownProblem(
        ProblemKind.SSO_CONFIG_RETRIEVAL, lambda: models.ProblemSSOConfigRetrievalData
    ),
    ("error:sso-setup", None): KnownProblem(ProblemKind.SSO_SETUP, lambda: models.ProblemSSOSetupData),
    ("error:sso-deletion", None): KnownProblem(ProblemKind.SSO_DELETION, lambda: models.ProblemSSODeletionData),
    ("error:sso-credential-update", None): KnownProblem(
        ProblemKind.SSO_CREDENTIAL_UPDATE, lambda: models.ProblemSSOCredentialUpdateData
    ),
    ("error:sso-activation", None): KnownProblem(ProblemKind.SSO_ACTIVATION, lambda: models.ProblemSSOActivationData),
    ("error:sso-token-validation", None): KnownProblem(
        ProblemKind.SSO_TOKEN_VALIDATION, lambda: models.ProblemSSOTokenValidationData
    ),
    ("error:entitlement-service/error-adding-organization", None): KnownProblem(
        ProblemKind.ENTITLEMENT_SERVICE_ERROR_ADDING_ORGANIZATION, lambda: models.ProblemEntitlementServiceData
    ),
    ("error:entitlement-service/invalid-organization-state", None): KnownProblem(
        ProblemKind.ENTITLEMENT_SERVICE_INVALID_ORGANIZATION_STATE, lambda: models.ProblemEntitlementServiceData
    ),
}
"""The same by `type` and `title`, with the classes of their data."""

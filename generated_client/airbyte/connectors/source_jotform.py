"""The configuration of a source `jotform`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class ApiEndpointBasic(TypedDict):
    """`api_endpoint` where `api_endpoint` is 'basic'."""

    url_prefix: Literal["Standard", "EU", "HIPAA"]
    """Default: 'Standard'."""
    api_endpoint: NotRequired[Literal["basic"]]


class ApiEndpointEnterprise(TypedDict):
    """`api_endpoint` where `api_endpoint` is 'enterprise'."""

    enterprise_url: str
    api_endpoint: NotRequired[Literal["enterprise"]]


ApiEndpoint: TypeAlias = ApiEndpointBasic | ApiEndpointEnterprise


class SourceJotform(TypedDict):
    """The configuration of a source `jotform`."""

    api_endpoint: ApiEndpoint
    api_key: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["jotform"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""

"""The configuration of a source `aws-cloudtrail`."""

from typing import Literal, NotRequired, TypedDict


class LookupAttributesFilter(TypedDict):
    """`lookup_attributes_filter`."""

    attribute_key: str
    """Default: 'EventName'."""
    attribute_value: str
    """Default: 'ListInstanceAssociations'."""


class SourceAwsCloudtrail(TypedDict):
    """The configuration of a source `aws-cloudtrail`."""

    aws_key_id: str
    """Secret."""
    aws_region_name: str
    """Default: 'us-east-1'."""
    aws_secret_key: str
    """Secret."""
    sourceType: Literal["aws-cloudtrail"]
    lookup_attributes_filter: NotRequired[LookupAttributesFilter]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""

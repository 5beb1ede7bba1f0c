"""The configuration of a source `amazon-sqs`."""

from typing import Literal, NotRequired, TypedDict


class SourceAmazonSqs(TypedDict):
    """The configuration of a source `amazon-sqs`."""

    access_key: str
    """Secret."""
    queue_url: str
    region: Literal[
        "af-south-1",
        "ap-east-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ca-central-1",
        "ca-west-1",
        "cn-north-1",
        "cn-northwest-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ]
    """Default: 'us-east-1'."""
    secret_key: str
    """Secret."""
    sourceType: Literal["amazon-sqs"]
    attributes_to_return: NotRequired[str]
    """Default: 'All'."""
    max_batch_size: NotRequired[int]
    """Default: 10."""
    max_wait_time: NotRequired[int]
    """Default: 20."""
    target: NotRequired[Literal["GetQueueAttributes", "ReceiveMessage"]]
    """Default: 'ReceiveMessage'."""
    visibility_timeout: NotRequired[int]
    """Default: 20."""

"""The configuration of a destination `pubsub`."""

from typing import Literal, NotRequired, TypedDict


class DestinationPubsub(TypedDict):
    """The configuration of a destination `pubsub`."""

    batching_enabled: bool
    """Default: False."""
    credentials_json: str
    """Secret."""
    destinationType: Literal["pubsub"]
    ordering_enabled: bool
    """Default: False."""
    project_id: str
    topic_id: str
    batching_delay_threshold: NotRequired[int]
    """At least 1. Default: 1."""
    batching_element_count_threshold: NotRequired[int]
    """At least 1. Default: 1."""
    batching_request_bytes_threshold: NotRequired[int]
    """At least 1. Default: 1."""

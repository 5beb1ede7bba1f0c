"""The configuration of a source `mongodb-v2`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class DatabaseConfigAtlasReplicaSet(TypedDict):
    """`database_config` where `cluster_type` is 'ATLAS_REPLICA_SET'."""

    auth_source: str
    """Default: 'admin'."""
    cluster_type: Literal["ATLAS_REPLICA_SET"]
    connection_string: str
    databases: list[str]
    password: str
    """Secret."""
    username: str
    schema_enforced: NotRequired[bool]
    """Default: True."""


class DatabaseConfigSelfManagedReplicaSet(TypedDict):
    """`database_config` where `cluster_type` is 'SELF_MANAGED_REPLICA_SET'."""

    cluster_type: Literal["SELF_MANAGED_REPLICA_SET"]
    connection_string: str
    databases: list[str]
    auth_source: NotRequired[str]
    """Default: 'admin'."""
    password: NotRequired[str]
    """Secret."""
    schema_enforced: NotRequired[bool]
    """Default: True."""
    username: NotRequired[str]


DatabaseConfig: TypeAlias = DatabaseConfigAtlasReplicaSet | DatabaseConfigSelfManagedReplicaSet


class SourceMongodbV2(TypedDict):
    """The configuration of a source `mongodb-v2`."""

    database_config: DatabaseConfig
    sourceType: Literal["mongodb-v2"]
    discover_sample_size: NotRequired[int]
    """From 10 to 100000. Default: 10000."""
    discover_timeout_seconds: NotRequired[int]
    """From 5 to 1200. Default: 600."""
    initial_load_timeout_hours: NotRequired[int]
    """Default: 8."""
    initial_waiting_seconds: NotRequired[int]
    """Default: 300."""
    invalid_cdc_cursor_position_behavior: NotRequired[Literal["Fail sync", "Re-sync data"]]
    """Default: 'Fail sync'."""
    queue_size: NotRequired[int]
    """Default: 10000."""
    update_capture_mode: NotRequired[Literal["Lookup", "Post Image"]]
    """Default: 'Lookup'."""

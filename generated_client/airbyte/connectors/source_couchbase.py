"""The configuration of a source `couchbase`."""

from typing import Literal, NotRequired, TypedDict


class SourceCouchbase(TypedDict):
    """The configuration of a source `couchbase`."""

    bucket: str
    connection_string: str
    password: str
    """Secret."""
    sourceType: Literal["couchbase"]
    username: str
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""

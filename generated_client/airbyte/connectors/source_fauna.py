"""The configuration of a source `fauna`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CollectionDeletionsIgnore(TypedDict):
    """`collection.deletions` where `deletion_mode` is 'ignore'."""

    deletion_mode: Literal["ignore"]


class CollectionDeletionsDeletedField(TypedDict):
    """`collection.deletions` where `deletion_mode` is 'deleted_field'."""

    column: str
    """Default: 'deleted_at'."""
    deletion_mode: Literal["deleted_field"]


CollectionDeletions: TypeAlias = CollectionDeletionsIgnore | CollectionDeletionsDeletedField


class Collection(TypedDict):
    """`collection`."""

    deletions: CollectionDeletions
    page_size: int
    """Default: 64."""


class SourceFauna(TypedDict):
    """The configuration of a source `fauna`."""

    domain: str
    """Default: 'db.fauna.com'."""
    port: int
    """Default: 443."""
    scheme: str
    """Default: 'https'."""
    secret: str
    """Secret."""
    sourceType: Literal["fauna"]
    collection: NotRequired[Collection]

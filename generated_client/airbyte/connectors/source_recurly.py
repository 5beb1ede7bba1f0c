"""The configuration of a source `recurly`."""

from typing import Literal, NotRequired, TypedDict


class SourceRecurly(TypedDict):
    """The configuration of a source `recurly`."""

    api_key: str
    """Secret."""
    sourceType: Literal["recurly"]
    accounts_step_days: NotRequired[int]
    """From 1 to 365. Default: 30."""
    begin_time: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    end_time: NotRequired[str]
    """Must match `^$|^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    is_sandbox: NotRequired[bool]
    """Default: False."""
    num_workers: NotRequired[int]
    """From 1 to 20. Default: 10."""

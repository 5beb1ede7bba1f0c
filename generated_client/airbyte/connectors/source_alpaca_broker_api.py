"""The configuration of a source `alpaca-broker-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceAlpacaBrokerApi(TypedDict):
    """The configuration of a source `alpaca-broker-api`."""

    environment: Literal["api", "paper-api", "broker-api.sandbox"]
    """Default: 'broker-api.sandbox'."""
    sourceType: Literal["alpaca-broker-api"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    username: str
    limit: NotRequired[str]
    """Default: '20'."""
    password: NotRequired[str]
    """Secret."""

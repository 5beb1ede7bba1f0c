"""The configuration of a source `ip2whois`."""

from typing import Literal, NotRequired, TypedDict


class SourceIp2whois(TypedDict):
    """The configuration of a source `ip2whois`."""

    sourceType: Literal["ip2whois"]
    api_key: NotRequired[str]
    """Secret."""
    domain: NotRequired[str]

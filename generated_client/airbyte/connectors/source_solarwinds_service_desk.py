"""The configuration of a source `solarwinds-service-desk`."""

from typing import Literal, TypedDict


class SourceSolarwindsServiceDesk(TypedDict):
    """The configuration of a source `solarwinds-service-desk`."""

    api_key_2: str
    """Secret."""
    sourceType: Literal["solarwinds-service-desk"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""

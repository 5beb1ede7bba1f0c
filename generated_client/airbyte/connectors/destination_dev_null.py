"""The configuration of a destination `dev-null`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class TestDestinationLoggingLoggingConfigFirstN(TypedDict):
    """`test_destination.logging_config` where `logging_type` is 'FirstN'."""

    logging_type: Literal["FirstN"]
    """Default: 'FirstN'."""
    max_entry_count: float
    """From 1 to 1000. Default: 100."""


class TestDestinationLoggingLoggingConfigEveryNth(TypedDict):
    """`test_destination.logging_config` where `logging_type` is 'EveryNth'."""

    logging_type: Literal["EveryNth"]
    """Default: 'EveryNth'."""
    max_entry_count: float
    """From 1 to 1000. Default: 100."""
    nth_entry_to_log: int
    """From 1 to 1000."""


class TestDestinationLoggingLoggingConfigRandomSampling(TypedDict):
    """`test_destination.logging_config` where `logging_type` is 'RandomSampling'."""

    logging_type: Literal["RandomSampling"]
    """Default: 'RandomSampling'."""
    max_entry_count: float
    """From 1 to 1000. Default: 100."""
    sampling_ratio: float
    """From 0 to 1. Default: 0.001."""
    seed: NotRequired[float]


TestDestinationLoggingLoggingConfig: TypeAlias = (
    TestDestinationLoggingLoggingConfigFirstN
    | TestDestinationLoggingLoggingConfigEveryNth
    | TestDestinationLoggingLoggingConfigRandomSampling
)


class TestDestinationLogging(TypedDict):
    """`test_destination` where `test_destination_type` is 'LOGGING'."""

    logging_config: TestDestinationLoggingLoggingConfig
    test_destination_type: Literal["LOGGING"]
    """Default: 'LOGGING'."""


class TestDestinationSilent(TypedDict):
    """`test_destination` where `test_destination_type` is 'SILENT'."""

    test_destination_type: Literal["SILENT"]
    """Default: 'SILENT'."""


class TestDestinationThrottled(TypedDict):
    """`test_destination` where `test_destination_type` is 'THROTTLED'."""

    millis_per_record: int
    test_destination_type: Literal["THROTTLED"]
    """Default: 'THROTTLED'."""


class TestDestinationFailing(TypedDict):
    """`test_destination` where `test_destination_type` is 'FAILING'."""

    num_messages: int
    test_destination_type: Literal["FAILING"]
    """Default: 'FAILING'."""


TestDestination: TypeAlias = (
    TestDestinationLogging | TestDestinationSilent | TestDestinationThrottled | TestDestinationFailing
)


class DestinationDevNull(TypedDict):
    """The configuration of a destination `dev-null`."""

    destinationType: Literal["dev-null"]
    test_destination: TestDestination

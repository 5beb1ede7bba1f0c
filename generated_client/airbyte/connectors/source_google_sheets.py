"""The configuration of a source `google-sheets`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsClient(TypedDict):
    """`credentials` where `auth_type` is 'Client'."""

    auth_type: Literal["Client"]
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""


class CredentialsService(TypedDict):
    """`credentials` where `auth_type` is 'Service'."""

    auth_type: Literal["Service"]
    service_account_info: str
    """Secret."""


Credentials: TypeAlias = CredentialsClient | CredentialsService


class StreamNameOverridesItem(TypedDict):
    """`stream_name_overrides[]`."""

    custom_stream_name: str
    source_stream_name: str


class SourceGoogleSheets(TypedDict):
    """The configuration of a source `google-sheets`."""

    credentials: Credentials
    sourceType: Literal["google-sheets"]
    spreadsheet_id: str
    allow_leading_numbers: NotRequired[bool]
    """Default: False."""
    batch_size: NotRequired[int]
    """Default: 1000000."""
    combine_letter_number_pairs: NotRequired[bool]
    """Default: False."""
    combine_number_word_pairs: NotRequired[bool]
    """Default: False."""
    names_conversion: NotRequired[bool]
    """Default: False."""
    remove_leading_trailing_underscores: NotRequired[bool]
    """Default: False."""
    remove_special_characters: NotRequired[bool]
    """Default: False."""
    stream_name_overrides: NotRequired[list[StreamNameOverridesItem]]

"""The configuration of a source `shopify`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_method` is 'oauth2.0'."""

    auth_method: Literal["oauth2.0"]
    access_token: NotRequired[str]
    """Secret."""
    client_id: NotRequired[str]
    """Secret."""
    client_secret: NotRequired[str]
    """Secret."""


class CredentialsApiPassword(TypedDict):
    """`credentials` where `auth_method` is 'api_password'."""

    api_password: str
    """Secret."""
    auth_method: Literal["api_password"]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsApiPassword


class SourceShopify(TypedDict):
    """The configuration of a source `shopify`."""

    shop: str
    """Must match `^(?!https://)(?!https://).*`."""
    sourceType: Literal["shopify"]
    bulk_window_in_days: NotRequired[int]
    """Default: 30."""
    credentials: NotRequired[Credentials]
    fetch_transactions_user_id: NotRequired[bool]
    """Default: False."""
    job_checkpoint_interval: NotRequired[int]
    """From 15000 to 1000000. Default: 100000."""
    job_product_variants_include_pres_prices: NotRequired[bool]
    """Default: True."""
    job_termination_threshold: NotRequired[int]
    """From 3600 to 21600. Default: 7200."""
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Default: '2020-01-01'."""

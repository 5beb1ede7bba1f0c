"""The way to a dbt Cloud account by an Airflow connection: its address, the account, and who we are there."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.errors import ConnectionSettingsError

if TYPE_CHECKING:
    from generated_client import BearerToken

OLD_HOST = "https://cloud.getdbt.com"
"""Where every account of the United States once was."""

log: logging.Logger = logging.getLogger(__name__)


def base_url_of(settings: ConnectionSettings) -> str:
    """The account's address, before the client brings it into its one form."""
    if settings.host:
        return settings.host
    log.warning(
        "Airflow connection %r has no host, so %s is asked, which dbt Labs gives up: enter the account's access URL, "
        "like ab123.us1.dbt.com, from the account's settings in dbt Cloud",
        settings.conn_id,
        OLD_HOST,
    )
    return OLD_HOST


def account_id_of(settings: ConnectionSettings) -> int:
    """The account's id. Raises `ConnectionSettingsError` where the login is none."""
    login = settings.login.strip()
    if login.isdecimal() and login.isascii():
        return int(login)
    problem = f"is {login!r}; it must be a number" if login else "is missing"
    where = "it stands in the account's URLs in dbt Cloud"
    raise ConnectionSettingsError.of(settings.conn_id, f"the account id (login) {problem}: {where}.")


def auth_of(settings: ConnectionSettings) -> "BearerToken":
    """The API token. Raises `ConnectionSettingsError` where it is missing."""
    from generated_client import BearerToken

    if not settings.password.strip():
        raise ConnectionSettingsError.of(settings.conn_id, "the API token (password) is missing.")
    return BearerToken(settings.password, "Token")


def web_url_of(settings: ConnectionSettings, base_url: str) -> str:
    """Where the web interface is: as the connection says, else beside the API."""
    return (settings.web_url or base_url).rstrip("/")


def adapted(
    settings: ConnectionSettings, account_id: int | None, hook_params: Mapping[str, object] | None = None
) -> ConnectionSettings:
    """The connection's settings with what a task says besides: another account, another time for a request."""
    timeout = (hook_params or {}).get("timeout_seconds")
    if isinstance(timeout, int | float) and timeout > 0:
        settings = replace(settings, timeout=float(timeout))
    return settings if account_id is None else replace(settings, login=str(account_id))

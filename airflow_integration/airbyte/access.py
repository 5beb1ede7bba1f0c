"""The way to an Airbyte server by an Airflow connection: its addresses, and who we are there."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.errors import ConnectionSettingsError

if TYPE_CHECKING:
    from generated_client import BasicAuth, BearerToken, ClientCredentials, NoAuth

_CLOUD_API = "api.airbyte.com"
_CLOUD_WEB = "https://cloud.airbyte.com"
_API_PATHS = frozenset({"v1", "api", "api/v1", "api/public", "api/public/v1"})


def base_url_of(settings: ConnectionSettings) -> str:
    """The server's address, before the client brings it into its one form. Raises `ConnectionSettingsError`."""
    if not settings.host:
        problem = "it has no host; give the server's URL, for example https://api.airbyte.com."
        raise ConnectionSettingsError.of(settings.conn_id, problem)
    schema = settings.schema.strip("/")
    # airbyte://id:secret@host/api/public/v1 puts the API's path where Airflow keeps the schema.
    return f"{settings.host}/{schema}" if schema in _API_PATHS else settings.host


def token_path_of(settings: ConnectionSettings) -> str | None:
    """The token endpoint as the client takes it; None: the usual one."""
    schema = settings.schema
    if not schema or schema.strip("/") in _API_PATHS or schema.strip("/") == "v1/applications/token":
        return None
    return f"/{schema}" if schema.startswith("api/") else schema


def web_url_of(settings: ConnectionSettings, base_url: str) -> str:
    """Where the web interface is: as the connection says, else beside the API."""
    if settings.web_url:
        return settings.web_url.rstrip("/")
    if urlsplit(base_url).hostname == _CLOUD_API:
        return _CLOUD_WEB
    return base_url.removesuffix("/v1").removesuffix("/api/public")


def auth_of(settings: ConnectionSettings) -> "ClientCredentials | BearerToken | BasicAuth | NoAuth":
    """The credentials: as `auth_type` says, else a token if there is one, else login and password, else none."""
    from generated_client import BasicAuth, BearerToken, ClientCredentials, NoAuth

    kind = settings.auth_type or _likely_auth_type(settings)
    if kind == "none":
        return NoAuth()
    if kind == "bearer":
        token = settings.token or settings.password
        if not token:
            where = "put it into 'Bearer token' (the extra `token`) or into the password"
            raise ConnectionSettingsError.of(settings.conn_id, f"auth_type is 'bearer' and there is no token; {where}.")
        return BearerToken(token)
    if not settings.login or not settings.password:
        login, password = ("user name", "password") if kind == "basic" else ("client id", "client secret")
        missing = f"{password} (password)" if settings.login else f"{login} (login)"
        raise ConnectionSettingsError.of(settings.conn_id, f"the {missing} is missing.")
    if kind == "basic":
        return BasicAuth(settings.login, settings.password)
    return ClientCredentials(settings.login, settings.password, token_path_of(settings))


def _likely_auth_type(settings: ConnectionSettings) -> str:
    if settings.token:
        return "bearer"
    return "client_credentials" if settings.login or settings.password else "none"

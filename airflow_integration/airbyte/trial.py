"""The button "Test connection": a token, then a real read, and plain words for which of the two failed."""

from typing import TYPE_CHECKING

from airflow_integration.airbyte.access import auth_of
from airflow_integration.remote_job.errors import RemoteCallError

if TYPE_CHECKING:
    from airflow_integration.remote_job.connection.settings import ConnectionSettings
    from generated_client import Airbyte, APIError


def try_out(client: "Airbyte", settings: "ConnectionSettings") -> str:
    """List one workspace, which takes a token first where the credentials are for one; say what has worked.

    Raises `RemoteCallError` with the step that failed.
    """
    from generated_client import APIError, ClientCredentials

    takes_token = isinstance(auth_of(settings), ClientCredentials)
    try:
        workspaces = client.workspaces.list(limit=1).data
    except APIError as error:
        failed = _failed_step(error, takes_token=takes_token)
        raise RemoteCallError(f"{failed}: {str(error).removeprefix('no token: ')}") from error
    if not workspaces:
        raise RemoteCallError(
            f"{client.base_url} takes these credentials, but shows them no workspace: give their user a role in the "
            "workspace whose connections are to be run"
        )
    token = "a token was issued, and " if takes_token else ""
    return f"Connected to {client.base_url}: {token}workspace {workspaces[0].name!r} can be read."


def _failed_step(error: "APIError", *, takes_token: bool) -> str:
    from generated_client import AuthenticationError

    if error.method == "POST":  # the one for a token is the only one here
        return "The token was refused" if isinstance(error, AuthenticationError) else "No token could be fetched"
    return "The token was issued, but listing workspaces failed" if takes_token else "Listing workspaces failed"

"""Which handler serves which operation.  An operation that is not here is served by `record_routes`."""

from __future__ import annotations

from generated_client.testing.airbyte import (
    account_routes,
    connection_routes,
    job_routes,
    token_routes,
    workspace_routes,
)
from generated_client.testing.airbyte.actor_routes import ActorRoutes, list_streams
from generated_client.testing.airbyte.api import Handler
from generated_client.testing.airbyte.job_list import list_jobs

HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", "/"): token_routes.documentation,
    ("GET", "/health"): token_routes.health,
    ("POST", "/applications/token"): token_routes.create_token,
    ("GET", "/jobs"): list_jobs,
    ("POST", "/jobs"): job_routes.create_job,
    ("GET", "/jobs/{jobId}"): job_routes.get_job,
    ("DELETE", "/jobs/{jobId}"): job_routes.cancel_job,
    ("GET", "/connections"): connection_routes.list_connections,
    ("POST", "/connections"): connection_routes.create_connection,
    ("GET", "/connections/{connectionId}"): connection_routes.get_connection,
    ("PATCH", "/connections/{connectionId}"): connection_routes.update_connection,
    ("DELETE", "/connections/{connectionId}"): connection_routes.delete_connection,
    ("GET", "/workspaces"): workspace_routes.list_workspaces,
    ("POST", "/workspaces"): workspace_routes.create_workspace,
    ("GET", "/workspaces/{workspaceId}"): workspace_routes.get_workspace,
    ("PATCH", "/workspaces/{workspaceId}"): workspace_routes.update_workspace,
    ("DELETE", "/workspaces/{workspaceId}"): workspace_routes.delete_workspace,
    ("GET", "/tags"): workspace_routes.list_tags,
    ("POST", "/tags"): workspace_routes.create_tag,
    ("GET", "/tags/{tagId}"): workspace_routes.get_tag,
    ("PATCH", "/tags/{tagId}"): workspace_routes.update_tag,
    ("DELETE", "/tags/{tagId}"): workspace_routes.delete_tag,
    ("GET", "/streams"): list_streams,
    ("GET", "/connector_definitions"): account_routes.list_connector_definitions,
    ("POST", "/sources/initiateOAuth"): account_routes.initiate_oauth,
    ("GET", "/oauth/callback"): account_routes.oauth_callback,
    ("PUT", "/workspaces/{workspaceId}/oauthCredentials"): account_routes.put_oauth_credentials,
    ("PUT", "/organizations/{organizationId}/oauthCredentials"): account_routes.put_oauth_credentials,
    (
        "DELETE",
        "/workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}",
    ): account_routes.delete_oauth_credentials,
    (
        "DELETE",
        "/organizations/{organizationId}/oauthCredentials/{actorType}/{name}",
    ): account_routes.delete_oauth_credentials,
    ("POST", "/embedded/widget_token"): account_routes.create_widget_token,
    ("POST", "/embedded/scoped_token"): account_routes.create_scoped_token,
    ("GET", "/embedded/organizations"): account_routes.list_embedded_organizations,
    **ActorRoutes("source").handlers(),
    **ActorRoutes("destination").handlers(),
}

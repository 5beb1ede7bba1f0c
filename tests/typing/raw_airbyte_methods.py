"""The types of all methods of `Airbyte.with_raw_response`: read by mypy and pyright, never run."""

from typing import assert_type

from generated_client import Airbyte, RawResponse
from generated_client.airbyte import models


def the_server(airbyte: Airbyte) -> None:
    """What concerns the server, its tokens and the embedded product."""
    assert_type(airbyte.with_raw_response.system.documentation(), RawResponse[str])
    assert_type(airbyte.with_raw_response.system.health(), RawResponse[str])
    assert_type(airbyte.with_raw_response.applications.list(), RawResponse[list[models.ApplicationRead]])
    assert_type(airbyte.with_raw_response.applications.create(name="x"), RawResponse[models.ApplicationRead])
    assert_type(airbyte.with_raw_response.applications.get("x"), RawResponse[models.ApplicationRead])
    assert_type(airbyte.with_raw_response.applications.delete("x"), RawResponse[models.ApplicationRead])
    assert_type(
        airbyte.with_raw_response.applications.create_token(client_id="x", client_secret="x"),
        RawResponse[models.PublicAccessTokenResponse],
    )
    assert_type(airbyte.with_raw_response.oauth.callback(), RawResponse[str])
    assert_type(
        airbyte.with_raw_response.embedded.create_widget_token(
            allowed_origin="x", external_user_id="x", organization_id="x"
        ),
        RawResponse[models.EmbeddedWidgetResponse],
    )
    assert_type(
        airbyte.with_raw_response.embedded.create_scoped_token(workspace_id="x"),
        RawResponse[models.EmbeddedScopedTokenResponse],
    )
    assert_type(
        airbyte.with_raw_response.embedded.list_organizations(), RawResponse[list[models.EmbeddedOrganizationListItem]]
    )


def syncs(airbyte: Airbyte) -> None:
    """What concerns jobs, connections and streams."""
    assert_type(airbyte.with_raw_response.jobs.list(), RawResponse[list[models.JobResponse]])
    assert_type(
        airbyte.with_raw_response.jobs.create(connection_id="x", job_type="sync"), RawResponse[models.JobResponse]
    )
    assert_type(airbyte.with_raw_response.jobs.get(1), RawResponse[models.JobResponse])
    assert_type(airbyte.with_raw_response.jobs.cancel(1), RawResponse[models.JobResponse])
    assert_type(airbyte.with_raw_response.connections.list(), RawResponse[list[models.ConnectionResponse]])
    assert_type(
        airbyte.with_raw_response.connections.create(source_id="x", destination_id="x"),
        RawResponse[models.ConnectionResponse],
    )
    assert_type(airbyte.with_raw_response.connections.get("x"), RawResponse[models.ConnectionResponse])
    assert_type(airbyte.with_raw_response.connections.update("x"), RawResponse[models.ConnectionResponse])
    assert_type(airbyte.with_raw_response.connections.delete("x"), RawResponse[None])
    assert_type(airbyte.with_raw_response.streams.list(source_id="x"), RawResponse[list[models.StreamProperties]])


def actors(airbyte: Airbyte) -> None:
    """What concerns sources and destinations."""
    assert_type(airbyte.with_raw_response.sources.list(), RawResponse[list[models.SourceResponse]])
    assert_type(
        airbyte.with_raw_response.sources.create(name="x", workspace_id="x", configuration={}),
        RawResponse[models.SourceResponse],
    )
    assert_type(airbyte.with_raw_response.sources.get("x"), RawResponse[models.SourceResponse])
    assert_type(airbyte.with_raw_response.sources.update("x"), RawResponse[models.SourceResponse])
    assert_type(
        airbyte.with_raw_response.sources.replace("x", name="x", configuration={}), RawResponse[models.SourceResponse]
    )
    assert_type(airbyte.with_raw_response.sources.delete("x"), RawResponse[None])
    assert_type(
        airbyte.with_raw_response.sources.initiate_oauth(redirect_url="x", workspace_id="x"),
        RawResponse[models.RedirectUrlResponse],
    )
    assert_type(airbyte.with_raw_response.destinations.list(), RawResponse[list[models.DestinationResponse]])
    assert_type(
        airbyte.with_raw_response.destinations.create(name="x", workspace_id="x", configuration={}),
        RawResponse[models.DestinationResponse],
    )
    assert_type(airbyte.with_raw_response.destinations.get("x"), RawResponse[models.DestinationResponse])
    assert_type(airbyte.with_raw_response.destinations.update("x"), RawResponse[models.DestinationResponse])
    assert_type(
        airbyte.with_raw_response.destinations.replace("x", name="x", configuration={}),
        RawResponse[models.DestinationResponse],
    )
    assert_type(airbyte.with_raw_response.destinations.delete("x"), RawResponse[None])


def definitions(airbyte: Airbyte) -> None:
    """What concerns connectors."""
    assert_type(
        airbyte.with_raw_response.connector_definitions.list(type="source"),
        RawResponse[list[models.ConnectorDefinitionResponse]],
    )
    assert_type(
        airbyte.with_raw_response.declarative_source_definitions.list("x"),
        RawResponse[list[models.DeclarativeSourceDefinitionResponse]],
    )
    assert_type(
        airbyte.with_raw_response.declarative_source_definitions.create("x", name="x", manifest={}),
        RawResponse[models.DeclarativeSourceDefinitionResponse],
    )
    assert_type(
        airbyte.with_raw_response.declarative_source_definitions.get("x", "x"),
        RawResponse[models.DeclarativeSourceDefinitionResponse],
    )
    assert_type(
        airbyte.with_raw_response.declarative_source_definitions.replace("x", "x", manifest={}),
        RawResponse[models.DeclarativeSourceDefinitionResponse],
    )
    assert_type(
        airbyte.with_raw_response.declarative_source_definitions.delete("x", "x"),
        RawResponse[models.DeclarativeSourceDefinitionResponse],
    )
    assert_type(airbyte.with_raw_response.source_definitions.list("x"), RawResponse[list[models.DefinitionResponse]])
    assert_type(
        airbyte.with_raw_response.source_definitions.create("x", name="x", docker_repository="x", docker_image_tag="x"),
        RawResponse[models.DefinitionResponse],
    )
    assert_type(airbyte.with_raw_response.source_definitions.get("x", "x"), RawResponse[models.DefinitionResponse])
    assert_type(
        airbyte.with_raw_response.source_definitions.replace("x", "x", name="x", docker_image_tag="x"),
        RawResponse[models.DefinitionResponse],
    )
    assert_type(airbyte.with_raw_response.source_definitions.delete("x", "x"), RawResponse[models.DefinitionResponse])
    assert_type(
        airbyte.with_raw_response.destination_definitions.list("x"), RawResponse[list[models.DefinitionResponse]]
    )
    assert_type(
        airbyte.with_raw_response.destination_definitions.create(
            "x", name="x", docker_repository="x", docker_image_tag="x"
        ),
        RawResponse[models.DefinitionResponse],
    )
    assert_type(airbyte.with_raw_response.destination_definitions.get("x", "x"), RawResponse[models.DefinitionResponse])
    assert_type(
        airbyte.with_raw_response.destination_definitions.replace("x", "x", name="x", docker_image_tag="x"),
        RawResponse[models.DefinitionResponse],
    )
    assert_type(
        airbyte.with_raw_response.destination_definitions.delete("x", "x"), RawResponse[models.DefinitionResponse]
    )


def places(airbyte: Airbyte) -> None:
    """What concerns workspaces and what holds them."""
    assert_type(airbyte.with_raw_response.workspaces.list(), RawResponse[list[models.WorkspaceResponse]])
    assert_type(airbyte.with_raw_response.workspaces.create(name="x"), RawResponse[models.WorkspaceResponse])
    assert_type(airbyte.with_raw_response.workspaces.get("x"), RawResponse[models.WorkspaceResponse])
    assert_type(airbyte.with_raw_response.workspaces.update("x"), RawResponse[models.WorkspaceResponse])
    assert_type(airbyte.with_raw_response.workspaces.delete("x"), RawResponse[None])
    assert_type(
        airbyte.with_raw_response.workspaces.set_oauth_credentials(
            "x", actor_type="source", name="x", configuration={}
        ),
        RawResponse[None],
    )
    assert_type(airbyte.with_raw_response.workspaces.delete_oauth_credentials("x", "source", "x"), RawResponse[None])
    assert_type(airbyte.with_raw_response.organizations.list(), RawResponse[list[models.OrganizationResponse]])
    assert_type(
        airbyte.with_raw_response.organizations.set_oauth_credentials(
            "x", actor_type="source", name="x", configuration={}
        ),
        RawResponse[None],
    )
    assert_type(airbyte.with_raw_response.organizations.delete_oauth_credentials("x", "source", "x"), RawResponse[None])
    assert_type(airbyte.with_raw_response.regions.list(organization_id="x"), RawResponse[list[models.RegionResponse]])
    assert_type(
        airbyte.with_raw_response.regions.create(name="x", organization_id="x"), RawResponse[models.RegionResponse]
    )
    assert_type(airbyte.with_raw_response.regions.get("x"), RawResponse[models.RegionResponse])
    assert_type(airbyte.with_raw_response.regions.update("x"), RawResponse[models.RegionResponse])
    assert_type(airbyte.with_raw_response.regions.delete("x"), RawResponse[models.RegionResponse])
    assert_type(airbyte.with_raw_response.dataplanes.list(), RawResponse[list[models.DataplaneResponse]])
    assert_type(
        airbyte.with_raw_response.dataplanes.create(region_id="x", name="x"),
        RawResponse[models.DataplaneCreateResponseBody],
    )
    assert_type(airbyte.with_raw_response.dataplanes.get("x"), RawResponse[models.DataplaneResponse])
    assert_type(airbyte.with_raw_response.dataplanes.update("x"), RawResponse[models.DataplaneResponse])
    assert_type(airbyte.with_raw_response.dataplanes.delete("x"), RawResponse[models.DataplaneResponse])
    assert_type(airbyte.with_raw_response.tags.list(), RawResponse[list[models.TagResponse]])
    assert_type(
        airbyte.with_raw_response.tags.create(name="x", color="x", workspace_id="x"), RawResponse[models.TagResponse]
    )
    assert_type(airbyte.with_raw_response.tags.get("x"), RawResponse[models.TagResponse])
    assert_type(airbyte.with_raw_response.tags.update("x", name="x", color="x"), RawResponse[models.TagResponse])
    assert_type(airbyte.with_raw_response.tags.delete("x"), RawResponse[None])


def people(airbyte: Airbyte) -> None:
    """What concerns users, groups and their permissions."""
    assert_type(airbyte.with_raw_response.users.list(organization_id="x"), RawResponse[list[models.UserResponse]])
    assert_type(airbyte.with_raw_response.permissions.list(), RawResponse[list[models.PermissionResponseRead]])
    assert_type(
        airbyte.with_raw_response.permissions.create(permission_type="organization_admin", user_id="x"),
        RawResponse[models.PermissionResponse],
    )
    assert_type(airbyte.with_raw_response.permissions.get("x"), RawResponse[models.PermissionResponse])
    assert_type(
        airbyte.with_raw_response.permissions.update("x", permission_type="instance_admin"),
        RawResponse[models.PermissionResponse],
    )
    assert_type(airbyte.with_raw_response.permissions.delete("x"), RawResponse[None])
    assert_type(airbyte.with_raw_response.groups.list(organization_id="x"), RawResponse[list[models.GroupResponse]])
    assert_type(
        airbyte.with_raw_response.groups.create(name="x", organization_id="x"), RawResponse[models.GroupResponse]
    )
    assert_type(airbyte.with_raw_response.groups.get("x"), RawResponse[models.GroupResponse])
    assert_type(airbyte.with_raw_response.groups.update("x"), RawResponse[models.GroupResponse])
    assert_type(airbyte.with_raw_response.groups.delete("x"), RawResponse[None])
    assert_type(airbyte.with_raw_response.group_members.list("x"), RawResponse[list[models.GroupMemberResponse]])
    assert_type(airbyte.with_raw_response.group_members.add("x", user_id="x"), RawResponse[models.GroupMemberResponse])
    assert_type(airbyte.with_raw_response.group_members.remove("x", "x"), RawResponse[None])
    assert_type(
        airbyte.with_raw_response.group_permissions.list("x"), RawResponse[list[models.GroupPermissionResponse]]
    )
    assert_type(
        airbyte.with_raw_response.group_permissions.create("x", permission_type="instance_admin"),
        RawResponse[models.GroupPermissionResponse],
    )
    assert_type(airbyte.with_raw_response.group_permissions.delete("x", "x"), RawResponse[None])

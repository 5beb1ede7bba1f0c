"""The types of all methods of `Airbyte`: read by mypy and pyright, never run."""

from typing import assert_type

from generated_client import Airbyte, Page
from generated_client.airbyte import models


def the_server(airbyte: Airbyte) -> None:
    """What concerns the server, its tokens and the embedded product."""
    assert_type(airbyte.system.documentation(), str)
    assert_type(airbyte.system.health(), str)
    assert_type(airbyte.applications.list(), Page[models.ApplicationRead])
    assert_type(airbyte.applications.create(name="x"), models.ApplicationRead)
    assert_type(airbyte.applications.get("x"), models.ApplicationRead)
    assert_type(airbyte.applications.delete("x"), models.ApplicationRead)
    assert_type(airbyte.applications.create_token(client_id="x", client_secret="x"), models.PublicAccessTokenResponse)
    assert_type(airbyte.oauth.callback(), str)
    assert_type(
        airbyte.embedded.create_widget_token(allowed_origin="x", external_user_id="x", organization_id="x"),
        models.EmbeddedWidgetResponse,
    )
    assert_type(airbyte.embedded.create_scoped_token(workspace_id="x"), models.EmbeddedScopedTokenResponse)
    assert_type(airbyte.embedded.list_organizations(), Page[models.EmbeddedOrganizationListItem])


def syncs(airbyte: Airbyte) -> None:
    """What concerns jobs, connections and streams."""
    assert_type(airbyte.jobs.list(), Page[models.JobResponse])
    assert_type(airbyte.jobs.create(connection_id="x", job_type="sync"), models.JobResponse)
    assert_type(airbyte.jobs.get(1), models.JobResponse)
    assert_type(airbyte.jobs.cancel(1), models.JobResponse)
    assert_type(airbyte.jobs.wait(1), models.JobResponse)
    assert_type(airbyte.connections.list(), Page[models.ConnectionResponse])
    assert_type(airbyte.connections.create(source_id="x", destination_id="x"), models.ConnectionResponse)
    assert_type(airbyte.connections.get("x"), models.ConnectionResponse)
    assert_type(airbyte.connections.update("x"), models.ConnectionResponse)
    assert_type(airbyte.connections.delete("x"), None)
    assert_type(airbyte.streams.list(source_id="x"), Page[models.StreamProperties])


def actors(airbyte: Airbyte) -> None:
    """What concerns sources and destinations."""
    assert_type(airbyte.sources.list(), Page[models.SourceResponse])
    assert_type(airbyte.sources.create(name="x", workspace_id="x", configuration={}), models.SourceResponse)
    assert_type(airbyte.sources.get("x"), models.SourceResponse)
    assert_type(airbyte.sources.update("x"), models.SourceResponse)
    assert_type(airbyte.sources.replace("x", name="x", configuration={}), models.SourceResponse)
    assert_type(airbyte.sources.delete("x"), None)
    assert_type(airbyte.sources.initiate_oauth(redirect_url="x", workspace_id="x"), models.RedirectUrlResponse)
    assert_type(airbyte.destinations.list(), Page[models.DestinationResponse])
    assert_type(airbyte.destinations.create(name="x", workspace_id="x", configuration={}), models.DestinationResponse)
    assert_type(airbyte.destinations.get("x"), models.DestinationResponse)
    assert_type(airbyte.destinations.update("x"), models.DestinationResponse)
    assert_type(airbyte.destinations.replace("x", name="x", configuration={}), models.DestinationResponse)
    assert_type(airbyte.destinations.delete("x"), None)


def definitions(airbyte: Airbyte) -> None:
    """What concerns connectors."""
    assert_type(airbyte.connector_definitions.list(type="source"), Page[models.ConnectorDefinitionResponse])
    assert_type(airbyte.declarative_source_definitions.list("x"), Page[models.DeclarativeSourceDefinitionResponse])
    assert_type(
        airbyte.declarative_source_definitions.create("x", name="x", manifest={}),
        models.DeclarativeSourceDefinitionResponse,
    )
    assert_type(airbyte.declarative_source_definitions.get("x", "x"), models.DeclarativeSourceDefinitionResponse)
    assert_type(
        airbyte.declarative_source_definitions.replace("x", "x", manifest={}),
        models.DeclarativeSourceDefinitionResponse,
    )
    assert_type(airbyte.declarative_source_definitions.delete("x", "x"), models.DeclarativeSourceDefinitionResponse)
    assert_type(airbyte.source_definitions.list("x"), Page[models.DefinitionResponse])
    assert_type(
        airbyte.source_definitions.create("x", name="x", docker_repository="x", docker_image_tag="x"),
        models.DefinitionResponse,
    )
    assert_type(airbyte.source_definitions.get("x", "x"), models.DefinitionResponse)
    assert_type(airbyte.source_definitions.replace("x", "x", name="x", docker_image_tag="x"), models.DefinitionResponse)
    assert_type(airbyte.source_definitions.delete("x", "x"), models.DefinitionResponse)
    assert_type(airbyte.destination_definitions.list("x"), Page[models.DefinitionResponse])
    assert_type(
        airbyte.destination_definitions.create("x", name="x", docker_repository="x", docker_image_tag="x"),
        models.DefinitionResponse,
    )
    assert_type(airbyte.destination_definitions.get("x", "x"), models.DefinitionResponse)
    assert_type(
        airbyte.destination_definitions.replace("x", "x", name="x", docker_image_tag="x"), models.DefinitionResponse
    )
    assert_type(airbyte.destination_definitions.delete("x", "x"), models.DefinitionResponse)


def places(airbyte: Airbyte) -> None:
    """What concerns workspaces and what holds them."""
    assert_type(airbyte.workspaces.list(), Page[models.WorkspaceResponse])
    assert_type(airbyte.workspaces.create(name="x"), models.WorkspaceResponse)
    assert_type(airbyte.workspaces.get("x"), models.WorkspaceResponse)
    assert_type(airbyte.workspaces.update("x"), models.WorkspaceResponse)
    assert_type(airbyte.workspaces.delete("x"), None)
    assert_type(airbyte.workspaces.set_oauth_credentials("x", actor_type="source", name="x", configuration={}), None)
    assert_type(airbyte.workspaces.delete_oauth_credentials("x", "source", "x"), None)
    assert_type(airbyte.organizations.list(), Page[models.OrganizationResponse])
    assert_type(airbyte.organizations.set_oauth_credentials("x", actor_type="source", name="x", configuration={}), None)
    assert_type(airbyte.organizations.delete_oauth_credentials("x", "source", "x"), None)
    assert_type(airbyte.regions.list(organization_id="x"), Page[models.RegionResponse])
    assert_type(airbyte.regions.create(name="x", organization_id="x"), models.RegionResponse)
    assert_type(airbyte.regions.get("x"), models.RegionResponse)
    assert_type(airbyte.regions.update("x"), models.RegionResponse)
    assert_type(airbyte.regions.delete("x"), models.RegionResponse)
    assert_type(airbyte.dataplanes.list(), Page[models.DataplaneResponse])
    assert_type(airbyte.dataplanes.create(region_id="x", name="x"), models.DataplaneCreateResponseBody)
    assert_type(airbyte.dataplanes.get("x"), models.DataplaneResponse)
    assert_type(airbyte.dataplanes.update("x"), models.DataplaneResponse)
    assert_type(airbyte.dataplanes.delete("x"), models.DataplaneResponse)
    assert_type(airbyte.tags.list(), Page[models.TagResponse])
    assert_type(airbyte.tags.create(name="x", color="x", workspace_id="x"), models.TagResponse)
    assert_type(airbyte.tags.get("x"), models.TagResponse)
    assert_type(airbyte.tags.update("x", name="x", color="x"), models.TagResponse)
    assert_type(airbyte.tags.delete("x"), None)


def people(airbyte: Airbyte) -> None:
    """What concerns users, groups and their permissions."""
    assert_type(airbyte.users.list(organization_id="x"), Page[models.UserResponse])
    assert_type(airbyte.permissions.list(), Page[models.PermissionResponseRead])
    assert_type(
        airbyte.permissions.create(permission_type="organization_admin", user_id="x"), models.PermissionResponse
    )
    assert_type(airbyte.permissions.get("x"), models.PermissionResponse)
    assert_type(airbyte.permissions.update("x", permission_type="instance_admin"), models.PermissionResponse)
    assert_type(airbyte.permissions.delete("x"), None)
    assert_type(airbyte.groups.list(organization_id="x"), Page[models.GroupResponse])
    assert_type(airbyte.groups.create(name="x", organization_id="x"), models.GroupResponse)
    assert_type(airbyte.groups.get("x"), models.GroupResponse)
    assert_type(airbyte.groups.update("x"), models.GroupResponse)
    assert_type(airbyte.groups.delete("x"), None)
    assert_type(airbyte.group_members.list("x"), Page[models.GroupMemberResponse])
    assert_type(airbyte.group_members.add("x", user_id="x"), models.GroupMemberResponse)
    assert_type(airbyte.group_members.remove("x", "x"), None)
    assert_type(airbyte.group_permissions.list("x"), Page[models.GroupPermissionResponse])
    assert_type(airbyte.group_permissions.create("x", permission_type="instance_admin"), models.GroupPermissionResponse)
    assert_type(airbyte.group_permissions.delete("x", "x"), None)

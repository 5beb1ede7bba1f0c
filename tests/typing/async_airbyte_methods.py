"""The types of all methods of `AsyncAirbyte`: read by mypy and pyright, never run."""

from typing import assert_type

from generated_client import AsyncAirbyte, AsyncPager
from generated_client.airbyte import models


async def the_server(airbyte: AsyncAirbyte) -> None:
    """What concerns the server, its tokens and the embedded product."""
    assert_type(await airbyte.system.documentation(), str)
    assert_type(await airbyte.system.health(), str)
    assert_type(airbyte.applications.list(), AsyncPager[models.ApplicationRead])
    assert_type(await airbyte.applications.create(name="x"), models.ApplicationRead)
    assert_type(await airbyte.applications.get("x"), models.ApplicationRead)
    assert_type(await airbyte.applications.delete("x"), models.ApplicationRead)
    assert_type(
        await airbyte.applications.create_token(client_id="x", client_secret="x"), models.PublicAccessTokenResponse
    )
    assert_type(await airbyte.oauth.callback(), str)
    assert_type(
        await airbyte.embedded.create_widget_token(allowed_origin="x", external_user_id="x", organization_id="x"),
        models.EmbeddedWidgetResponse,
    )
    assert_type(await airbyte.embedded.create_scoped_token(workspace_id="x"), models.EmbeddedScopedTokenResponse)
    assert_type(airbyte.embedded.list_organizations(), AsyncPager[models.EmbeddedOrganizationListItem])


async def syncs(airbyte: AsyncAirbyte) -> None:
    """What concerns jobs, connections and streams."""
    assert_type(airbyte.jobs.list(), AsyncPager[models.JobResponse])
    assert_type(await airbyte.jobs.create(connection_id="x", job_type="sync"), models.JobResponse)
    assert_type(await airbyte.jobs.get(1), models.JobResponse)
    assert_type(await airbyte.jobs.cancel(1), models.JobResponse)
    assert_type(await airbyte.jobs.wait(1), models.JobResponse)
    assert_type(airbyte.connections.list(), AsyncPager[models.ConnectionResponse])
    assert_type(await airbyte.connections.create(source_id="x", destination_id="x"), models.ConnectionResponse)
    assert_type(await airbyte.connections.get("x"), models.ConnectionResponse)
    assert_type(await airbyte.connections.update("x"), models.ConnectionResponse)
    assert_type(await airbyte.connections.delete("x"), None)
    assert_type(airbyte.streams.list(source_id="x"), AsyncPager[models.StreamProperties])


async def actors(airbyte: AsyncAirbyte) -> None:
    """What concerns sources and destinations."""
    assert_type(airbyte.sources.list(), AsyncPager[models.SourceResponse])
    assert_type(await airbyte.sources.create(name="x", workspace_id="x", configuration={}), models.SourceResponse)
    assert_type(await airbyte.sources.get("x"), models.SourceResponse)
    assert_type(await airbyte.sources.update("x"), models.SourceResponse)
    assert_type(await airbyte.sources.replace("x", name="x", configuration={}), models.SourceResponse)
    assert_type(await airbyte.sources.delete("x"), None)
    assert_type(await airbyte.sources.initiate_oauth(redirect_url="x", workspace_id="x"), models.RedirectUrlResponse)
    assert_type(airbyte.destinations.list(), AsyncPager[models.DestinationResponse])
    assert_type(
        await airbyte.destinations.create(name="x", workspace_id="x", configuration={}), models.DestinationResponse
    )
    assert_type(await airbyte.destinations.get("x"), models.DestinationResponse)
    assert_type(await airbyte.destinations.update("x"), models.DestinationResponse)
    assert_type(await airbyte.destinations.replace("x", name="x", configuration={}), models.DestinationResponse)
    assert_type(await airbyte.destinations.delete("x"), None)


async def definitions(airbyte: AsyncAirbyte) -> None:
    """What concerns connectors."""
    assert_type(airbyte.connector_definitions.list(type="source"), AsyncPager[models.ConnectorDefinitionResponse])
    assert_type(
        airbyte.declarative_source_definitions.list("x"), AsyncPager[models.DeclarativeSourceDefinitionResponse]
    )
    assert_type(
        await airbyte.declarative_source_definitions.create("x", name="x", manifest={}),
        models.DeclarativeSourceDefinitionResponse,
    )
    assert_type(await airbyte.declarative_source_definitions.get("x", "x"), models.DeclarativeSourceDefinitionResponse)
    assert_type(
        await airbyte.declarative_source_definitions.replace("x", "x", manifest={}),
        models.DeclarativeSourceDefinitionResponse,
    )
    assert_type(
        await airbyte.declarative_source_definitions.delete("x", "x"), models.DeclarativeSourceDefinitionResponse
    )
    assert_type(airbyte.source_definitions.list("x"), AsyncPager[models.DefinitionResponse])
    assert_type(
        await airbyte.source_definitions.create("x", name="x", docker_repository="x", docker_image_tag="x"),
        models.DefinitionResponse,
    )
    assert_type(await airbyte.source_definitions.get("x", "x"), models.DefinitionResponse)
    assert_type(
        await airbyte.source_definitions.replace("x", "x", name="x", docker_image_tag="x"), models.DefinitionResponse
    )
    assert_type(await airbyte.source_definitions.delete("x", "x"), models.DefinitionResponse)
    assert_type(airbyte.destination_definitions.list("x"), AsyncPager[models.DefinitionResponse])
    assert_type(
        await airbyte.destination_definitions.create("x", name="x", docker_repository="x", docker_image_tag="x"),
        models.DefinitionResponse,
    )
    assert_type(await airbyte.destination_definitions.get("x", "x"), models.DefinitionResponse)
    assert_type(
        await airbyte.destination_definitions.replace("x", "x", name="x", docker_image_tag="x"),
        models.DefinitionResponse,
    )
    assert_type(await airbyte.destination_definitions.delete("x", "x"), models.DefinitionResponse)


async def places(airbyte: AsyncAirbyte) -> None:
    """What concerns workspaces and what holds them."""
    assert_type(airbyte.workspaces.list(), AsyncPager[models.WorkspaceResponse])
    assert_type(await airbyte.workspaces.create(name="x"), models.WorkspaceResponse)
    assert_type(await airbyte.workspaces.get("x"), models.WorkspaceResponse)
    assert_type(await airbyte.workspaces.update("x"), models.WorkspaceResponse)
    assert_type(await airbyte.workspaces.delete("x"), None)
    assert_type(
        await airbyte.workspaces.set_oauth_credentials("x", actor_type="source", name="x", configuration={}), None
    )
    assert_type(await airbyte.workspaces.delete_oauth_credentials("x", "source", "x"), None)
    assert_type(airbyte.organizations.list(), AsyncPager[models.OrganizationResponse])
    assert_type(
        await airbyte.organizations.set_oauth_credentials("x", actor_type="source", name="x", configuration={}), None
    )
    assert_type(await airbyte.organizations.delete_oauth_credentials("x", "source", "x"), None)
    assert_type(airbyte.regions.list(organization_id="x"), AsyncPager[models.RegionResponse])
    assert_type(await airbyte.regions.create(name="x", organization_id="x"), models.RegionResponse)
    assert_type(await airbyte.regions.get("x"), models.RegionResponse)
    assert_type(await airbyte.regions.update("x"), models.RegionResponse)
    assert_type(await airbyte.regions.delete("x"), models.RegionResponse)
    assert_type(airbyte.dataplanes.list(), AsyncPager[models.DataplaneResponse])
    assert_type(await airbyte.dataplanes.create(region_id="x", name="x"), models.DataplaneCreateResponseBody)
    assert_type(await airbyte.dataplanes.get("x"), models.DataplaneResponse)
    assert_type(await airbyte.dataplanes.update("x"), models.DataplaneResponse)
    assert_type(await airbyte.dataplanes.delete("x"), models.DataplaneResponse)
    assert_type(airbyte.tags.list(), AsyncPager[models.TagResponse])
    assert_type(await airbyte.tags.create(name="x", color="x", workspace_id="x"), models.TagResponse)
    assert_type(await airbyte.tags.get("x"), models.TagResponse)
    assert_type(await airbyte.tags.update("x", name="x", color="x"), models.TagResponse)
    assert_type(await airbyte.tags.delete("x"), None)


async def people(airbyte: AsyncAirbyte) -> None:
    """What concerns users, groups and their permissions."""
    assert_type(airbyte.users.list(organization_id="x"), AsyncPager[models.UserResponse])
    assert_type(airbyte.permissions.list(), AsyncPager[models.PermissionResponseRead])
    assert_type(
        await airbyte.permissions.create(permission_type="organization_admin", user_id="x"), models.PermissionResponse
    )
    assert_type(await airbyte.permissions.get("x"), models.PermissionResponse)
    assert_type(await airbyte.permissions.update("x", permission_type="instance_admin"), models.PermissionResponse)
    assert_type(await airbyte.permissions.delete("x"), None)
    assert_type(airbyte.groups.list(organization_id="x"), AsyncPager[models.GroupResponse])
    assert_type(await airbyte.groups.create(name="x", organization_id="x"), models.GroupResponse)
    assert_type(await airbyte.groups.get("x"), models.GroupResponse)
    assert_type(await airbyte.groups.update("x"), models.GroupResponse)
    assert_type(await airbyte.groups.delete("x"), None)
    assert_type(airbyte.group_members.list("x"), AsyncPager[models.GroupMemberResponse])
    assert_type(await airbyte.group_members.add("x", user_id="x"), models.GroupMemberResponse)
    assert_type(await airbyte.group_members.remove("x", "x"), None)
    assert_type(airbyte.group_permissions.list("x"), AsyncPager[models.GroupPermissionResponse])
    assert_type(
        await airbyte.group_permissions.create("x", permission_type="instance_admin"), models.GroupPermissionResponse
    )
    assert_type(await airbyte.group_permissions.delete("x", "x"), None)

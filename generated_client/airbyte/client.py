"""The clients of the Airbyte public API: every resource as an attribute, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ..runtime.client import AsyncClient, SyncClient
from ..runtime.problem import KnownProblems
from ..runtime.settings import ApiLocation, RemoteSystem

if TYPE_CHECKING:
    from .api.applications.resource import Applications, AsyncApplications
    from .api.connections.resource import AsyncConnections, Connections
    from .api.connector_definitions.resource import AsyncConnectorDefinitions, ConnectorDefinitions
    from .api.dataplanes.resource import AsyncDataplanes, Dataplanes
    from .api.declarative_source_definitions.resource import (
        AsyncDeclarativeSourceDefinitions,
        DeclarativeSourceDefinitions,
    )
    from .api.destination_definitions.resource import AsyncDestinationDefinitions, DestinationDefinitions
    from .api.destinations.resource import AsyncDestinations, Destinations
    from .api.embedded.resource import AsyncEmbedded, Embedded
    from .api.group_members.resource import AsyncGroupMembers, GroupMembers
    from .api.group_permissions.resource import AsyncGroupPermissions, GroupPermissions
    from .api.groups.resource import AsyncGroups, Groups
    from .api.jobs.resource import AsyncJobs, Jobs
    from .api.oauth.resource import AsyncOauth, Oauth
    from .api.organizations.resource import AsyncOrganizations, Organizations
    from .api.permissions.resource import AsyncPermissions, Permissions
    from .api.regions.resource import AsyncRegions, Regions
    from .api.source_definitions.resource import AsyncSourceDefinitions, SourceDefinitions
    from .api.sources.resource import AsyncSources, Sources
    from .api.streams.resource import AsyncStreams, Streams
    from .api.system.resource import AsyncSystem, System
    from .api.tags.resource import AsyncTags, Tags
    from .api.users.resource import AsyncUsers, Users
    from .api.workspaces.resource import AsyncWorkspaces, Workspaces
    from .raw import AsyncRawAirbyte, RawAirbyte


def _known_problems() -> KnownProblems:
    from .problems import KNOWN

    return KNOWN


SYSTEM = RemoteSystem(
    name="Airbyte",
    environment="AIRBYTE",
    location=ApiLocation(
        path="/api/public/v1",
        fragments=("/api/public/v1", "/api/public", "/api/v1", "/api", "/v1"),
        example="https://api.airbyte.com",
        default_host="https://api.airbyte.com",
        path_of_host={"api.airbyte.com": "/v1"},
        tokens_at="applications/token",
    ),
    known_problems=_known_problems,
)


class Airbyte(SyncClient):
    """The Airbyte public API, blocking.

    What is not given comes from the environment: the address from `AIRBYTE_BASE_URL`, the credentials from
    `AIRBYTE_TOKEN`, or `AIRBYTE_CLIENT_ID` and `AIRBYTE_CLIENT_SECRET`.
    """

    _system: ClassVar[RemoteSystem] = SYSTEM

    @cached_property
    def applications(self) -> Applications:
        """The operations on applications."""
        from .api.applications.resource import Applications

        return Applications(self)

    @cached_property
    def connections(self) -> Connections:
        """The operations on connections."""
        from .api.connections.resource import Connections

        return Connections(self)

    @cached_property
    def connector_definitions(self) -> ConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions.resource import ConnectorDefinitions

        return ConnectorDefinitions(self)

    @cached_property
    def dataplanes(self) -> Dataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes.resource import Dataplanes

        return Dataplanes(self)

    @cached_property
    def declarative_source_definitions(self) -> DeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions.resource import DeclarativeSourceDefinitions

        return DeclarativeSourceDefinitions(self)

    @cached_property
    def destination_definitions(self) -> DestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions.resource import DestinationDefinitions

        return DestinationDefinitions(self)

    @cached_property
    def destinations(self) -> Destinations:
        """The operations on destinations."""
        from .api.destinations.resource import Destinations

        return Destinations(self)

    @cached_property
    def embedded(self) -> Embedded:
        """The operations on Airbyte Embedded."""
        from .api.embedded.resource import Embedded

        return Embedded(self)

    @cached_property
    def group_members(self) -> GroupMembers:
        """The operations on group members."""
        from .api.group_members.resource import GroupMembers

        return GroupMembers(self)

    @cached_property
    def group_permissions(self) -> GroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions.resource import GroupPermissions

        return GroupPermissions(self)

    @cached_property
    def groups(self) -> Groups:
        """The operations on groups."""
        from .api.groups.resource import Groups

        return Groups(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The operations on jobs."""
        from .api.jobs.resource import Jobs

        return Jobs(self)

    @cached_property
    def oauth(self) -> Oauth:
        """The operations on the OAuth consent."""
        from .api.oauth.resource import Oauth

        return Oauth(self)

    @cached_property
    def organizations(self) -> Organizations:
        """The operations on organizations."""
        from .api.organizations.resource import Organizations

        return Organizations(self)

    @cached_property
    def permissions(self) -> Permissions:
        """The operations on permissions."""
        from .api.permissions.resource import Permissions

        return Permissions(self)

    @cached_property
    def regions(self) -> Regions:
        """The operations on regions."""
        from .api.regions.resource import Regions

        return Regions(self)

    @cached_property
    def source_definitions(self) -> SourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions.resource import SourceDefinitions

        return SourceDefinitions(self)

    @cached_property
    def sources(self) -> Sources:
        """The operations on sources."""
        from .api.sources.resource import Sources

        return Sources(self)

    @cached_property
    def streams(self) -> Streams:
        """The operations on streams."""
        from .api.streams.resource import Streams

        return Streams(self)

    @cached_property
    def system(self) -> System:
        """The operations on the server itself."""
        from .api.system.resource import System

        return System(self)

    @cached_property
    def tags(self) -> Tags:
        """The operations on tags."""
        from .api.tags.resource import Tags

        return Tags(self)

    @cached_property
    def users(self) -> Users:
        """The operations on users."""
        from .api.users.resource import Users

        return Users(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """The operations on workspaces."""
        from .api.workspaces.resource import Workspaces

        return Workspaces(self)

    @cached_property
    def with_raw_response(self) -> RawAirbyte:
        """The same operations, answering with status, headers and undecoded body."""
        from .raw import RawAirbyte

        return RawAirbyte(self)


class AsyncAirbyte(AsyncClient):
    """The Airbyte public API, asynchronous.

    What is not given comes from the environment: the address from `AIRBYTE_BASE_URL`, the credentials from
    `AIRBYTE_TOKEN`, or `AIRBYTE_CLIENT_ID` and `AIRBYTE_CLIENT_SECRET`.
    """

    _system: ClassVar[RemoteSystem] = SYSTEM

    @cached_property
    def applications(self) -> AsyncApplications:
        """The operations on applications."""
        from .api.applications.resource import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def connections(self) -> AsyncConnections:
        """The operations on connections."""
        from .api.connections.resource import AsyncConnections

        return AsyncConnections(self)

    @cached_property
    def connector_definitions(self) -> AsyncConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions.resource import AsyncConnectorDefinitions

        return AsyncConnectorDefinitions(self)

    @cached_property
    def dataplanes(self) -> AsyncDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes.resource import AsyncDataplanes

        return AsyncDataplanes(self)

    @cached_property
    def declarative_source_definitions(self) -> AsyncDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions.resource import AsyncDeclarativeSourceDefinitions

        return AsyncDeclarativeSourceDefinitions(self)

    @cached_property
    def destination_definitions(self) -> AsyncDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions.resource import AsyncDestinationDefinitions

        return AsyncDestinationDefinitions(self)

    @cached_property
    def destinations(self) -> AsyncDestinations:
        """The operations on destinations."""
        from .api.destinations.resource import AsyncDestinations

        return AsyncDestinations(self)

    @cached_property
    def embedded(self) -> AsyncEmbedded:
        """The operations on Airbyte Embedded."""
        from .api.embedded.resource import AsyncEmbedded

        return AsyncEmbedded(self)

    @cached_property
    def group_members(self) -> AsyncGroupMembers:
        """The operations on group members."""
        from .api.group_members.resource import AsyncGroupMembers

        return AsyncGroupMembers(self)

    @cached_property
    def group_permissions(self) -> AsyncGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions.resource import AsyncGroupPermissions

        return AsyncGroupPermissions(self)

    @cached_property
    def groups(self) -> AsyncGroups:
        """The operations on groups."""
        from .api.groups.resource import AsyncGroups

        return AsyncGroups(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The operations on jobs."""
        from .api.jobs.resource import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """The operations on the OAuth consent."""
        from .api.oauth.resource import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The operations on organizations."""
        from .api.organizations.resource import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The operations on permissions."""
        from .api.permissions.resource import AsyncPermissions

        return AsyncPermissions(self)

    @cached_property
    def regions(self) -> AsyncRegions:
        """The operations on regions."""
        from .api.regions.resource import AsyncRegions

        return AsyncRegions(self)

    @cached_property
    def source_definitions(self) -> AsyncSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions.resource import AsyncSourceDefinitions

        return AsyncSourceDefinitions(self)

    @cached_property
    def sources(self) -> AsyncSources:
        """The operations on sources."""
        from .api.sources.resource import AsyncSources

        return AsyncSources(self)

    @cached_property
    def streams(self) -> AsyncStreams:
        """The operations on streams."""
        from .api.streams.resource import AsyncStreams

        return AsyncStreams(self)

    @cached_property
    def system(self) -> AsyncSystem:
        """The operations on the server itself."""
        from .api.system.resource import AsyncSystem

        return AsyncSystem(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """The operations on tags."""
        from .api.tags.resource import AsyncTags

        return AsyncTags(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The operations on users."""
        from .api.users.resource import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces.resource import AsyncWorkspaces

        return AsyncWorkspaces(self)

    @cached_property
    def with_raw_response(self) -> AsyncRawAirbyte:
        """The same operations, answering with status, headers and undecoded body."""
        from .raw import AsyncRawAirbyte

        return AsyncRawAirbyte(self)

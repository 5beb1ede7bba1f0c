"""The client of Airbyte public API: every resource as an attribute, loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ..runtime.client import AsyncClient, SyncClient
from ..runtime.settings import ApiLocation, RemoteSystem

if TYPE_CHECKING:
    from .api.applications import Applications, AsyncApplications, AsyncRawApplications, RawApplications
    from .api.connections import AsyncConnections, AsyncRawConnections, Connections, RawConnections
    from .api.connector_definitions import (
        AsyncConnectorDefinitions,
        AsyncRawConnectorDefinitions,
        ConnectorDefinitions,
        RawConnectorDefinitions,
    )
    from .api.dataplanes import AsyncDataplanes, AsyncRawDataplanes, Dataplanes, RawDataplanes
    from .api.declarative_source_definitions import (
        AsyncDeclarativeSourceDefinitions,
        AsyncRawDeclarativeSourceDefinitions,
        DeclarativeSourceDefinitions,
        RawDeclarativeSourceDefinitions,
    )
    from .api.destination_definitions import (
        AsyncDestinationDefinitions,
        AsyncRawDestinationDefinitions,
        DestinationDefinitions,
        RawDestinationDefinitions,
    )
    from .api.destinations import AsyncDestinations, AsyncRawDestinations, Destinations, RawDestinations
    from .api.embedded import AsyncEmbedded, AsyncRawEmbedded, Embedded, RawEmbedded
    from .api.group_members import AsyncGroupMembers, AsyncRawGroupMembers, GroupMembers, RawGroupMembers
    from .api.group_permissions import (
        AsyncGroupPermissions,
        AsyncRawGroupPermissions,
        GroupPermissions,
        RawGroupPermissions,
    )
    from .api.groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups
    from .api.jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs
    from .api.oauth import AsyncOauth, AsyncRawOauth, Oauth, RawOauth
    from .api.organizations import AsyncOrganizations, AsyncRawOrganizations, Organizations, RawOrganizations
    from .api.permissions import AsyncPermissions, AsyncRawPermissions, Permissions, RawPermissions
    from .api.regions import AsyncRawRegions, AsyncRegions, RawRegions, Regions
    from .api.source_definitions import (
        AsyncRawSourceDefinitions,
        AsyncSourceDefinitions,
        RawSourceDefinitions,
        SourceDefinitions,
    )
    from .api.sources import AsyncRawSources, AsyncSources, RawSources, Sources
    from .api.streams import AsyncRawStreams, AsyncStreams, RawStreams, Streams
    from .api.system import AsyncRawSystem, AsyncSystem, RawSystem, System
    from .api.tags import AsyncRawTags, AsyncTags, RawTags, Tags
    from .api.users import AsyncRawUsers, AsyncUsers, RawUsers, Users
    from .api.workspaces import AsyncRawWorkspaces, AsyncWorkspaces, RawWorkspaces, Workspaces

SYSTEM = RemoteSystem(
    name="Airbyte",
    environment="AIRBYTE",
    location=ApiLocation(
        default_host="https://api.airbyte.com",
        path="/api/public/v1",
        path_of_host={
            "api.airbyte.com": "/v1",
        },
        fragments=(
            "/api/public/v1",
            "/api/public",
            "/api/v1",
            "/v1",
        ),
        token_path="applications/token",
    ),
)


class Airbyte(SyncClient):
    __doc__ = SyncClient.__doc__
    _system: ClassVar[RemoteSystem] = SYSTEM

    @cached_property
    def with_raw_response(self) -> RawAirbyte:
        """The same operations, answering with status, headers and undecoded body."""
        return RawAirbyte(self)

    @cached_property
    def applications(self) -> Applications:
        """The operations on applications."""
        from .api.applications import Applications

        return Applications(self)

    @cached_property
    def connections(self) -> Connections:
        """The operations on connections."""
        from .api.connections import Connections

        return Connections(self)

    @cached_property
    def connector_definitions(self) -> ConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions import ConnectorDefinitions

        return ConnectorDefinitions(self)

    @cached_property
    def dataplanes(self) -> Dataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes import Dataplanes

        return Dataplanes(self)

    @cached_property
    def declarative_source_definitions(self) -> DeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions import DeclarativeSourceDefinitions

        return DeclarativeSourceDefinitions(self)

    @cached_property
    def destination_definitions(self) -> DestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions import DestinationDefinitions

        return DestinationDefinitions(self)

    @cached_property
    def destinations(self) -> Destinations:
        """The operations on destinations."""
        from .api.destinations import Destinations

        return Destinations(self)

    @cached_property
    def embedded(self) -> Embedded:
        """The operations on embedded."""
        from .api.embedded import Embedded

        return Embedded(self)

    @cached_property
    def group_members(self) -> GroupMembers:
        """The operations on group members."""
        from .api.group_members import GroupMembers

        return GroupMembers(self)

    @cached_property
    def group_permissions(self) -> GroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions import GroupPermissions

        return GroupPermissions(self)

    @cached_property
    def groups(self) -> Groups:
        """The operations on groups."""
        from .api.groups import Groups

        return Groups(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The operations on jobs."""
        from .api.jobs import Jobs

        return Jobs(self)

    @cached_property
    def oauth(self) -> Oauth:
        """The operations on oauth."""
        from .api.oauth import Oauth

        return Oauth(self)

    @cached_property
    def organizations(self) -> Organizations:
        """The operations on organizations."""
        from .api.organizations import Organizations

        return Organizations(self)

    @cached_property
    def permissions(self) -> Permissions:
        """The operations on permissions."""
        from .api.permissions import Permissions

        return Permissions(self)

    @cached_property
    def regions(self) -> Regions:
        """The operations on regions."""
        from .api.regions import Regions

        return Regions(self)

    @cached_property
    def source_definitions(self) -> SourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions import SourceDefinitions

        return SourceDefinitions(self)

    @cached_property
    def sources(self) -> Sources:
        """The operations on sources."""
        from .api.sources import Sources

        return Sources(self)

    @cached_property
    def streams(self) -> Streams:
        """The operations on streams."""
        from .api.streams import Streams

        return Streams(self)

    @cached_property
    def system(self) -> System:
        """The operations on system."""
        from .api.system import System

        return System(self)

    @cached_property
    def tags(self) -> Tags:
        """The operations on tags."""
        from .api.tags import Tags

        return Tags(self)

    @cached_property
    def users(self) -> Users:
        """The operations on users."""
        from .api.users import Users

        return Users(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """The operations on workspaces."""
        from .api.workspaces import Workspaces

        return Workspaces(self)


class RawAirbyte:
    """The operations of `Airbyte`, answering with status, headers and undecoded body."""

    def __init__(self, client: Airbyte) -> None:
        self._client = client

    @cached_property
    def applications(self) -> RawApplications:
        """The operations on applications."""
        from .api.applications import RawApplications

        return RawApplications(self._client)

    @cached_property
    def connections(self) -> RawConnections:
        """The operations on connections."""
        from .api.connections import RawConnections

        return RawConnections(self._client)

    @cached_property
    def connector_definitions(self) -> RawConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions import RawConnectorDefinitions

        return RawConnectorDefinitions(self._client)

    @cached_property
    def dataplanes(self) -> RawDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes import RawDataplanes

        return RawDataplanes(self._client)

    @cached_property
    def declarative_source_definitions(self) -> RawDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions import RawDeclarativeSourceDefinitions

        return RawDeclarativeSourceDefinitions(self._client)

    @cached_property
    def destination_definitions(self) -> RawDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions import RawDestinationDefinitions

        return RawDestinationDefinitions(self._client)

    @cached_property
    def destinations(self) -> RawDestinations:
        """The operations on destinations."""
        from .api.destinations import RawDestinations

        return RawDestinations(self._client)

    @cached_property
    def embedded(self) -> RawEmbedded:
        """The operations on embedded."""
        from .api.embedded import RawEmbedded

        return RawEmbedded(self._client)

    @cached_property
    def group_members(self) -> RawGroupMembers:
        """The operations on group members."""
        from .api.group_members import RawGroupMembers

        return RawGroupMembers(self._client)

    @cached_property
    def group_permissions(self) -> RawGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions import RawGroupPermissions

        return RawGroupPermissions(self._client)

    @cached_property
    def groups(self) -> RawGroups:
        """The operations on groups."""
        from .api.groups import RawGroups

        return RawGroups(self._client)

    @cached_property
    def jobs(self) -> RawJobs:
        """The operations on jobs."""
        from .api.jobs import RawJobs

        return RawJobs(self._client)

    @cached_property
    def oauth(self) -> RawOauth:
        """The operations on oauth."""
        from .api.oauth import RawOauth

        return RawOauth(self._client)

    @cached_property
    def organizations(self) -> RawOrganizations:
        """The operations on organizations."""
        from .api.organizations import RawOrganizations

        return RawOrganizations(self._client)

    @cached_property
    def permissions(self) -> RawPermissions:
        """The operations on permissions."""
        from .api.permissions import RawPermissions

        return RawPermissions(self._client)

    @cached_property
    def regions(self) -> RawRegions:
        """The operations on regions."""
        from .api.regions import RawRegions

        return RawRegions(self._client)

    @cached_property
    def source_definitions(self) -> RawSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions import RawSourceDefinitions

        return RawSourceDefinitions(self._client)

    @cached_property
    def sources(self) -> RawSources:
        """The operations on sources."""
        from .api.sources import RawSources

        return RawSources(self._client)

    @cached_property
    def streams(self) -> RawStreams:
        """The operations on streams."""
        from .api.streams import RawStreams

        return RawStreams(self._client)

    @cached_property
    def system(self) -> RawSystem:
        """The operations on system."""
        from .api.system import RawSystem

        return RawSystem(self._client)

    @cached_property
    def tags(self) -> RawTags:
        """The operations on tags."""
        from .api.tags import RawTags

        return RawTags(self._client)

    @cached_property
    def users(self) -> RawUsers:
        """The operations on users."""
        from .api.users import RawUsers

        return RawUsers(self._client)

    @cached_property
    def workspaces(self) -> RawWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces import RawWorkspaces

        return RawWorkspaces(self._client)


class AsyncAirbyte(AsyncClient):
    __doc__ = AsyncClient.__doc__
    _system: ClassVar[RemoteSystem] = SYSTEM

    @cached_property
    def with_raw_response(self) -> AsyncRawAirbyte:
        """The same operations, answering with status, headers and undecoded body."""
        return AsyncRawAirbyte(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        """The operations on applications."""
        from .api.applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def connections(self) -> AsyncConnections:
        """The operations on connections."""
        from .api.connections import AsyncConnections

        return AsyncConnections(self)

    @cached_property
    def connector_definitions(self) -> AsyncConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions import AsyncConnectorDefinitions

        return AsyncConnectorDefinitions(self)

    @cached_property
    def dataplanes(self) -> AsyncDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes import AsyncDataplanes

        return AsyncDataplanes(self)

    @cached_property
    def declarative_source_definitions(self) -> AsyncDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions import AsyncDeclarativeSourceDefinitions

        return AsyncDeclarativeSourceDefinitions(self)

    @cached_property
    def destination_definitions(self) -> AsyncDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions import AsyncDestinationDefinitions

        return AsyncDestinationDefinitions(self)

    @cached_property
    def destinations(self) -> AsyncDestinations:
        """The operations on destinations."""
        from .api.destinations import AsyncDestinations

        return AsyncDestinations(self)

    @cached_property
    def embedded(self) -> AsyncEmbedded:
        """The operations on embedded."""
        from .api.embedded import AsyncEmbedded

        return AsyncEmbedded(self)

    @cached_property
    def group_members(self) -> AsyncGroupMembers:
        """The operations on group members."""
        from .api.group_members import AsyncGroupMembers

        return AsyncGroupMembers(self)

    @cached_property
    def group_permissions(self) -> AsyncGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions import AsyncGroupPermissions

        return AsyncGroupPermissions(self)

    @cached_property
    def groups(self) -> AsyncGroups:
        """The operations on groups."""
        from .api.groups import AsyncGroups

        return AsyncGroups(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The operations on jobs."""
        from .api.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """The operations on oauth."""
        from .api.oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The operations on organizations."""
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The operations on permissions."""
        from .api.permissions import AsyncPermissions

        return AsyncPermissions(self)

    @cached_property
    def regions(self) -> AsyncRegions:
        """The operations on regions."""
        from .api.regions import AsyncRegions

        return AsyncRegions(self)

    @cached_property
    def source_definitions(self) -> AsyncSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions import AsyncSourceDefinitions

        return AsyncSourceDefinitions(self)

    @cached_property
    def sources(self) -> AsyncSources:
        """The operations on sources."""
        from .api.sources import AsyncSources

        return AsyncSources(self)

    @cached_property
    def streams(self) -> AsyncStreams:
        """The operations on streams."""
        from .api.streams import AsyncStreams

        return AsyncStreams(self)

    @cached_property
    def system(self) -> AsyncSystem:
        """The operations on system."""
        from .api.system import AsyncSystem

        return AsyncSystem(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """The operations on tags."""
        from .api.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The operations on users."""
        from .api.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)


class AsyncRawAirbyte:
    """The operations of `AsyncAirbyte`, answering with status, headers and undecoded body."""

    def __init__(self, client: AsyncAirbyte) -> None:
        self._client = client

    @cached_property
    def applications(self) -> AsyncRawApplications:
        """The operations on applications."""
        from .api.applications import AsyncRawApplications

        return AsyncRawApplications(self._client)

    @cached_property
    def connections(self) -> AsyncRawConnections:
        """The operations on connections."""
        from .api.connections import AsyncRawConnections

        return AsyncRawConnections(self._client)

    @cached_property
    def connector_definitions(self) -> AsyncRawConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions import AsyncRawConnectorDefinitions

        return AsyncRawConnectorDefinitions(self._client)

    @cached_property
    def dataplanes(self) -> AsyncRawDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes import AsyncRawDataplanes

        return AsyncRawDataplanes(self._client)

    @cached_property
    def declarative_source_definitions(self) -> AsyncRawDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions import AsyncRawDeclarativeSourceDefinitions

        return AsyncRawDeclarativeSourceDefinitions(self._client)

    @cached_property
    def destination_definitions(self) -> AsyncRawDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions import AsyncRawDestinationDefinitions

        return AsyncRawDestinationDefinitions(self._client)

    @cached_property
    def destinations(self) -> AsyncRawDestinations:
        """The operations on destinations."""
        from .api.destinations import AsyncRawDestinations

        return AsyncRawDestinations(self._client)

    @cached_property
    def embedded(self) -> AsyncRawEmbedded:
        """The operations on embedded."""
        from .api.embedded import AsyncRawEmbedded

        return AsyncRawEmbedded(self._client)

    @cached_property
    def group_members(self) -> AsyncRawGroupMembers:
        """The operations on group members."""
        from .api.group_members import AsyncRawGroupMembers

        return AsyncRawGroupMembers(self._client)

    @cached_property
    def group_permissions(self) -> AsyncRawGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions import AsyncRawGroupPermissions

        return AsyncRawGroupPermissions(self._client)

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """The operations on groups."""
        from .api.groups import AsyncRawGroups

        return AsyncRawGroups(self._client)

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """The operations on jobs."""
        from .api.jobs import AsyncRawJobs

        return AsyncRawJobs(self._client)

    @cached_property
    def oauth(self) -> AsyncRawOauth:
        """The operations on oauth."""
        from .api.oauth import AsyncRawOauth

        return AsyncRawOauth(self._client)

    @cached_property
    def organizations(self) -> AsyncRawOrganizations:
        """The operations on organizations."""
        from .api.organizations import AsyncRawOrganizations

        return AsyncRawOrganizations(self._client)

    @cached_property
    def permissions(self) -> AsyncRawPermissions:
        """The operations on permissions."""
        from .api.permissions import AsyncRawPermissions

        return AsyncRawPermissions(self._client)

    @cached_property
    def regions(self) -> AsyncRawRegions:
        """The operations on regions."""
        from .api.regions import AsyncRawRegions

        return AsyncRawRegions(self._client)

    @cached_property
    def source_definitions(self) -> AsyncRawSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions import AsyncRawSourceDefinitions

        return AsyncRawSourceDefinitions(self._client)

    @cached_property
    def sources(self) -> AsyncRawSources:
        """The operations on sources."""
        from .api.sources import AsyncRawSources

        return AsyncRawSources(self._client)

    @cached_property
    def streams(self) -> AsyncRawStreams:
        """The operations on streams."""
        from .api.streams import AsyncRawStreams

        return AsyncRawStreams(self._client)

    @cached_property
    def system(self) -> AsyncRawSystem:
        """The operations on system."""
        from .api.system import AsyncRawSystem

        return AsyncRawSystem(self._client)

    @cached_property
    def tags(self) -> AsyncRawTags:
        """The operations on tags."""
        from .api.tags import AsyncRawTags

        return AsyncRawTags(self._client)

    @cached_property
    def users(self) -> AsyncRawUsers:
        """The operations on users."""
        from .api.users import AsyncRawUsers

        return AsyncRawUsers(self._client)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces import AsyncRawWorkspaces

        return AsyncRawWorkspaces(self._client)

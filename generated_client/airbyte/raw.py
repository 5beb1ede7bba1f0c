"""The operations of the Airbyte public API, answering with status, headers and undecoded body."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api.applications.raw import AsyncRawApplications, RawApplications
    from .api.connections.raw import AsyncRawConnections, RawConnections
    from .api.connector_definitions.raw import AsyncRawConnectorDefinitions, RawConnectorDefinitions
    from .api.dataplanes.raw import AsyncRawDataplanes, RawDataplanes
    from .api.declarative_source_definitions.raw import (
        AsyncRawDeclarativeSourceDefinitions,
        RawDeclarativeSourceDefinitions,
    )
    from .api.destination_definitions.raw import AsyncRawDestinationDefinitions, RawDestinationDefinitions
    from .api.destinations.raw import AsyncRawDestinations, RawDestinations
    from .api.embedded.raw import AsyncRawEmbedded, RawEmbedded
    from .api.group_members.raw import AsyncRawGroupMembers, RawGroupMembers
    from .api.group_permissions.raw import AsyncRawGroupPermissions, RawGroupPermissions
    from .api.groups.raw import AsyncRawGroups, RawGroups
    from .api.jobs.raw import AsyncRawJobs, RawJobs
    from .api.oauth.raw import AsyncRawOauth, RawOauth
    from .api.organizations.raw import AsyncRawOrganizations, RawOrganizations
    from .api.permissions.raw import AsyncRawPermissions, RawPermissions
    from .api.regions.raw import AsyncRawRegions, RawRegions
    from .api.source_definitions.raw import AsyncRawSourceDefinitions, RawSourceDefinitions
    from .api.sources.raw import AsyncRawSources, RawSources
    from .api.streams.raw import AsyncRawStreams, RawStreams
    from .api.system.raw import AsyncRawSystem, RawSystem
    from .api.tags.raw import AsyncRawTags, RawTags
    from .api.users.raw import AsyncRawUsers, RawUsers
    from .api.workspaces.raw import AsyncRawWorkspaces, RawWorkspaces
    from .client import Airbyte, AsyncAirbyte


class RawAirbyte:
    """The operations of `Airbyte`, answered undecoded."""

    def __init__(self, client: Airbyte) -> None:
        self._client = client

    @cached_property
    def applications(self) -> RawApplications:
        """The operations on applications."""
        from .api.applications.raw import RawApplications

        return RawApplications(self._client)

    @cached_property
    def connections(self) -> RawConnections:
        """The operations on connections."""
        from .api.connections.raw import RawConnections

        return RawConnections(self._client)

    @cached_property
    def connector_definitions(self) -> RawConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions.raw import RawConnectorDefinitions

        return RawConnectorDefinitions(self._client)

    @cached_property
    def dataplanes(self) -> RawDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes.raw import RawDataplanes

        return RawDataplanes(self._client)

    @cached_property
    def declarative_source_definitions(self) -> RawDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions.raw import RawDeclarativeSourceDefinitions

        return RawDeclarativeSourceDefinitions(self._client)

    @cached_property
    def destination_definitions(self) -> RawDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions.raw import RawDestinationDefinitions

        return RawDestinationDefinitions(self._client)

    @cached_property
    def destinations(self) -> RawDestinations:
        """The operations on destinations."""
        from .api.destinations.raw import RawDestinations

        return RawDestinations(self._client)

    @cached_property
    def embedded(self) -> RawEmbedded:
        """The operations on Airbyte Embedded."""
        from .api.embedded.raw import RawEmbedded

        return RawEmbedded(self._client)

    @cached_property
    def group_members(self) -> RawGroupMembers:
        """The operations on group members."""
        from .api.group_members.raw import RawGroupMembers

        return RawGroupMembers(self._client)

    @cached_property
    def group_permissions(self) -> RawGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions.raw import RawGroupPermissions

        return RawGroupPermissions(self._client)

    @cached_property
    def groups(self) -> RawGroups:
        """The operations on groups."""
        from .api.groups.raw import RawGroups

        return RawGroups(self._client)

    @cached_property
    def jobs(self) -> RawJobs:
        """The operations on jobs."""
        from .api.jobs.raw import RawJobs

        return RawJobs(self._client)

    @cached_property
    def oauth(self) -> RawOauth:
        """The operations on the OAuth consent."""
        from .api.oauth.raw import RawOauth

        return RawOauth(self._client)

    @cached_property
    def organizations(self) -> RawOrganizations:
        """The operations on organizations."""
        from .api.organizations.raw import RawOrganizations

        return RawOrganizations(self._client)

    @cached_property
    def permissions(self) -> RawPermissions:
        """The operations on permissions."""
        from .api.permissions.raw import RawPermissions

        return RawPermissions(self._client)

    @cached_property
    def regions(self) -> RawRegions:
        """The operations on regions."""
        from .api.regions.raw import RawRegions

        return RawRegions(self._client)

    @cached_property
    def source_definitions(self) -> RawSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions.raw import RawSourceDefinitions

        return RawSourceDefinitions(self._client)

    @cached_property
    def sources(self) -> RawSources:
        """The operations on sources."""
        from .api.sources.raw import RawSources

        return RawSources(self._client)

    @cached_property
    def streams(self) -> RawStreams:
        """The operations on streams."""
        from .api.streams.raw import RawStreams

        return RawStreams(self._client)

    @cached_property
    def system(self) -> RawSystem:
        """The operations on the server itself."""
        from .api.system.raw import RawSystem

        return RawSystem(self._client)

    @cached_property
    def tags(self) -> RawTags:
        """The operations on tags."""
        from .api.tags.raw import RawTags

        return RawTags(self._client)

    @cached_property
    def users(self) -> RawUsers:
        """The operations on users."""
        from .api.users.raw import RawUsers

        return RawUsers(self._client)

    @cached_property
    def workspaces(self) -> RawWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces.raw import RawWorkspaces

        return RawWorkspaces(self._client)


class AsyncRawAirbyte:
    """The operations of `AsyncAirbyte`, answered undecoded."""

    def __init__(self, client: AsyncAirbyte) -> None:
        self._client = client

    @cached_property
    def applications(self) -> AsyncRawApplications:
        """The operations on applications."""
        from .api.applications.raw import AsyncRawApplications

        return AsyncRawApplications(self._client)

    @cached_property
    def connections(self) -> AsyncRawConnections:
        """The operations on connections."""
        from .api.connections.raw import AsyncRawConnections

        return AsyncRawConnections(self._client)

    @cached_property
    def connector_definitions(self) -> AsyncRawConnectorDefinitions:
        """The operations on connector definitions."""
        from .api.connector_definitions.raw import AsyncRawConnectorDefinitions

        return AsyncRawConnectorDefinitions(self._client)

    @cached_property
    def dataplanes(self) -> AsyncRawDataplanes:
        """The operations on dataplanes."""
        from .api.dataplanes.raw import AsyncRawDataplanes

        return AsyncRawDataplanes(self._client)

    @cached_property
    def declarative_source_definitions(self) -> AsyncRawDeclarativeSourceDefinitions:
        """The operations on declarative source definitions."""
        from .api.declarative_source_definitions.raw import AsyncRawDeclarativeSourceDefinitions

        return AsyncRawDeclarativeSourceDefinitions(self._client)

    @cached_property
    def destination_definitions(self) -> AsyncRawDestinationDefinitions:
        """The operations on destination definitions."""
        from .api.destination_definitions.raw import AsyncRawDestinationDefinitions

        return AsyncRawDestinationDefinitions(self._client)

    @cached_property
    def destinations(self) -> AsyncRawDestinations:
        """The operations on destinations."""
        from .api.destinations.raw import AsyncRawDestinations

        return AsyncRawDestinations(self._client)

    @cached_property
    def embedded(self) -> AsyncRawEmbedded:
        """The operations on Airbyte Embedded."""
        from .api.embedded.raw import AsyncRawEmbedded

        return AsyncRawEmbedded(self._client)

    @cached_property
    def group_members(self) -> AsyncRawGroupMembers:
        """The operations on group members."""
        from .api.group_members.raw import AsyncRawGroupMembers

        return AsyncRawGroupMembers(self._client)

    @cached_property
    def group_permissions(self) -> AsyncRawGroupPermissions:
        """The operations on group permissions."""
        from .api.group_permissions.raw import AsyncRawGroupPermissions

        return AsyncRawGroupPermissions(self._client)

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """The operations on groups."""
        from .api.groups.raw import AsyncRawGroups

        return AsyncRawGroups(self._client)

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """The operations on jobs."""
        from .api.jobs.raw import AsyncRawJobs

        return AsyncRawJobs(self._client)

    @cached_property
    def oauth(self) -> AsyncRawOauth:
        """The operations on the OAuth consent."""
        from .api.oauth.raw import AsyncRawOauth

        return AsyncRawOauth(self._client)

    @cached_property
    def organizations(self) -> AsyncRawOrganizations:
        """The operations on organizations."""
        from .api.organizations.raw import AsyncRawOrganizations

        return AsyncRawOrganizations(self._client)

    @cached_property
    def permissions(self) -> AsyncRawPermissions:
        """The operations on permissions."""
        from .api.permissions.raw import AsyncRawPermissions

        return AsyncRawPermissions(self._client)

    @cached_property
    def regions(self) -> AsyncRawRegions:
        """The operations on regions."""
        from .api.regions.raw import AsyncRawRegions

        return AsyncRawRegions(self._client)

    @cached_property
    def source_definitions(self) -> AsyncRawSourceDefinitions:
        """The operations on source definitions."""
        from .api.source_definitions.raw import AsyncRawSourceDefinitions

        return AsyncRawSourceDefinitions(self._client)

    @cached_property
    def sources(self) -> AsyncRawSources:
        """The operations on sources."""
        from .api.sources.raw import AsyncRawSources

        return AsyncRawSources(self._client)

    @cached_property
    def streams(self) -> AsyncRawStreams:
        """The operations on streams."""
        from .api.streams.raw import AsyncRawStreams

        return AsyncRawStreams(self._client)

    @cached_property
    def system(self) -> AsyncRawSystem:
        """The operations on the server itself."""
        from .api.system.raw import AsyncRawSystem

        return AsyncRawSystem(self._client)

    @cached_property
    def tags(self) -> AsyncRawTags:
        """The operations on tags."""
        from .api.tags.raw import AsyncRawTags

        return AsyncRawTags(self._client)

    @cached_property
    def users(self) -> AsyncRawUsers:
        """The operations on users."""
        from .api.users.raw import AsyncRawUsers

        return AsyncRawUsers(self._client)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspaces:
        """The operations on workspaces."""
        from .api.workspaces.raw import AsyncRawWorkspaces

        return AsyncRawWorkspaces(self._client)

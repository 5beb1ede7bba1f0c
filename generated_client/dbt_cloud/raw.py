"""The operations of the dbt Cloud API, answering with status, headers and undecoded body."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api.accounts.raw import AsyncRawAccounts, RawAccounts
    from .api.environments.raw import AsyncRawEnvironments, RawEnvironments
    from .api.invites.raw import AsyncRawInvites, RawInvites
    from .api.jobs.raw import AsyncRawJobs, RawJobs
    from .api.licenses.raw import AsyncRawLicenses, RawLicenses
    from .api.notifications.raw import AsyncRawNotifications, RawNotifications
    from .api.permissions.raw import AsyncRawPermissions, RawPermissions
    from .api.projects.raw import AsyncRawProjects, RawProjects
    from .api.repositories.raw import AsyncRawRepositories, RawRepositories
    from .api.runs.raw import AsyncRawRuns, RawRuns
    from .api.ssh_tunnels.raw import AsyncRawSshTunnels, RawSshTunnels
    from .api.steps.raw import AsyncRawSteps, RawSteps
    from .api.users.raw import AsyncRawUsers, RawUsers
    from .client import AsyncDbtCloud, DbtCloud


class RawDbtCloud:
    """The operations of `DbtCloud`, answered undecoded."""

    def __init__(self, client: DbtCloud) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> RawAccounts:
        """The operations on accounts."""
        from .api.accounts.raw import RawAccounts

        return RawAccounts(self._client)

    @cached_property
    def environments(self) -> RawEnvironments:
        """The operations on environments."""
        from .api.environments.raw import RawEnvironments

        return RawEnvironments(self._client)

    @cached_property
    def invites(self) -> RawInvites:
        """The operations on invites."""
        from .api.invites.raw import RawInvites

        return RawInvites(self._client)

    @cached_property
    def jobs(self) -> RawJobs:
        """The operations on jobs."""
        from .api.jobs.raw import RawJobs

        return RawJobs(self._client)

    @cached_property
    def licenses(self) -> RawLicenses:
        """The operations on allocations of licences."""
        from .api.licenses.raw import RawLicenses

        return RawLicenses(self._client)

    @cached_property
    def notifications(self) -> RawNotifications:
        """The operations on notifications."""
        from .api.notifications.raw import RawNotifications

        return RawNotifications(self._client)

    @cached_property
    def permissions(self) -> RawPermissions:
        """The operations on the permissions of licences."""
        from .api.permissions.raw import RawPermissions

        return RawPermissions(self._client)

    @cached_property
    def projects(self) -> RawProjects:
        """The operations on projects."""
        from .api.projects.raw import RawProjects

        return RawProjects(self._client)

    @cached_property
    def repositories(self) -> RawRepositories:
        """The operations on repositories."""
        from .api.repositories.raw import RawRepositories

        return RawRepositories(self._client)

    @cached_property
    def runs(self) -> RawRuns:
        """The operations on runs."""
        from .api.runs.raw import RawRuns

        return RawRuns(self._client)

    @cached_property
    def ssh_tunnels(self) -> RawSshTunnels:
        """The operations on SSH tunnels."""
        from .api.ssh_tunnels.raw import RawSshTunnels

        return RawSshTunnels(self._client)

    @cached_property
    def steps(self) -> RawSteps:
        """The operations on the steps of runs."""
        from .api.steps.raw import RawSteps

        return RawSteps(self._client)

    @cached_property
    def users(self) -> RawUsers:
        """The operations on users."""
        from .api.users.raw import RawUsers

        return RawUsers(self._client)


class AsyncRawDbtCloud:
    """The operations of `AsyncDbtCloud`, answered undecoded."""

    def __init__(self, client: AsyncDbtCloud) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> AsyncRawAccounts:
        """The operations on accounts."""
        from .api.accounts.raw import AsyncRawAccounts

        return AsyncRawAccounts(self._client)

    @cached_property
    def environments(self) -> AsyncRawEnvironments:
        """The operations on environments."""
        from .api.environments.raw import AsyncRawEnvironments

        return AsyncRawEnvironments(self._client)

    @cached_property
    def invites(self) -> AsyncRawInvites:
        """The operations on invites."""
        from .api.invites.raw import AsyncRawInvites

        return AsyncRawInvites(self._client)

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """The operations on jobs."""
        from .api.jobs.raw import AsyncRawJobs

        return AsyncRawJobs(self._client)

    @cached_property
    def licenses(self) -> AsyncRawLicenses:
        """The operations on allocations of licences."""
        from .api.licenses.raw import AsyncRawLicenses

        return AsyncRawLicenses(self._client)

    @cached_property
    def notifications(self) -> AsyncRawNotifications:
        """The operations on notifications."""
        from .api.notifications.raw import AsyncRawNotifications

        return AsyncRawNotifications(self._client)

    @cached_property
    def permissions(self) -> AsyncRawPermissions:
        """The operations on the permissions of licences."""
        from .api.permissions.raw import AsyncRawPermissions

        return AsyncRawPermissions(self._client)

    @cached_property
    def projects(self) -> AsyncRawProjects:
        """The operations on projects."""
        from .api.projects.raw import AsyncRawProjects

        return AsyncRawProjects(self._client)

    @cached_property
    def repositories(self) -> AsyncRawRepositories:
        """The operations on repositories."""
        from .api.repositories.raw import AsyncRawRepositories

        return AsyncRawRepositories(self._client)

    @cached_property
    def runs(self) -> AsyncRawRuns:
        """The operations on runs."""
        from .api.runs.raw import AsyncRawRuns

        return AsyncRawRuns(self._client)

    @cached_property
    def ssh_tunnels(self) -> AsyncRawSshTunnels:
        """The operations on SSH tunnels."""
        from .api.ssh_tunnels.raw import AsyncRawSshTunnels

        return AsyncRawSshTunnels(self._client)

    @cached_property
    def steps(self) -> AsyncRawSteps:
        """The operations on the steps of runs."""
        from .api.steps.raw import AsyncRawSteps

        return AsyncRawSteps(self._client)

    @cached_property
    def users(self) -> AsyncRawUsers:
        """The operations on users."""
        from .api.users.raw import AsyncRawUsers

        return AsyncRawUsers(self._client)

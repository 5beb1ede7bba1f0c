"""The clients of the dbt Cloud API: every resource as an attribute, loaded when it is first used."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self

import httpx

from ..runtime.auth import Auth
from ..runtime.client import AsyncClient, SyncClient
from ..runtime.clock import SYSTEM_CLOCK, Clock
from ..runtime.exchange import Caller
from ..runtime.settings import ApiLocation, RemoteSystem

if TYPE_CHECKING:
    from .api.accounts.resource import Accounts, AsyncAccounts
    from .api.environments.resource import AsyncEnvironments, Environments
    from .api.invites.resource import AsyncInvites, Invites
    from .api.jobs.resource import AsyncJobs, Jobs
    from .api.licenses.resource import AsyncLicenses, Licenses
    from .api.notifications.resource import AsyncNotifications, Notifications
    from .api.permissions.resource import AsyncPermissions, Permissions
    from .api.projects.resource import AsyncProjects, Projects
    from .api.repositories.resource import AsyncRepositories, Repositories
    from .api.runs.resource import AsyncRuns, Runs
    from .api.ssh_tunnels.resource import AsyncSshTunnels, SshTunnels
    from .api.steps.resource import AsyncSteps, Steps
    from .api.users.resource import AsyncUsers, Users
    from .raw import AsyncRawDbtCloud, RawDbtCloud


SYSTEM = RemoteSystem(
    name="DbtCloud",
    environment="DBT_CLOUD",
    location=ApiLocation(
        path="",
        fragments=(
            "/api/v2/accounts/*",
            "/api/v3/accounts/*",
            "/api/v2/accounts",
            "/api/v3/accounts",
            "/api/v2",
            "/api/v3",
            "/api",
        ),
        example="https://ab123.us1.dbt.com",
    ),
    address_variable="HOST",
    auth_scheme="Token",
    advice={
        401: "check the token, and the host: dbt Cloud answers so on every host but that of the account",
        429: "slow down: an account has 5,000 requests a minute, and then waits for five",
    },
    cool_down=(
        60,
        300,
    ),
    envelope="data",
    arrays_as_json=True,
)


class DbtCloud(SyncClient):
    """The dbt Cloud API, blocking.

    What is not given comes from the environment: the address from `DBT_CLOUD_HOST`, the credentials from
    `DBT_CLOUD_TOKEN`, `account_id` from `DBT_CLOUD_ACCOUNT_ID`.
    """

    _system: ClassVar[RemoteSystem] = SYSTEM

    def __init__(
        self,
        *,
        account_id: int | None = None,
        base_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        http2: bool = False,
        http_client: httpx.Client | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Make a client, without any I/O; see `AnyClient` for the arguments that all systems have in common.

        Raises `ValueError` for an address that is none, and the like.

        Args:
            account_id: The account that all calls are about; else `DBT_CLOUD_ACCOUNT_ID`.
        """
        super().__init__(
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            verify=verify,
            cert=cert,
            proxy=proxy,
            trust_env=trust_env,
            http2=http2,
            http_client=http_client,
            clock=clock,
        )
        self.account_id: int = SYSTEM.bound_integer("account_id", account_id)

    def with_account_id(self, account_id: int) -> Self:
        """Return a client for another `account_id` on the same connections; this one stays as it is."""
        copy = self.with_options()
        copy.account_id = account_id
        return copy

    def _copy(self, caller: Caller, *, detached: bool = False) -> Self:
        copy = super()._copy(caller, detached=detached)
        copy.account_id = self.account_id
        return copy

    @cached_property
    def accounts(self) -> Accounts:
        """The operations on accounts."""
        from .api.accounts.resource import Accounts

        return Accounts(self)

    @cached_property
    def environments(self) -> Environments:
        """The operations on environments."""
        from .api.environments.resource import Environments

        return Environments(self)

    @cached_property
    def invites(self) -> Invites:
        """The operations on invites."""
        from .api.invites.resource import Invites

        return Invites(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The operations on jobs."""
        from .api.jobs.resource import Jobs

        return Jobs(self)

    @cached_property
    def licenses(self) -> Licenses:
        """The operations on allocations of licences."""
        from .api.licenses.resource import Licenses

        return Licenses(self)

    @cached_property
    def notifications(self) -> Notifications:
        """The operations on notifications."""
        from .api.notifications.resource import Notifications

        return Notifications(self)

    @cached_property
    def permissions(self) -> Permissions:
        """The operations on the permissions of licences."""
        from .api.permissions.resource import Permissions

        return Permissions(self)

    @cached_property
    def projects(self) -> Projects:
        """The operations on projects."""
        from .api.projects.resource import Projects

        return Projects(self)

    @cached_property
    def repositories(self) -> Repositories:
        """The operations on repositories."""
        from .api.repositories.resource import Repositories

        return Repositories(self)

    @cached_property
    def runs(self) -> Runs:
        """The operations on runs."""
        from .api.runs.resource import Runs

        return Runs(self)

    @cached_property
    def ssh_tunnels(self) -> SshTunnels:
        """The operations on SSH tunnels."""
        from .api.ssh_tunnels.resource import SshTunnels

        return SshTunnels(self)

    @cached_property
    def steps(self) -> Steps:
        """The operations on the steps of runs."""
        from .api.steps.resource import Steps

        return Steps(self)

    @cached_property
    def users(self) -> Users:
        """The operations on users."""
        from .api.users.resource import Users

        return Users(self)

    @cached_property
    def with_raw_response(self) -> RawDbtCloud:
        """The same operations, answering with status, headers and undecoded body."""
        from .raw import RawDbtCloud

        return RawDbtCloud(self)


class AsyncDbtCloud(AsyncClient):
    """The dbt Cloud API, asynchronous.

    What is not given comes from the environment: the address from `DBT_CLOUD_HOST`, the credentials from
    `DBT_CLOUD_TOKEN`, `account_id` from `DBT_CLOUD_ACCOUNT_ID`.
    """

    _system: ClassVar[RemoteSystem] = SYSTEM

    def __init__(
        self,
        *,
        account_id: int | None = None,
        base_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        http2: bool = False,
        http_client: httpx.AsyncClient | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Make a client, without any I/O; see `AnyClient` for the arguments that all systems have in common.

        Raises `ValueError` for an address that is none, and the like.

        Args:
            account_id: The account that all calls are about; else `DBT_CLOUD_ACCOUNT_ID`.
        """
        super().__init__(
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            verify=verify,
            cert=cert,
            proxy=proxy,
            trust_env=trust_env,
            http2=http2,
            http_client=http_client,
            clock=clock,
        )
        self.account_id: int = SYSTEM.bound_integer("account_id", account_id)

    def with_account_id(self, account_id: int) -> Self:
        """Return a client for another `account_id` on the same connections; this one stays as it is."""
        copy = self.with_options()
        copy.account_id = account_id
        return copy

    def _copy(self, caller: Caller, *, detached: bool = False) -> Self:
        copy = super()._copy(caller, detached=detached)
        copy.account_id = self.account_id
        return copy

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """The operations on accounts."""
        from .api.accounts.resource import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """The operations on environments."""
        from .api.environments.resource import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def invites(self) -> AsyncInvites:
        """The operations on invites."""
        from .api.invites.resource import AsyncInvites

        return AsyncInvites(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The operations on jobs."""
        from .api.jobs.resource import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def licenses(self) -> AsyncLicenses:
        """The operations on allocations of licences."""
        from .api.licenses.resource import AsyncLicenses

        return AsyncLicenses(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """The operations on notifications."""
        from .api.notifications.resource import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The operations on the permissions of licences."""
        from .api.permissions.resource import AsyncPermissions

        return AsyncPermissions(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """The operations on projects."""
        from .api.projects.resource import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def repositories(self) -> AsyncRepositories:
        """The operations on repositories."""
        from .api.repositories.resource import AsyncRepositories

        return AsyncRepositories(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """The operations on runs."""
        from .api.runs.resource import AsyncRuns

        return AsyncRuns(self)

    @cached_property
    def ssh_tunnels(self) -> AsyncSshTunnels:
        """The operations on SSH tunnels."""
        from .api.ssh_tunnels.resource import AsyncSshTunnels

        return AsyncSshTunnels(self)

    @cached_property
    def steps(self) -> AsyncSteps:
        """The operations on the steps of runs."""
        from .api.steps.resource import AsyncSteps

        return AsyncSteps(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The operations on users."""
        from .api.users.resource import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def with_raw_response(self) -> AsyncRawDbtCloud:
        """The same operations, answering with status, headers and undecoded body."""
        from .raw import AsyncRawDbtCloud

        return AsyncRawDbtCloud(self)

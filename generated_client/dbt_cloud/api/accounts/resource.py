"""The operations on accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_accounts import list_accounts
from .partial_update_account import partial_update_account
from .retrieve_account import retrieve_account
from .update_account import update_account


class Accounts(Resource[DbtCloud]):
    """The operations on accounts.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("accounts.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.AccountResponse]:
        """List the accounts that the token reaches.

        There is no paging: one answer holds them all.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_accounts(include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    def get(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Read the account of this client: its plan, its seats, its limits.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_account(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def replace(
        self,
        *,
        name: str,
        state: int,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Replace the settings of the account of this client.

        What is left out falls back to a default; `accounts.update` keeps it.

        Args:
            state: 1 for active, 2 for deleted.
            docs_job_id: The job whose documentation is shown.
            freshness_job_id: The job that tells how fresh the sources are.
        """
        return self._client.send(
            update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        *,
        name: str,
        state: int,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Change some settings of the account of this client.

        Args:
            state: 1 for active, 2 for deleted.
            docs_job_id: The job whose documentation is shown.
            freshness_job_id: The job that tells how fresh the sources are.
        """
        return self._client.send(
            partial_update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncAccounts(Resource[AsyncDbtCloud]):
    """The operations on accounts.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    @deprecated("accounts.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.AccountResponse]:
        """List the accounts that the token reaches.

        There is no paging: one answer holds them all.

        Deprecated by the publisher of the API.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_accounts(include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    async def get(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Read the account of this client: its plan, its seats, its limits.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_account(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def replace(
        self,
        *,
        name: str,
        state: int,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Replace the settings of the account of this client.

        What is left out falls back to a default; `accounts.update` keeps it.

        Args:
            state: 1 for active, 2 for deleted.
            docs_job_id: The job whose documentation is shown.
            freshness_job_id: The job that tells how fresh the sources are.
        """
        return await self._client.send(
            update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        *,
        name: str,
        state: int,
        docs_job_id: int | None | Unset = UNSET,
        freshness_job_id: int | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.AccountResponse:
        """Change some settings of the account of this client.

        Args:
            state: 1 for active, 2 for deleted.
            docs_job_id: The job whose documentation is shown.
            freshness_job_id: The job that tells how fresh the sources are.
        """
        return await self._client.send(
            partial_update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

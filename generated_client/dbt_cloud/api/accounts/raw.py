"""The operations on accounts, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.deprecation import deprecated
from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_accounts import list_accounts
from .partial_update_account import partial_update_account
from .retrieve_account import retrieve_account
from .update_account import update_account


class RawAccounts(Resource[DbtCloud]):
    """The operations on accounts, answered undecoded."""

    @deprecated("accounts.list: deprecated by the publisher of the API")
    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.AccountResponse]]:
        """As `accounts.list`, undecoded."""
        return self._client.send_raw(
            list_accounts(include_related=include_related), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def get(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.get`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.replace`, undecoded."""
        return self._client.send_raw(
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
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.update`, undecoded."""
        return self._client.send_raw(
            partial_update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawAccounts(Resource[AsyncDbtCloud]):
    """The operations on accounts, answered undecoded."""

    @deprecated("accounts.list: deprecated by the publisher of the API")
    async def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.AccountResponse]]:
        """As `accounts.list`, undecoded."""
        return await self._client.send_raw(
            list_accounts(include_related=include_related), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def get(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.get`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.replace`, undecoded."""
        return await self._client.send_raw(
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
    ) -> RawResponse[models.AccountResponse]:
        """As `accounts.update`, undecoded."""
        return await self._client.send_raw(
            partial_update_account(
                self._client.account_id,
                name=name,
                state=state,
                docs_job_id=docs_job_id,
                freshness_job_id=freshness_job_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on allocations of licences, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_account_license_allocations import list_account_license_allocations


class RawLicenses(Resource[DbtCloud]):
    """The operations on allocations of licences, answered undecoded."""

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.LicenseAllocationResponse]]:
        """As `licenses.list`, undecoded."""
        return self._client.send_raw(
            list_account_license_allocations(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawLicenses(Resource[AsyncDbtCloud]):
    """The operations on allocations of licences, answered undecoded."""

    async def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.LicenseAllocationResponse]]:
        """As `licenses.list`, undecoded."""
        return await self._client.send_raw(
            list_account_license_allocations(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

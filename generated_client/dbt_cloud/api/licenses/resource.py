"""The operations on allocations of licences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_account_license_allocations import list_account_license_allocations


class Licenses(Resource[DbtCloud]):
    """The operations on allocations of licences.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.LicenseAllocationResponse]:
        """Count the licences of the account, and how many are in use.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_account_license_allocations(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )


class AsyncLicenses(Resource[AsyncDbtCloud]):
    """The operations on allocations of licences.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.LicenseAllocationResponse]:
        """Count the licences of the account, and how many are in use.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_account_license_allocations(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

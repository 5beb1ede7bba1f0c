"""The operations on the permissions of licences, answered undecoded."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .update_license_permissions import update_license_permissions


class RawPermissions(Resource[DbtCloud]):
    """The operations on the permissions of licences, answered undecoded."""

    def update(
        self,
        permission_id: int,
        *,
        license_type: str,
        state: int,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserLicenseResponse]:
        """As `permissions.update`, undecoded."""
        return self._client.send_raw(
            update_license_permissions(self._client.account_id, permission_id, license_type=license_type, state=state),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawPermissions(Resource[AsyncDbtCloud]):
    """The operations on the permissions of licences, answered undecoded."""

    async def update(
        self,
        permission_id: int,
        *,
        license_type: str,
        state: int,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.UserLicenseResponse]:
        """As `permissions.update`, undecoded."""
        return await self._client.send_raw(
            update_license_permissions(self._client.account_id, permission_id, license_type=license_type, state=state),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

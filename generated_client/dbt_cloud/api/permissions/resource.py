"""The operations on the permissions of licences."""

from __future__ import annotations

from collections.abc import Mapping

from ....runtime.operation import CallOptions
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .update_license_permissions import update_license_permissions


class Permissions(Resource[DbtCloud]):
    """The operations on the permissions of licences.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
    ) -> models.UserLicenseResponse:
        """Change the kind of licence that a user has.

        Args:
            license_type: `developer`, `read_only`, `analyst` or `it`.
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            update_license_permissions(self._client.account_id, permission_id, license_type=license_type, state=state),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncPermissions(Resource[AsyncDbtCloud]):
    """The operations on the permissions of licences.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
    ) -> models.UserLicenseResponse:
        """Change the kind of licence that a user has.

        Args:
            license_type: `developer`, `read_only`, `analyst` or `it`.
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            update_license_permissions(self._client.account_id, permission_id, license_type=license_type, state=state),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on users."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .list_users import list_users
from .retrieve_user import retrieve_user
from .update_user import update_user


class Users(Resource[DbtCloud]):
    """The operations on users.

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
    ) -> Page[models.UserResponse]:
        """List the users of the account.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_users(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    def get(
        self,
        user_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.UserResponse:
        """Read one user.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_user(user_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        user_id: int,
        *,
        first_name: str,
        last_name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.UserResponse:
        """Change the name of a user."""
        return self._client.send(
            update_user(user_id, first_name=first_name, last_name=last_name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncUsers(Resource[AsyncDbtCloud]):
    """The operations on users.

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
    ) -> AsyncPager[models.UserResponse]:
        """List the users of the account.

        There is no paging: one answer holds them all.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.page(
            list_users(self._client.account_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=False,
            max_items=None,
        )

    async def get(
        self,
        user_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.UserResponse:
        """Read one user.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_user(user_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        user_id: int,
        *,
        first_name: str,
        last_name: str,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.UserResponse:
        """Change the name of a user."""
        return await self._client.send(
            update_user(user_id, first_name=first_name, last_name=last_name),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

"""The operations on SSH tunnels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_ssh_tunnel import create_ssh_tunnel
from .destroy_ssh_tunnel import destroy_ssh_tunnel
from .list_ssh_tunnels import list_ssh_tunnels
from .retrieve_ssh_tunnel import retrieve_ssh_tunnel
from .update_ssh_tunnel import update_ssh_tunnel


class SshTunnels(Resource[DbtCloud]):
    """The operations on SSH tunnels.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        connection_id: int | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.ConnectionEncryptionResponse]:
        """List the SSH tunnels of the account's connections.

        Iterating over the result runs through all pages.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_ssh_tunnels(
                self._client.account_id,
                connection_id=connection_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    def create(
        self,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Create an SSH tunnel for a connection to a database.

        The private key is taken, and never given back.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            create_ssh_tunnel(
                self._client.account_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        tunnel_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Read one SSH tunnel.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
            retrieve_ssh_tunnel(self._client.account_id, tunnel_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        tunnel_id: int,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Replace an SSH tunnel.

        All of it is sent: read it first, and change what you got.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return self._client.send(
            update_ssh_tunnel(
                self._client.account_id,
                tunnel_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        tunnel_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an SSH tunnel.

        Connections that use it cannot reach their database any more.
        """
        return self._client.send(
            destroy_ssh_tunnel(self._client.account_id, tunnel_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncSshTunnels(Resource[AsyncDbtCloud]):
    """The operations on SSH tunnels.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def list(
        self,
        *,
        connection_id: int | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        state: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.ConnectionEncryptionResponse]:
        """List the SSH tunnels of the account's connections.

        Iterating over the result runs through all pages.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_ssh_tunnels(
                self._client.account_id,
                connection_id=connection_id,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                state=state,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Create an SSH tunnel for a connection to a database.

        The private key is taken, and never given back.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            create_ssh_tunnel(
                self._client.account_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        tunnel_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Read one SSH tunnel.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
            retrieve_ssh_tunnel(self._client.account_id, tunnel_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        tunnel_id: int,
        *,
        connection_id: int,
        username: str,
        port: int,
        hostname: str,
        state: int,
        public_key: str | None | Unset = UNSET,
        private_key: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.ConnectionEncryptionResponse:
        """Replace an SSH tunnel.

        All of it is sent: read it first, and change what you got.

        Args:
            state: 1 for active, 2 for deleted.
        """
        return await self._client.send(
            update_ssh_tunnel(
                self._client.account_id,
                tunnel_id,
                connection_id=connection_id,
                username=username,
                port=port,
                hostname=hostname,
                state=state,
                public_key=public_key,
                private_key=private_key,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        tunnel_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an SSH tunnel.

        Connections that use it cannot reach their database any more.
        """
        return await self._client.send(
            destroy_ssh_tunnel(self._client.account_id, tunnel_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

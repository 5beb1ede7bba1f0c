"""The ways into the Airbyte stand-in: clients that lead there, settings for other programs, tokens and roles."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generated_client.runtime.auth import Auth as ClientAuth
from generated_client.runtime.auth import BasicAuth, ClientCredentials, NoAuth
from generated_client.testing.airbyte.api import Api, Auth, ListHabits, Role
from generated_client.testing.airbyte.stock import AirbyteStock
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance

if TYPE_CHECKING:
    from generated_client.airbyte.client import Airbyte, AsyncAirbyte


class AirbyteAccess(AirbyteStock):
    """Who gets in, and how: through a socket, or from within the process only."""

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(api, description, lock=lock, entrance=entrance)
        self.client_id: str = api.client_id
        self.client_secret: str = api.client_secret
        self.username: str = api.username
        self.password: str = api.password
        self.auth: Auth = api.auth
        self.list_habits: ListHabits = api.list_habits

    def client(
        self,
        *,
        auth: ClientAuth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
    ) -> Airbyte:
        """A client of this server, with good credentials if none are given; the arguments are those of `Airbyte`.

        It is closed together with the server, if not before.  In process, on a `ManualClock`, its waits (retries,
        polling, slow answers) move that clock and take no time.
        """
        from generated_client.airbyte.client import Airbyte

        client = Airbyte(
            **self._client_settings(timeout, max_retries, headers),
            auth=auth or self._credentials(),
            http_client=self._http_client(),
        )
        self._given_clients.append(client)
        return client

    def async_client(
        self,
        *,
        auth: ClientAuth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncAirbyte:
        """The asynchronous twin of `client`; close it yourself, best with `async with`."""
        from generated_client.airbyte.client import AsyncAirbyte

        return AsyncAirbyte(
            **self._client_settings(timeout, max_retries, headers),
            auth=auth or self._credentials(),
            http_client=self._async_http_client(),
        )

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that lead `Airbyte()` here.  Raises `RuntimeError` in process: nothing could."""
        return {
            "AIRBYTE_BASE_URL": self._address(),
            "AIRBYTE_CLIENT_ID": self.client_id,
            "AIRBYTE_CLIENT_SECRET": self.client_secret,
        }

    @property
    def airflow_connection(self) -> str:
        """An Airflow connection to this server as JSON, for `AIRFLOW_CONN_AIRBYTE_DEFAULT` and its like.

        Raises `RuntimeError` in process: Airflow makes its own clients.
        """
        connection: dict[str, object] = {"conn_type": "airbyte", "host": self._address()}
        if self.auth == "client_credentials":
            connection |= {"login": self.client_id, "password": self.client_secret}
        elif self.auth == "basic":
            connection |= {"login": self.username, "password": self.password, "extra": {"auth_type": "basic"}}
        return json.dumps(connection)

    def issue_token(self, ttl: int = 24 * 3600) -> str:
        """A bearer token for clients that get theirs elsewhere."""
        with self._lock:
            return self._api.tokens.issue(self.client_id, ttl)

    def expire_tokens(self, *, after_requests: int = 0) -> None:
        """Make every token issued so far invalid, or all that there are once so many more requests have been let in."""
        with self._lock:
            self._api.tokens.expire_all(after_uses=after_requests)

    def set_role(self, role: Role) -> None:
        """Change what the caller may do from now on."""
        with self._lock:
            self._api.role = role

    def _credentials(self) -> ClientAuth:
        if self.auth == "basic":
            return BasicAuth(self.username, self.password)
        return NoAuth() if self.auth == "none" else ClientCredentials(self.client_id, self.client_secret)

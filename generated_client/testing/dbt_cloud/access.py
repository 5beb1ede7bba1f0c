"""The ways into the dbt Cloud stand-in: clients that lead there, settings for other programs."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generated_client.runtime.auth import BearerToken
from generated_client.testing.dbt_cloud.api import Api, ListHabits, Role
from generated_client.testing.dbt_cloud.stock import DbtCloudStock
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance

if TYPE_CHECKING:
    from generated_client.dbt_cloud.client import AsyncDbtCloud, DbtCloud


class DbtCloudAccess(DbtCloudStock):
    """Who gets in, and how: through a socket, or from within the process only."""

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(api, description, lock=lock, entrance=entrance)
        self.token: str = api.token
        self.list_habits: ListHabits = api.list_habits

    def client(
        self, *, timeout: float | None = None, max_retries: int = 2, headers: Mapping[str, str] | None = None
    ) -> DbtCloud:
        """A client of this server; it is closed together with the server, if not before.

        In process, on a `ManualClock`, its waits (retries, polling, slow answers) move that clock and take no time.
        """
        from generated_client.dbt_cloud.client import DbtCloud

        client = DbtCloud(
            **self._client_settings(timeout, max_retries, headers),
            account_id=self.account_id,
            auth=BearerToken(self.token, "Token"),
            http_client=self._http_client(),
        )
        self._given_clients.append(client)
        return client

    def async_client(
        self, *, timeout: float | None = None, max_retries: int = 2, headers: Mapping[str, str] | None = None
    ) -> AsyncDbtCloud:
        """The asynchronous twin of `client`; close it yourself, best with `async with`."""
        from generated_client.dbt_cloud.client import AsyncDbtCloud

        return AsyncDbtCloud(
            **self._client_settings(timeout, max_retries, headers),
            account_id=self.account_id,
            auth=BearerToken(self.token, "Token"),
            http_client=self._async_http_client(),
        )

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables that lead `DbtCloud()` here.  Raises `RuntimeError` in process: nothing could."""
        return {
            "DBT_CLOUD_HOST": self._address(),
            "DBT_CLOUD_ACCOUNT_ID": str(self.account_id),
            "DBT_CLOUD_TOKEN": self.token,
        }

    @property
    def airflow_connection(self) -> str:
        """An Airflow connection to this server as JSON.  Raises `RuntimeError` in process."""
        login = str(self.account_id)
        connection = {"conn_type": "dbt_cloud", "host": self._address(), "login": login, "password": self.token}
        return json.dumps(connection)

    def set_role(self, role: Role) -> None:
        """Change what the caller may do from now on."""
        with self._lock:
            self._api.role = role

    def close_for(self, seconds: float) -> None:
        """Answer 429 to everything for so long."""
        with self._lock:
            self._api.rate_limit.close(seconds)

"""The systems between which the demonstration's DAG moves data: a shop, Airbyte and dbt Cloud, all on loopback."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from environment import ROOT
from generated_client.testing import AirbyteServer, DbtCloudServer, PortInUseError
from generated_client.testing.connectors import DECLARATIVE_PACKAGE, ConnectorEngine
from generated_client.testing.connectors.shop import Shop, ShopServer
from generated_client.testing.dbt_cloud.world import Job
from generated_client.testing.dbt_core import DBT_DUCKDB, DbtCoreEngine
from generated_client.testing.http_message import JsonObject
from generated_client.testing.programs.environment import EnvironmentUnavailableError, ensure_environment
from generated_client.testing.programs.run_log import RunLog
from progress import say, step

LANDED, MARTS = "warehouse.db", "marts.duckdb"
"""What Airbyte writes, and what dbt makes of it."""

JOB = "Build the marts"
_PROJECT = ROOT / "airflow_integration" / "example_dags" / "shop_dbt"
Stream = Mapping[str, object]


class DemonstrationError(Exception):
    """The demonstration cannot go on, or did not end as it should; the message says why and what to do."""


class Servers:
    """The shop, and the two stand-ins that run a real connector and real dbt in the folder *place*."""

    def __init__(self, place: Path, *, orders: int, airbyte_port: int, dbt_cloud_port: int) -> None:
        """Nothing starts yet.  Ports of 0 mean any free one."""
        self.place = place
        self.shop = Shop(orders=orders)
        self.airbyte = AirbyteServer(port=airbyte_port, engine=ConnectorEngine(place / "airbyte"))
        self.dbt_cloud = DbtCloudServer(port=dbt_cloud_port, engine=DbtCoreEngine(place / "dbt"))
        self._shop_server = ShopServer(self.shop)

    @property
    def shop_url(self) -> str:
        """Where the shop answers."""
        return self._shop_server.url

    def prepare(self) -> None:
        """Build the environments of the connector and of dbt, where this machine has none yet."""
        try:
            for package, what in ((DECLARATIVE_PACKAGE, "Airbyte's low-code connector"), (DBT_DUCKDB, "dbt-core")):
                with (
                    step(f"preparing {what} (an environment of its own; seconds to minutes when it is new)"),
                    RunLog(self.place / "environments.log") as log,
                ):
                    ensure_environment(package, log=log)
        except EnvironmentUnavailableError as error:
            raise DemonstrationError(str(error)) from error

    def start(self, stack: ExitStack) -> None:
        """Start all three; they end with *stack*."""
        with step("starting the shop, the Airbyte API and the dbt Cloud API"):
            stack.enter_context(self._shop_server)
            for server, option in ((self.airbyte, "--airbyte-port"), (self.dbt_cloud, "--dbt-cloud-port")):
                try:
                    stack.enter_context(server)
                except PortInUseError as error:
                    raise DemonstrationError(f"{error.strerror} ({option})") from error
        say(f"    the shop: {self.shop_url}  {json.dumps(self.shop.counts())}")
        say(f"    Airbyte's API: {self.airbyte.url}")
        say(f"    dbt Cloud's API: {self.dbt_cloud.url}")

    def connect(self, name: str, streams: Sequence[Stream]) -> str:
        """An Airbyte connection from the shop to the landed tables; its id."""
        landed = str(self.place / LANDED)
        return self.airbyte.add_connection(
            name=name,
            source={"sourceType": "shop", "base_url": self.shop_url, "start_date": self.shop.opened_at},
            destination={"destinationType": "sqlite", "path": landed, "destination_path": landed},
            streams=streams,
        ).connection_id

    def add_dbt_job(self) -> Job:
        """The dbt Cloud job that builds the example's models beside the landed tables, and their catalogue."""
        landed: JsonObject = {"path": str(self.place / LANDED), "type": "sqlite", "alias": "landed", "read_only": True}
        connection: JsonObject = {"type": "duckdb", "path": str(self.place / MARTS), "attach": [landed]}
        return self.dbt_cloud.add_job(JOB, code=_PROJECT, connection=connection, generate_docs=True)

"""The demonstration itself: what is started, what is changed meanwhile, what must have arrived, what is shown."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import httpx
from pydantic import TypeAdapter

from airflow_answers import DagRun
from airflow_api import ENDED
from environment import ROOT
from generated_client import Airbyte, ClientCredentials
from generated_client.testing import AirbyteServer, PortInUseError
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.connectors import (
    DECLARATIVE_PACKAGE,
    ConnectorEngine,
    EnvironmentUnavailableError,
    ensure_environment,
)
from generated_client.testing.connectors.shop import Shop, ShopServer
from generated_client.testing.programs.run_log import RunLog
from local_airflow import AirflowError, LocalAirflow
from progress import say, seconds, step
from warehouse import Row, Warehouse, as_table, differences, unexpected_ids

DAG_ID = "example_airbyte_sync"
DAGS = ROOT / "airflow_integration" / "example_dags"
PATIENCE = 300.0
"""Seconds for the whole DAG run, which takes about 50."""

NEW_ORDERS, SHIPPED_ORDERS = 25, 5
_ROWS = TypeAdapter(list[dict[str, object]])
Stream = Mapping[str, object]
CATALOGUE: Sequence[Stream] = [
    {"name": "customers", "syncMode": "full_refresh_overwrite"},
    {"name": "products", "syncMode": "full_refresh_overwrite"},
]
ORDERS: Sequence[Stream] = [{"name": "orders", "syncMode": "incremental_deduped_history"}]


class DemonstrationError(Exception):
    """The demonstration cannot go on, or did not end as it should; the message says why and what to do."""


class Demonstration:
    """One run of the demonstration in the folder *place*."""

    def __init__(self, place: Path, *, port: int, airbyte_port: int, orders: int, stay: bool) -> None:
        """Ports of 0 mean any free one; *stay* leaves everything running at the end, until Ctrl-C."""
        self.place = place
        self._port = port
        self._airbyte_port = airbyte_port
        self._stay = stay
        self._shop = Shop(orders=orders)
        self._warehouse = Warehouse(place / "warehouse.db")
        self._changes: Sequence[Row] = []

    def run(self) -> None:
        """Play everything.  Raises `DemonstrationError`; whatever happens, nothing keeps running afterwards."""
        self._prepare_connector()
        with ExitStack() as stack:
            shop = stack.enter_context(ShopServer(self._shop))
            server = self._start_airbyte(stack)
            say(f"    the shop: {shop.url}  {json.dumps(self._shop.counts())}")
            say(f"    Airbyte's API: {server.url}")
            self._sync_catalogue(server, shop)
            airflow = self._start_airflow(stack, server)
            orders = self._connect(server, shop, "orders", ORDERS)
            run = self._run_dag(airflow, server, orders)
            problems = self._problems(airflow, run, server.jobs(orders), shop.url)
            self._show(airflow, run, server.jobs())
            self._tell_places(airflow)
            if problems:
                raise DemonstrationError("\n".join(["NOT everything arrived as it should:", *problems]))
            say("\nEverything arrived: the warehouse holds what the shop says, and the second sync only what was new.")
            if self._stay:
                self._wait_for_ctrl_c(airflow)

    def _connect(self, server: AirbyteServer, shop: ShopServer, name: str, streams: Sequence[Stream]) -> str:
        """An Airbyte connection from the shop to the warehouse; its id."""
        return server.add_connection(
            name=name,
            source={"sourceType": "shop", "base_url": shop.url, "start_date": self._shop.opened_at},
            destination={"destinationType": "sqlite", "path": self._warehouse.file.name},
            streams=streams,
        ).connection_id

    def _sync_catalogue(self, server: AirbyteServer, shop: ShopServer) -> None:
        """What the SDK does by itself: start a job, and look until it has ended."""
        connection_id = self._connect(server, shop, "catalogue", CATALOGUE)
        auth = ClientCredentials(server.client_id, server.client_secret)
        with (
            step("syncing customers and products with the SDK alone"),
            Airbyte(base_url=server.url, auth=auth) as airbyte,
        ):
            job = airbyte.jobs.create(connection_id=connection_id, job_type="sync")
            while job.status not in {"succeeded", "failed", "cancelled"}:
                time.sleep(0.2)
                job = airbyte.jobs.get(job.job_id)
        if job.status != "succeeded":
            reason = server.job(job.job_id).failure_reason
            raise DemonstrationError(
                f"job {job.job_id} has {job.status}: {reason}; its log is in {self.place / 'logs'}"
            )

    def _prepare_connector(self) -> None:
        """Build the connector's environment, if this machine has none yet."""
        try:
            with (
                step("preparing Airbyte's low-code connector (an environment of its own; seconds when it is new)"),
                RunLog(self.place / "connector-environment.log") as log,
            ):
                ensure_environment(DECLARATIVE_PACKAGE, log=log)
        except EnvironmentUnavailableError as error:
            raise DemonstrationError(str(error)) from error

    def _start_airbyte(self, stack: ExitStack) -> AirbyteServer:
        try:
            with step("starting the shop and the Airbyte API"):
                return stack.enter_context(AirbyteServer(port=self._airbyte_port, engine=ConnectorEngine(self.place)))
        except PortInUseError as error:
            raise DemonstrationError(f"{error.strerror} (--airbyte-port)") from error

    def _start_airflow(self, stack: ExitStack, server: AirbyteServer) -> LocalAirflow:
        airflow = LocalAirflow(
            self.place / "airflow",
            dags=DAGS,
            settings={"AIRFLOW_CONN_AIRBYTE_DEFAULT": server.airflow_connection},
            port=self._port,
        )
        try:
            with step("starting Airflow: scheduler, DAG processor, API server, triggerer"):
                stack.enter_context(airflow)
                airflow.wait_for_dag(DAG_ID)
        except AirflowError as error:
            raise DemonstrationError(str(error)) from error
        say(f"    Airflow's web interface: {airflow.url}")
        return airflow

    def _run_dag(self, airflow: LocalAirflow, server: AirbyteServer, connection_id: str) -> DagRun:
        """Trigger the DAG, tell what its tasks do, and change the shop between the two syncs."""
        with step(f"running the DAG {DAG_ID}"):
            run = airflow.api.trigger(DAG_ID, {"connection_id": connection_id})
            began, seen = time.monotonic(), dict[str, str | None]()
            while (now := airflow.api.run(run)).state not in ENDED:
                self._tell_changes(airflow, run, seen, began)
                if not self._changes and any(job.status == "succeeded" for job in server.jobs(connection_id)):
                    self._change_the_shop()
                if time.monotonic() - began > PATIENCE:
                    raise DemonstrationError(f"the DAG has not ended after {seconds(PATIENCE)}: {seen}")
                time.sleep(0.4)
            self._tell_changes(airflow, run, seen, began)
        if now.state != "success":
            raise DemonstrationError(self._why_it_failed(airflow, now))
        return now

    def _tell_changes(self, airflow: LocalAirflow, run: DagRun, seen: dict[str, str | None], began: float) -> None:
        for task in airflow.api.tasks(run):
            if task.state is not None and seen.get(task.task_id) != task.state:
                seen[task.task_id] = task.state
                note = "  (no worker is held)" if task.state == "deferred" else ""
                say(f"    {time.monotonic() - began:5.1f} s  {task.task_id}: {task.state}{note}")

    def _change_the_shop(self) -> None:
        """New orders and shipped ones: what the second sync must bring, and nothing else."""
        newest = max(str(row["updated_at"]) for row in self._orders_after(""))
        self._shop.add_orders(NEW_ORDERS)
        self._shop.ship_orders(SHIPPED_ORDERS)
        self._changes = self._orders_after(newest)
        say(f"             the shop sells on: {NEW_ORDERS} new orders, {SHIPPED_ORDERS} shipped")

    def _orders_after(self, moment: str) -> Sequence[Row]:
        page = self._shop.orders_page(updated_after=moment, updated_until="", after="", limit=1_000_000)
        return _ROWS.validate_python(page["data"])

    def _problems(self, airflow: LocalAirflow, run: DagRun, jobs: list[JobSnapshot], shop_url: str) -> list[str]:
        """Everything that is not as it should be; empty when all is well."""
        if [job.status for job in jobs] != ["succeeded", "succeeded"]:
            return [f"two successful jobs were due; there are {[(job.job_id, job.status) for job in jobs]}"]
        first, second = jobs
        counts: dict[str, int] = httpx.get(f"{shop_url}/counts", trust_env=False).raise_for_status().json()
        problems = differences(counts, self._warehouse)
        problems += unexpected_ids(self._changes, self._warehouse.rows("orders", sync_id=second.job_id))
        for task_id, job in (("sync_deferrable", first), ("start_second_sync", second)):
            if (returned := airflow.api.xcom(run, task_id)) != job.job_id:
                problems.append(f"{task_id} returned {returned!r}, its job is {job.job_id}")
        facts = airflow.api.xcom(run, "sync_deferrable", "job")
        if not isinstance(facts, dict) or facts.get("rows") != first.rows:
            problems.append(f"sync_deferrable's XCom `job` is {facts!r}; the job moved {first.rows} rows")
        return problems

    def _show(self, airflow: LocalAirflow, run: DagRun, jobs: list[JobSnapshot]) -> None:
        say("\nWhat was moved")
        counts = self._shop.counts()
        rows = [
            {
                "table": table,
                "the shop says": expected,
                "in the warehouse": self._warehouse.count(table),
                **{f"by job {job.job_id}": self._warehouse.count(table, sync_id=job.job_id) for job in jobs},
            }
            for table, expected in counts.items()
        ]
        say(as_table(rows, rows[0]))
        say("")
        say(as_table([_facts(job) for job in jobs], _facts(jobs[0])))
        columns = ("id", "customer_id", "status", "total", "updated_at")
        say("\nThe first orders")
        say(as_table(self._warehouse.rows("orders")[:3], columns))
        new = self._warehouse.rows("orders", sync_id=jobs[-1].job_id)
        say(f"\nThe last job's orders, {len(new)} in all: {SHIPPED_ORDERS} shipped, {NEW_ORDERS} new")
        say(as_table([*new[:3], *new[-3:]], columns))
        say("\nHow long the DAG's tasks took")
        tasks = [{"task": task.task_id, "seconds": f"{task.duration or 0:.1f}"} for task in airflow.api.tasks(run)]
        say(as_table(tasks, tasks[0]))

    def _tell_places(self, airflow: LocalAirflow) -> None:
        say("\nWhere to look")
        say(f"    the database          {self._warehouse.file}")
        say(f"    the connector's logs  {self.place / 'logs'}")
        say(f"    the tasks' logs       {airflow.home / 'logs'}")
        say(f"    Airflow's own logs    {airflow.logs}")

    def _why_it_failed(self, airflow: LocalAirflow, run: DagRun) -> str:
        tasks = airflow.api.tasks(run)
        lines = [f"the DAG run ended as {run.state}: {', '.join(f'{task.task_id} {task.state}' for task in tasks)}"]
        for task in tasks:
            if task.state == "failed":
                log = airflow.api.log(run, task.task_id, task.try_number)
                lines += [f"--- the end of the log of {task.task_id}", *(str(line)[:1000] for line in log[-10:])]
        return "\n".join([*lines, f"the logs are in {airflow.home / 'logs'}"])

    def _wait_for_ctrl_c(self, airflow: LocalAirflow) -> None:
        say(f"\nAirflow's web interface stays at {airflow.url} (no password).  Ctrl-C ends everything.")
        while True:
            time.sleep(1)


def _facts(job: JobSnapshot) -> Row:
    took = (job.updated_at - job.created_at).total_seconds()
    return {"job": job.job_id, "status": job.status, "rows": job.rows, "bytes": job.bytes, "seconds": f"{took:.1f}"}

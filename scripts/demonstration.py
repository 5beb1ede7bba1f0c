"""The demonstration itself: what is started, what is changed meanwhile, what must have arrived, what is shown."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from pydantic import TypeAdapter

from airflow_answers import DagRun
from airflow_api import ENDED
from demo_findings import Findings
from demo_servers import LANDED, DemonstrationError, Servers, Stream
from environment import ROOT
from generated_client import Airbyte, ClientCredentials
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.dbt_cloud.world import Job
from lineage_file import file_settings
from local_airflow import AirflowError, LocalAirflow
from progress import say, seconds, step
from warehouse import Row, Warehouse

DAG_ID = "example_airbyte_to_dbt"
DAGS = ROOT / "airflow_integration" / "example_dags"
PATIENCE = 300.0
"""Seconds for one run of the DAG, which takes about 40."""

NEW_ORDERS, SHIPPED_ORDERS = 25, 5
_ROWS = TypeAdapter(list[dict[str, object]])
CATALOGUE: Sequence[Stream] = [
    {"name": "customers", "syncMode": "full_refresh_overwrite"},
    {"name": "products", "syncMode": "full_refresh_overwrite"},
]
ORDERS: Sequence[Stream] = [{"name": "orders", "syncMode": "incremental_deduped_history"}]


class Demonstration:
    """One run of the demonstration in the folder *place*."""

    def __init__(
        self, place: Path, *, port: int, airbyte_port: int, dbt_cloud_port: int, orders: int, stay: bool
    ) -> None:
        """Ports of 0 mean any free one; *stay* leaves everything running at the end, until Ctrl-C."""
        self.place = place
        self._port = port
        self._stay = stay
        self._servers = Servers(place, orders=orders, airbyte_port=airbyte_port, dbt_cloud_port=dbt_cloud_port)
        self._warehouse = Warehouse(place / LANDED)
        self._lineage = place / "lineage.jsonl"
        self._changes: Sequence[Row] = []

    def run(self) -> None:
        """Play everything.  Raises `DemonstrationError`; whatever happens, nothing keeps running afterwards."""
        servers = self._servers
        servers.prepare()
        with ExitStack() as stack:
            servers.start(stack)
            self._sync_catalogue()
            airflow = self._start_airflow(stack)
            orders, marts = servers.connect("orders", ORDERS), servers.add_dbt_job()
            first = self._run_dag(airflow, "for the first time")
            self._change_the_shop()
            second = self._run_dag(airflow, "again")
            findings = self._findings(airflow, (first, second), servers.airbyte.jobs(orders), marts)
            problems = findings.problems()
            findings.show()
            self._tell_places(airflow)
            if problems:
                raise DemonstrationError("\n".join(["NOT everything is as it should be:", *problems]))
            say("\nEverything arrived and was built: the second run moved only what was new, and dbt found no fault.")
            if self._stay:
                self._wait_for_ctrl_c(airflow)

    def _sync_catalogue(self) -> None:
        """What the SDK does by itself: start a job, and wait for its end."""
        connection_id = self._servers.connect("catalogue", CATALOGUE)
        server = self._servers.airbyte
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
                f"job {job.job_id} has {job.status}: {reason}; its log is in {self.place / 'airbyte' / 'logs'}"
            )

    def _start_airflow(self, stack: ExitStack) -> LocalAirflow:
        airflow = LocalAirflow(
            self.place / "airflow",
            dags=DAGS,
            settings={
                "AIRFLOW_CONN_AIRBYTE_DEFAULT": self._servers.airbyte.airflow_connection,
                "AIRFLOW_CONN_DBT_CLOUD_DEFAULT": self._servers.dbt_cloud.airflow_connection,
                **file_settings(self._lineage, namespace="demo"),
            },
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

    def _run_dag(self, airflow: LocalAirflow, which: str) -> DagRun:
        """Trigger the DAG, and tell what its tasks do."""
        with step(f"running the DAG {DAG_ID} {which}"):
            run = airflow.api.trigger(DAG_ID)
            began, seen = time.monotonic(), dict[str, str | None]()
            while (now := airflow.api.run(run)).state not in ENDED:
                self._tell_changes(airflow, run, seen, began)
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
        shop = self._servers.shop
        newest = max(str(row["updated_at"]) for row in self._orders_after(""))
        shop.add_orders(NEW_ORDERS)
        shop.ship_orders(SHIPPED_ORDERS)
        self._changes = self._orders_after(newest)
        say(f"    the shop sells on: {NEW_ORDERS} new orders, {SHIPPED_ORDERS} shipped")

    def _orders_after(self, moment: str) -> Sequence[Row]:
        page = self._servers.shop.orders_page(updated_after=moment, updated_until="", after="", limit=1_000_000)
        return _ROWS.validate_python(page["data"])

    def _findings(
        self, airflow: LocalAirflow, runs: tuple[DagRun, DagRun], jobs: list[JobSnapshot], marts: Job
    ) -> Findings:
        return Findings(
            airflow,
            runs,
            counts=self._servers.shop.counts(),
            changes=self._changes,
            warehouse=self._warehouse,
            jobs=jobs,
            dbt=self._servers.dbt_cloud.client(),
            dbt_runs=self._servers.dbt_cloud.runs(marts),
            lineage=self._lineage,
        )

    def _tell_places(self, airflow: LocalAirflow) -> None:
        places = {
            "the landed tables": self._warehouse.file,
            "the marts": self.place / "marts.duckdb",
            "the lineage events": self._lineage,
            "the connector's logs": self.place / "airbyte" / "logs",
            "dbt's logs and files": self.place / "dbt",
            "the dbt project": DAGS / "shop_dbt",
            "the tasks' logs": airflow.home / "logs",
            "Airflow's own logs": airflow.logs,
        }
        say("\nWhere to look")
        for what, place in places.items():
            say(f"    {what:<21} {place}")

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

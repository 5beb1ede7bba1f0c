"""What the demonstration has found: rows moved, models built, tests passed, edges of lineage, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from airflow_answers import DagRun
from dbt_results import NodeResult, having, node_results
from generated_client import DbtCloud
from generated_client.testing.airbyte.job import JobSnapshot
from generated_client.testing.dbt_cloud.run_snapshot import RunSnapshot
from lineage_file import Edge, edges_of, events_in
from local_airflow import LocalAirflow
from progress import say
from waiting import wait_until
from warehouse import Row, Warehouse, as_table, differences, unexpected_ids

COMMAND = "dbt build"
SUCCESS = 10
FEWEST_EDGES = 8
"""One into the landed orders, and those between the tables of the dbt project."""

_PATIENCE = 20.0
"""Seconds for the last lineage events, which Airflow writes after a task has ended."""


@dataclass(frozen=True)
class Findings:
    """All there is to find after two runs of the DAG; *changes* are the orders that changed between them."""

    airflow: LocalAirflow
    runs: tuple[DagRun, DagRun]
    counts: Mapping[str, int]
    changes: Sequence[Row]
    warehouse: Warehouse
    jobs: Sequence[JobSnapshot]
    dbt: DbtCloud
    dbt_runs: Sequence[RunSnapshot]
    lineage: Path

    def problems(self) -> list[str]:
        """Everything that is not as it should be; empty when all is well."""
        if [job.status for job in self.jobs] != ["succeeded", "succeeded"]:
            return [f"two successful syncs were due; there are {[(job.job_id, job.status) for job in self.jobs]}"]
        if [run.status for run in self.dbt_runs] != [SUCCESS, SUCCESS]:
            return [f"two successful runs were due; there are {[(run.run_id, run.status) for run in self.dbt_runs]}"]
        problems = differences(self.counts, self.warehouse)
        problems += unexpected_ids(self.changes, self.warehouse.rows("orders", sync_id=self.jobs[1].job_id))
        problems += self._wrong_returns()
        problems += [f"dbt: {result.name}: {result.message}" for result in self._failed_nodes()]
        try:
            wait_until(
                lambda: len(self.edges()) >= FEWEST_EDGES or None,
                seconds=_PATIENCE,
                otherwise=lambda: f"{len(self.edges())} edges of lineage were found, and {FEWEST_EDGES} were due",
            )
        except TimeoutError as error:
            problems.append(str(error))
        return problems

    def show(self) -> None:
        """Print all of it."""
        say("\nWhat Airbyte moved")
        rows = [
            {
                "table": table,
                "the shop says": expected,
                "has landed": self.warehouse.count(table),
                **{f"by job {job.job_id}": self.warehouse.count(table, sync_id=job.job_id) for job in self.jobs},
            }
            for table, expected in self.counts.items()
        ]
        say(as_table(rows, rows[0]))
        say("\nWhat dbt built")
        built = [self._shown(result) for result in self._results(self.dbt_runs[-1]) if result.kind == "model"]
        say(as_table(built, built[0]) if built else "    nothing")
        say("\nWhat was made of what, by the lineage that the tasks told")
        edges = [{"from": _short(edge.source), "to": _short(edge.target)} for edge in self.edges()]
        say(as_table(edges, edges[0]) if edges else "    nothing")
        say("\nHow long the DAG's tasks took, in seconds")
        first, second = ({task.task_id: task.duration for task in self.airflow.api.tasks(run)} for run in self.runs)
        tasks = [{"task": name, "first run": _tenths(first[name]), "second": _tenths(second[name])} for name in first]
        say(as_table(tasks, tasks[0]))
        say("\nIn short")
        for line in self._in_short():
            say(f"    {line}")

    def edges(self) -> Sequence[Edge]:
        """What was made of what, as far as the tasks have told."""
        return edges_of(events_in(self.lineage))

    def _in_short(self) -> Iterator[str]:
        yield f"rows moved          {' and then '.join(str(job.rows) for job in self.jobs)}"
        for what, kind, status in (("models built", "model", "success"), ("tests passed", "test", "pass")):
            counts = [len(having(self._results(run), kind, status)) for run in self.dbt_runs]
            yield f"{what:<19} {' and then '.join(map(str, counts))}"
        yield f"lineage edges found {len(self.edges())}"

    def _wrong_returns(self) -> Iterator[str]:
        for run, job, dbt_run in zip(self.runs, self.jobs, self.dbt_runs, strict=True):
            for task_id, expected in (("sync_orders", job.job_id), ("build_marts", dbt_run.run_id)):
                if (returned := self.airflow.api.xcom(run, task_id)) != expected:
                    yield f"{task_id} returned {returned!r} instead of {expected}"
            facts = self.airflow.api.xcom(run, "sync_orders", "job")
            if not isinstance(facts, dict) or facts.get("rows") != job.rows:
                yield f"sync_orders's XCom `job` is {facts!r}; the job moved {job.rows} rows"

    def _failed_nodes(self) -> list[NodeResult]:
        results = [result for run in self.dbt_runs for result in self._results(run)]
        return [result for result in results if result.status not in {"success", "pass"}]

    def _results(self, run: RunSnapshot) -> Sequence[NodeResult]:
        return node_results(self.dbt, run.run_id, COMMAND)

    def _shown(self, result: NodeResult) -> Row:
        return {"model": result.name, "status": result.status, "seconds": f"{result.execution_time:.2f}"}


def _short(dataset: tuple[str, str]) -> str:
    """A dataset without the folder of its file, which is the same for all."""
    namespace, name = dataset
    scheme, _, place = namespace.partition("://")
    return f"{scheme}://{place.rpartition('/')[2]} {name}"


def _tenths(duration: float | None) -> str:
    return f"{duration or 0:.1f}"

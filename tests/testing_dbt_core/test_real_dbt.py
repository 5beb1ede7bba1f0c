"""Real dbt-core builds the example project on tables as a sync leaves them: its own words, results and retries."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from pydantic import BaseModel, JsonValue

from generated_client import DbtCloud
from generated_client.dbt_cloud.models import RunResponse
from generated_client.testing import DbtCloudServer
from generated_client.testing.dbt_core import DBT_DUCKDB, DbtCoreEngine, ensure_environment
from tests.landed_tables import CONNECTION, LANDED, PROJECT, execute
from waiting import wait_until

pytestmark = pytest.mark.real_dbt

Ended = Callable[[DbtCloud, RunResponse], RunResponse]


class _Result(BaseModel):
    unique_id: str
    status: str
    message: str | None
    relation_name: str | None = None


class _Results(BaseModel):
    metadata: dict[str, JsonValue]
    results: list[_Result]

    def having(self, *statuses: str) -> set[str]:
        """The nodes with these statuses."""
        return {result.unique_id for result in self.results if result.status in statuses}


@pytest.fixture(scope="module", autouse=True)
def environment() -> Path:
    """Dbt's environment, from the user's cache; built here if it is missing, which takes the network."""
    return ensure_environment(DBT_DUCKDB)


@pytest.fixture
def engine(place: Path) -> DbtCoreEngine:
    """What runs dbt, beside a file with landed tables."""
    place.mkdir()
    execute(place, LANDED)
    return DbtCoreEngine(place)


@pytest.fixture
def server(engine: DbtCoreEngine) -> Iterator[DbtCloudServer]:
    """A stand-in that runs real dbt."""
    with DbtCloudServer(engine=engine) as server:
        yield server
    server.assert_faithful()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the example project, to break."""
    return Path(shutil.copytree(PROJECT, tmp_path / "project"))


def test_a_build_leaves_dbts_own_words_and_files(server: DbtCloudServer, dbt: DbtCloud, ended: Ended) -> None:
    """Five models and their tests, in the schema and under the target of the order; the catalogue comes last."""
    job = server.add_job(code=PROJECT, connection=CONNECTION, generate_docs=True)
    run = ended(dbt, dbt.jobs.run(job.job_id, cause="test", schema_override="pr_1", threads_override=3))
    build, docs = (run.run_steps or [])[3:]

    assert int(run.status) == 10, build.logs
    assert "Concurrency: 3 threads (target='default')" in (build.logs or "")
    assert "Done. PASS=18 WARN=0 ERROR=0 SKIP=0 NO-OP=0 TOTAL=18" in (build.logs or "")
    assert "[debug]" in (build.debug_logs or "")
    assert "Catalog written to" in (docs.logs or "")
    results = results_of(dbt, run, 4)
    models = {result.relation_name for result in results.results if result.unique_id.startswith("model.")}
    assert models == {
        f'"marts"."pr_1"."{name}"'
        for name in ("stg_customers", "stg_orders", "order_lines", "product_sales", "customer_sales")
    }
    assert len(results.having("pass")) == 13
    assert results.metadata["dbt_version"] == "1.11.16"
    assert {"manifest.json", "catalog.json", "compiled/shop/models/marts/order_lines.sql"} <= {
        *dbt.runs.artifacts(run.id)
    }


def test_a_failing_model_is_told_by_dbt_and_retried_alone(
    server: DbtCloudServer, dbt: DbtCloud, project: Path, ended: Ended
) -> None:
    """What depends on it is skipped; once it is mended, `dbt retry` builds it and the rest, and nothing twice."""
    model = project / "models" / "marts" / "product_sales.sql"
    sound = model.read_text()
    model.write_text(sound.replace("sum(amount)", "sum(amounts)"))
    job = server.add_job(code=project, connection=CONNECTION)
    failed = ended(dbt, dbt.jobs.run(job.job_id, cause="test"))
    step = (failed.run_steps or [])[-1]
    results = results_of(dbt, failed, 4)

    assert (int(failed.status), step.status, failed.can_retry) == (20, 20, True)
    assert results.having("error") == {"model.shop.product_sales"}
    assert len(results.having("skipped")) == 2
    assert 'Referenced column "amounts" not found' in (step.logs or "")

    model.write_text(sound)
    again = ended(dbt, dbt.runs.retry(failed.id))
    assert (int(again.status), (again.run_steps or [])[3].name) == (10, "Invoke dbt with `dbt retry`")
    assert {result.unique_id for result in results_of(dbt, again, 4).results} == results.having("error", "skipped")


@pytest.mark.e2e
def test_a_failing_test_fails_the_run(server: DbtCloudServer, dbt: DbtCloud, place: Path, ended: Ended) -> None:
    """With what dbt says of it; a project that does not parse leaves no results to go on from."""
    execute(place, "INSERT INTO orders SELECT * FROM orders WHERE id = 1")
    job = server.add_job(code=PROJECT, connection=CONNECTION)
    failed = ended(dbt, dbt.jobs.run(job.job_id, cause="test", steps_override=["dbt test --select source:landed"]))
    failing = [result for result in results_of(dbt, failed, 4).results if result.status == "fail"]

    assert int(failed.status) == 20
    assert [result.message for result in failing] == ["Got 1 result, configured to fail if != 0"]
    assert failing[0].unique_id.startswith("test.shop.source_unique_landed_orders_id.")

    wrong = ended(dbt, dbt.jobs.run(job.job_id, cause="test", steps_override=["dbt run --no-such-option"]))
    assert "No such option" in ((wrong.run_steps or [])[3].logs or "")
    assert wrong.retry_not_supported_reason == "RETRY_NO_RUN_RESULTS"


@pytest.mark.e2e
def test_a_cancel_stops_dbt_in_the_middle_of_a_model(
    engine: DbtCoreEngine, server: DbtCloudServer, dbt: DbtCloud, project: Path, ended: Ended
) -> None:
    """The database is free afterwards: the next run builds in it."""
    model = project / "models" / "marts" / "product_sales.sql"
    sound = model.read_text()
    model.write_text("select count(*) as rows from range(10000000) a, range(10000000) b where a.range <> b.range")
    job = server.add_job(code=project, connection=CONNECTION)
    run = dbt.jobs.run(job.job_id, cause="test", steps_override=["dbt run --select product_sales"])
    log = engine.log_path(run.id)
    wait_until(
        lambda: (log.exists() and "START sql table model" in log.read_text()) or None,
        seconds=60,
        otherwise=lambda: f"the model has not begun: {server.run(run.id)}",
    )
    dbt.runs.cancel(run.id)

    assert int(ended(dbt, run).status) == 30
    assert running_dbts() == []
    model.write_text(sound)
    after = ended(dbt, dbt.jobs.run(job.job_id, cause="test", steps_override=["dbt run"]))
    assert int(after.status) == 10


def results_of(dbt: DbtCloud, run: RunResponse, step: int) -> _Results:
    """The results that a step has left."""
    return _Results.model_validate_json(dbt.runs.artifact(run.id, "run_results.json", step=step))


def running_dbts() -> list[str]:
    """The dbts that we have running."""
    running: list[str] = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            command = " ".join(process.cmdline())
            if "dbt.cli.main" in command:
                running.append(command)
    return running

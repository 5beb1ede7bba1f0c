"""A failed run explains itself: its failed steps with the end of their logs, and what dbt says of models and tests."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence

import pytest

from airflow_integration.dbt_cloud.errors import DbtCloudJobRunException
from airflow_integration.dbt_cloud.failures import (
    LINES,
    LONGEST_MESSAGE,
    NODES,
    STEPS,
    explanation_of,
    failed_nodes,
    failed_steps,
    sentence,
)
from airflow_integration.dbt_cloud.hooks import DbtCloudHook
from airflow_integration.dbt_cloud.operators import DbtCloudRunJobOperator
from airflow_integration.dbt_cloud.sensors import DbtCloudJobRunSensor
from airflow_integration.remote_job.explanation import Explanation
from generated_client import APIError
from generated_client.dbt_cloud.models import RunResponse
from generated_client.testing import DbtCloudServer, Fault
from generated_client.testing.dbt_cloud.script import ERROR, RunScript
from tests.airflow_integration.dbt_files import dbt_file, step_files
from tests.airflow_integration.fake_airflow import FakeTask

BUILD = "Invoke dbt with `dbt build`"
MODEL = (
    "model revenue: Runtime Error in model revenue (models/revenue.sql) Binder Error: Referenced column "
    '"no_such_column" not found in FROM clause! Candidate bindings: "country"'
)
TEST = "test country_is_known: Got 1 result, configured to fail if != 0"


def explained(server: DbtCloudServer, script: RunScript, *steps: str, patience: float = 10.0) -> Explanation:
    """The explanation of a run of a job with these steps that has ended by *script*."""
    job = server.add_job(steps=steps or ["dbt seed", "dbt build"])
    run = server.start_run(job, script)
    ends = time.monotonic() + patience
    return explanation_of(server.client(), run.run_id, lambda: max(ends - time.monotonic(), 0.1))


def run_of(*steps: Mapping[str, object], status: int = ERROR) -> RunResponse:
    """A run with these steps."""
    return RunResponse(id=1, status=status, run_steps=[{"id": 1, **step} for step in steps])


def results(*nodes: Mapping[str, object]) -> bytes:
    """A `run_results.json`."""
    return json.dumps({"results": nodes}).encode()


def test_a_failed_run_tells_its_step_the_end_of_its_log_and_its_models(dbt_cloud_server: DbtCloudServer) -> None:
    """From the files of the step that failed, not of another one."""
    script = RunScript.error(
        running=0,
        failed_step=2,
        log="7 of 11 ERROR creating sql table model main.revenue",
        step_artifacts={1: step_files("seed"), 2: step_files("build_fails")},
    )

    told = explained(dbt_cloud_server, script)

    assert told.lines == [f"Step 2, {BUILD}: its log", "7 of 11 ERROR creating sql table model main.revenue", MODEL]
    assert told.sentence == f"It ended in {BUILD}: {MODEL}."


def test_failed_tests_are_told_like_models(dbt_cloud_server: DbtCloudServer) -> None:
    """They are failures to dbt, not errors; warnings are none."""
    script = RunScript.error(running=0, step_artifacts={1: step_files("tests_fail")})

    assert (
        explained(dbt_cloud_server, script, "dbt test").sentence == f"It ended in Invoke dbt with `dbt test`: {TEST}."
    )


def test_a_step_that_left_no_files_is_told_by_its_log(dbt_cloud_server: DbtCloudServer) -> None:
    """A step that never got to a model: that its files are not found is no trouble."""
    told = explained(dbt_cloud_server, RunScript.error(running=0, failed_step=1, log="Compilation Error"), "dbt run")

    assert told == Explanation(
        ["Step 1, Invoke dbt with `dbt run`: its log", "Compilation Error"], "It ended in Invoke dbt with `dbt run`."
    )


def test_a_run_that_took_too_long_tells_in_which_step(dbt_cloud_server: DbtCloudServer) -> None:
    """Which dbt Cloud calls cancelled."""
    told = explained(dbt_cloud_server, RunScript.timed_out(running=0), "dbt build")

    assert told.sentence == f"It ended in {BUILD}."


def test_a_run_that_has_not_begun_has_nothing_to_tell() -> None:
    """It was cancelled in its queue."""
    assert failed_steps(run_of(status=30)) == []
    assert sentence([], []) == ""


def test_several_failed_steps_are_told_and_others_are_not() -> None:
    """A job may be told to go on after a failure."""
    run = run_of(
        {"index": 1, "status": 10, "name": "Clone", "logs": "ok"},
        {"index": 2, "status": 20, "name": "first", "logs": "one"},
        {"index": 3, "status": 20, "name": "second", "logs": "two"},
    )

    assert [(step.index, step.log) for step in failed_steps(run)] == [(2, "one"), (3, "two")]
    assert sentence(failed_steps(run), []) == "It ended in first, second."


def test_odd_steps_are_told_as_far_as_they_can_be() -> None:
    """Neither a name nor an index nor a log is certain to be there."""
    (step,) = failed_steps(run_of({"status": 20}))

    assert (step.index, step.name, step.log) == (1, "step 1", "")


def test_dbt_s_own_log_is_asked_for_where_a_step_has_no_other(dbt_cloud_server: DbtCloudServer) -> None:
    """And only then: it may be megabytes."""
    explained(dbt_cloud_server, RunScript.error(running=0, log="Oops"))
    assert [*asked_along(dbt_cloud_server)] == [["run_steps"]]

    explained(dbt_cloud_server, RunScript.error(running=0, log=""))
    assert [*asked_along(dbt_cloud_server)] == [["run_steps"], ["run_steps"], ["run_steps", "debug_logs"]]


def asked_along(server: DbtCloudServer) -> Iterator[list[str]]:
    """What was asked for beside the runs themselves, in the spelling of the API."""
    for request in server.requests.matching("GET", "*/runs/*"):
        if related := request.query.get("include_related"):
            yield json.loads(related[0])


def test_of_a_long_log_the_end_is_shown(dbt_cloud_server: DbtCloudServer) -> None:
    """With its length, so that nobody takes it for all; empty lines and colours do not count."""
    log = "\n\n".join(f"\x1b[0mline {n:,}" for n in range(100_000))

    told = explained(dbt_cloud_server, RunScript.error(running=0, log=log))

    assert told.lines[0].endswith(f"the last {LINES} of 100,000 lines")
    assert told.lines[1:] == [f"line {n:,}" for n in range(100_000 - LINES, 100_000)]


def test_many_failures_are_counted() -> None:
    """Three models make a message; a log takes more of them."""
    nodes = failed_nodes(results(*({"unique_id": f"model.shop.m{n}", "status": "error"} for n in range(100))))
    (step, *_) = failed_steps(run_of({"status": 20, "name": "build"}))

    assert (
        sentence([step], nodes) == "It ended in build: model m0: error; model m1: error; model m2: error; and 97 more."
    )


@pytest.mark.parametrize(
    ("node", "told"),
    [
        ({"unique_id": "model.shop.orders.v2", "status": "error", "message": "a\n  b"}, "model orders.v2: a b"),
        ({"unique_id": "test.shop.unique_id.0a1b2c", "status": "fail", "message": "1"}, "test unique_id: 1"),
        ({"unique_id": "unit_test.shop.orders.adds_up", "status": "fail"}, "unit test orders.adds_up: fail"),
        ({"unique_id": "source.shop.raw.orders", "status": "runtime error"}, "source raw.orders: runtime error"),
        ({"unique_id": "model.shop.m", "status": "partial success", "message": "2"}, "model m: 2"),
        ({"unique_id": "odd", "status": "error", "message": "x" * 999}, f"odd: {'x' * (LONGEST_MESSAGE - 1)}…"),
        ({"status": "error"}, "None: error"),
    ],
)
def test_a_node_is_called_what_people_call_it(node: Mapping[str, object], told: str) -> None:
    """Without its project, and without the hash that dbt gives its tests."""
    assert failed_nodes(results(node)) == [told]


@pytest.mark.parametrize("status", ["success", "pass", "warn", "skipped", "no-op", "reused", None])
def test_what_has_not_failed_is_not_told(status: str | None) -> None:
    """A skipped model is a consequence."""
    assert failed_nodes(results({"unique_id": "model.shop.m", "status": status})) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b'{"results": 7}',
        b'{"results": [1, null, {"status": []}]}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_results_that_are_none_are_no_trouble(content: bytes) -> None:
    """A proxy may answer in the place of dbt Cloud."""
    assert failed_nodes(content) == []


def test_files_that_cannot_be_read_leave_the_log(dbt_cloud_server: DbtCloudServer) -> None:
    """The server may fail, and may be slow: half an explanation is better than none, and has its limit."""
    dbt_cloud_server.inject(Fault.slow(30, path="*/artifacts/*", times=None))
    script = RunScript.error(running=0, step_artifacts={1: step_files("build_fails")})
    started = time.monotonic()

    told = explained(dbt_cloud_server, script, "dbt build", patience=1.0)

    assert told.sentence == f"It ended in {BUILD}."
    assert time.monotonic() - started < 6


def test_a_run_that_cannot_be_read_is_the_caller_s_trouble(dbt_cloud_server: DbtCloudServer) -> None:
    """`RemoteJobHook.explained` takes it for what it is."""
    dbt_cloud_server.inject(Fault.html_error(503, path="*/runs/*", times=None))

    with pytest.raises(APIError):
        explained(dbt_cloud_server, RunScript.error(running=0), patience=0.5)


def test_an_explanation_has_an_end() -> None:
    """Whatever a run has left."""
    run = run_of(*({"status": 20, "index": n, "logs": "line\n" * 1000} for n in range(1, 100)))

    assert len(failed_steps(run)) == STEPS


def test_the_log_tells_of_so_many_models_and_no_more(dbt_cloud_server: DbtCloudServer) -> None:
    """A project has thousands of them."""
    many: Sequence[Mapping[str, object]] = [{"unique_id": f"model.shop.m{n}", "status": "error"} for n in range(5000)]
    files = {"run_results.json": results(*many), "manifest.json": dbt_file("manifest")}

    told = explained(dbt_cloud_server, RunScript.error(running=0, step_artifacts={1: files}), "dbt build")

    assert len(told.lines) < 2 + LINES + NODES + 1
    assert told.lines[-1] == f"and {5000 - NODES:,} more models and tests"


@pytest.fixture
def failing(dbt_cloud_server: DbtCloudServer, monkeypatch: pytest.MonkeyPatch) -> int:
    """A job whose next run fails in a model, behind Airflow's connection `dbt_cloud_default`."""
    monkeypatch.setenv("AIRFLOW_CONN_DBT_CLOUD_DEFAULT", dbt_cloud_server.airflow_connection)
    job = dbt_cloud_server.add_job(steps=["dbt build"])
    log = "\x1b[0m19:34:11  7 of 11 \x1b[31mERROR\x1b[0m creating sql table model main.revenue"
    dbt_cloud_server.script(job, RunScript.error(log=log, step_artifacts={1: step_files("build_fails")}))
    return job.job_id


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_a_task_s_error_names_the_model_and_its_log_shows_the_end_of_dbt_s(
    failing: int, deferrable: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that nobody has to open dbt Cloud at night to learn what went wrong; the link is there all the same."""
    with pytest.raises(DbtCloudJobRunException) as raised:
        FakeTask().run(
            lambda: DbtCloudRunJobOperator(task_id="build", job_id=failing, check_interval=0.1, deferrable=deferrable)
        )

    assert f"It ended in {BUILD}: {MODEL}" in str(raised.value)
    assert "/runs/" in str(raised.value)
    assert "7 of 11 ERROR creating sql table model main.revenue" in capsys.readouterr().out


def test_a_sensor_s_error_names_the_model(failing: int) -> None:
    """Though somebody else has started the run."""
    run = DbtCloudHook().trigger_job_run(failing, "by hand")

    with pytest.raises(DbtCloudJobRunException, match="model revenue: Runtime Error"):
        FakeTask().run(lambda: DbtCloudJobRunSensor(task_id="wait", run_id=run.id, poke_interval=0.1))


def test_the_hook_tells_why_a_run_has_failed(failing: int, capsys: pytest.CaptureFixture[str]) -> None:
    """The documented method, for tasks of one's own; it never raises."""
    hook = DbtCloudHook()
    run = hook.trigger_job_run(failing, "by hand")
    with pytest.raises(DbtCloudJobRunException, match="model revenue"):
        hook.wait_for_job_run_status(run.id, check_interval=0.1)
    capsys.readouterr()

    hook.log_job_run_failure_details(run.id)
    hook.log_job_run_failure_details(4711)

    told = capsys.readouterr().out
    assert f"dbt Cloud run {run.id}: It ended in {BUILD}: {MODEL}" in told
    assert "The server does not tell more of dbt Cloud run 4711" in told

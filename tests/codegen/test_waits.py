"""Jobs: what names.yaml says of statuses and waits, and what becomes of it."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen import build, generator, plan, waits
from codegen.names import OperationRow, Table
from codegen.names_error import NamesError

STATUS = {"type": "integer", "enum": [1, 3, 10, 20, 30]}
STATES = {"pending": [1], "running": [3], "succeeded": [10], "failed": [20], "cancelled": [30]}
WAIT = {"reads": "runs.get", "cancels": "runs.cancel", "advice": 'See "steps".'}
RUN = {
    "type": "object",
    "required": ["id", "status"],
    "properties": {"id": {"type": "integer"}, "status": {"$ref": "#/components/schemas/RunStatus"}},
}
CLIENT: Mapping[str, object] = {
    "class": "Tiny",
    "environment": "TINY",
    "default_host": "https://tiny.example.com",
    "api_path": "/v1",
    "api_path_of_host": {},
    "api_path_fragments": ["/v1"],
    "tokens_at": "token",
}


def api(run: Mapping[str, object] = RUN, **more_of_reading: object) -> dict[str, object]:
    """A description of runs, whose statuses are numbers."""
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Run"}}}, "description": ""}
    run_id = {
        "name": "runId",
        "in": "path",
        "required": True,
        "schema": {"type": "integer"},
        "description": "Its number.",
    }
    reading = {"operationId": "getRun", "parameters": [run_id], "responses": {"200": answer}, **more_of_reading}
    cancelling = {"operationId": "cancelRun", "parameters": [run_id], "responses": {"200": answer}}
    starting = {"operationId": "startRun", "responses": {"200": answer}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny API", "version": "1"},
        "paths": {
            "/runs": {"post": starting},
            "/runs/{runId}": {"get": reading},
            "/runs/{runId}/cancel": {"post": cancelling},
        },
        "components": {"schemas": {"Run": run, "RunStatus": STATUS, "Other": {"type": "object", "properties": {}}}},
    }


def table(states: Mapping[str, object] = STATES, wait: Mapping[str, object] = WAIT, name: str = "runs.wait") -> Table:
    """The names of the runs."""
    operations = {
        "POST /runs": OperationRow("runs.start"),
        "GET /runs/{runId}": OperationRow("runs.get"),
        "POST /runs/{runId}/cancel": OperationRow("runs.cancel"),
    }
    return Table(CLIENT, operations, job_states={"RunStatus": states}, waits={name: wait})


def test_states_stand_by_class_and_value() -> None:
    """Numbers and words alike."""
    assert waits.states(api(), table()) == {
        "RunStatus": {1: "PENDING", 3: "RUNNING", 10: "SUCCEEDED", 20: "FAILED", 30: "CANCELLED"}
    }


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (table({**STATES, "failed": []}), "RunStatus: 20 has no state"),
        (table({**STATES, "failed": [20, 21]}), "RunStatus: 21 is no value"),
        (table({**STATES, "failed": [20, 10]}), "RunStatus: a value stands twice"),
        (table({**STATES, "done": [20]}), "RunStatus: done: a state is one of cancelled, failed, pending"),
        (Table({}, {}, job_states={"JobStatus": STATES}), "JobStatus: the description has no such enumeration"),
        (table(wait={**WAIT, "reads": "runs.read"}), "there is no operation runs.read"),
        (table(wait={"reads": "runs.get"}), "cancels: there is no operation None"),
        (table(wait={**WAIT, "reads": "runs.start"}), "runs.start must take an id in its path, demand nothing else"),
        (table(wait={**WAIT, "polls": 3}), "does not know polls"),
        (table(wait={**WAIT, "tells": ["reason"]}), "tells: Run has no text reason"),
        (table(name="runs.get"), "wants a name of its own"),
        (table(name="jobs.wait"), "wants a name of its own on the resource of both"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_table_that_does_not_fit_the_description_is_refused(wrong: Table, says: str) -> None:
    """A status that nobody has placed would count as running for ever."""
    with pytest.raises(NamesError, match=says):
        plan.make(api(), wrong)


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (api(run={"type": "object", "properties": {"state": STATUS}}), "Run.status must be an enumeration"),
        (
            api(requestBody={"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Run"}}}}),
            "runs.get must take an id in its path, demand nothing else",
        ),
    ],
    ids=["no-status", "more-arguments"],
)
def test_what_cannot_be_waited_for_is_refused(document: dict[str, object], says: str) -> None:
    """A wait reads by the id alone, and needs a status with states."""
    with pytest.raises(NamesError, match=says):
        plan.make(document, table())


LOOK = """
import inspect
from generated_client.tiny import AsyncTiny, Tiny
from generated_client.tiny.models import RunStatus
from generated_client.watching.state import JobState

assert [each.state for each in RunStatus] == [*JobState], list(RunStatus)
assert RunStatus(99).state is JobState.RUNNING and not RunStatus(99).is_known
assert [each.is_terminal for each in RunStatus] == [False, False, True, True, True]
for client in (Tiny(), AsyncTiny()):
    assert list(inspect.signature(client.runs.wait).parameters) == [
        "run_id", "timeout", "poll_interval", "on_progress", "cancel_on_timeout", "max_poll_failure_seconds"
    ]
    assert "Wait until a run has ended" in client.runs.wait.__doc__
    assert "run_id: Its number." in client.runs.wait.__doc__
    assert not hasattr(client.with_raw_response.runs, "wait")
assert "coroutine" in AsyncTiny().runs.wait.__doc__ and "coroutine" not in Tiny().runs.wait.__doc__
"""


def test_the_generated_package_can_wait(tmp_path: Path) -> None:
    """Statuses that are numbers know their states; both clients have the method, the raw ones do not."""
    package = tmp_path / "generated_client" / "tiny"
    package.parent.mkdir()
    (tmp_path / "work").mkdir()
    generator.generate(api(), plan.make(api(), table()).data, package, tmp_path / "work")
    for name in ("__init__.py", "runtime", "watching"):
        (package.parent / name).symlink_to(build.ROOT / "generated_client" / name)

    done = subprocess.run([sys.executable, "-c", LOOK], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr

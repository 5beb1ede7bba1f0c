"""Drives a running Airflow through its REST API, the way a person does through the web interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import httpx
from pydantic import JsonValue, TypeAdapter

from airflow_answers import (
    AssetEvent,
    AssetEvents,
    DagRun,
    DagRuns,
    Dags,
    Health,
    ImportFailures,
    Jobs,
    LogLine,
    TaskInstance,
    TaskInstances,
    Token,
    XCom,
    XComKeys,
)
from waiting import wait_until

ENDED = frozenset({"success", "failed"})
"""The states in which a DAG run stays."""

PAGE = 100
"""The most that Airflow tells at once, unless it is set up to tell more."""

_LINKS = TypeAdapter(dict[str, JsonValue])


class AirflowApi:
    """A client of one Airflow whose users are all administrators (simple auth manager).  Close it after use."""

    def __init__(self, url: str) -> None:
        """`url` is where the web interface is, for example `http://127.0.0.1:8080`."""
        self.url = url
        self._http = httpx.Client(base_url=url, timeout=30, trust_env=False)
        self._signed_in = False

    def close(self) -> None:
        """Give back the connections."""
        self._http.close()

    def health(self) -> Health:
        """The components' health.  Raises `httpx.HTTPError` while the API server does not answer yet."""
        return Health.model_validate_json(self._http.get("/api/v2/monitor/health").raise_for_status().content)

    def live_triggerers(self) -> set[int]:
        """The jobs of the triggerers that live; one that was killed counts for half a minute more."""
        answer = self._get("/jobs", {"job_type": "TriggererJob", "is_alive": "true"})
        return {job.id for job in Jobs.model_validate_json(answer).jobs}

    def dag_ids(self) -> set[str]:
        """The DAGs that Airflow knows (at most 1000)."""
        return {dag.dag_id for dag in Dags.model_validate_json(self._get("/dags", {"limit": 1000})).dags}

    def add_connection(self, conn_id: str, connection: Mapping[str, JsonValue]) -> None:
        """Make an Airflow connection; `connection` is its JSON form (`conn_type`, `host`, `login` …)."""
        self._send("POST", "/connections", {"connection_id": conn_id, **connection})

    def import_errors(self) -> dict[str, str]:
        """The DAG files that do not import, with their stack traces."""
        found = ImportFailures.model_validate_json(self._get("/importErrors"))
        return {error.filename: error.stack_trace for error in found.import_errors}

    def add_pool(self, name: str, *, slots: int) -> None:
        """Make a pool, in which at most *slots* tasks run at once; those that are deferred do not count."""
        self._send("POST", "/pools", {"name": name, "slots": slots, "include_deferred": False})

    def trigger(self, dag_id: str, conf: Mapping[str, JsonValue] | None = None) -> DagRun:
        """Start a run of `dag_id` now."""
        answer = self._send("POST", f"/dags/{dag_id}/dagRuns", {"logical_date": None, "conf": dict(conf or {})})
        return DagRun.model_validate_json(answer)

    def run(self, run: DagRun) -> DagRun:
        """`run` as it is now."""
        return DagRun.model_validate_json(self._get(_path(run)))

    def runs(self, dag_id: str) -> list[DagRun]:
        """The runs of a DAG (at most 100)."""
        return DagRuns.model_validate_json(self._get(f"/dags/{dag_id}/dagRuns", {"limit": 100})).dag_runs

    def tasks(self, run: DagRun) -> list[TaskInstance]:
        """The task instances of a run, in order of their start; those that have not started come last."""
        found: list[TaskInstance] = []
        while True:
            page: Mapping[str, int | str] = {"limit": PAGE, "offset": len(found), "order_by": "id"}
            answer = TaskInstances.model_validate_json(self._get(f"{_path(run)}/taskInstances", page))
            found += answer.task_instances
            if len(answer.task_instances) < PAGE:
                return sorted(found, key=lambda task: (task.start_date is None, task.start_date or 0, task.map_index))

    def task(self, run: DagRun, task_id: str, map_index: int = -1) -> TaskInstance:
        """One task instance of a run."""
        return TaskInstance.model_validate_json(self._get(_task_path(run, task_id, map_index)))

    def xcom(self, run: DagRun, task_id: str, key: str = "return_value", map_index: int = -1) -> JsonValue:
        """What a task left under `key`; None when there is no such entry."""
        path = f"{_path(run)}/taskInstances/{task_id}/xcomEntries/{key}"
        answer = self._request("GET", path, params={"map_index": map_index, "deserialize": True})
        if answer.status_code == 404:
            return None
        return XCom.model_validate_json(_checked(answer)).value

    def xcom_keys(self, run: DagRun, task_id: str, map_index: int = -1) -> set[str]:
        """The keys under which a task left something."""
        path = f"{_path(run)}/taskInstances/{task_id}/xcomEntries"
        found = XComKeys.model_validate_json(self._get(path, {"map_index": map_index, "limit": 1000}))
        return {entry.key for entry in found.xcom_entries}

    def log(self, run: DagRun, task_id: str, try_number: int = 1, map_index: int = -1) -> list[LogLine]:
        """The whole log of one try, with what its trigger said; empty when the try has none yet."""
        path = f"{_path(run)}/taskInstances/{task_id}/logs/{try_number}"
        answer = self._request(
            "GET",
            path,
            params={"map_index": map_index, "full_content": True},
            headers={"Accept": "application/x-ndjson"},
        )
        lines = [] if answer.status_code == 404 else _checked(answer).splitlines()
        return [LogLine.model_validate_json(line) for line in lines]

    def links(self, run: DagRun, task_id: str, map_index: int = -1) -> dict[str, str]:
        """The link buttons of a task that lead somewhere."""
        path = f"{_path(run)}/taskInstances/{task_id}/links"
        shown = _LINKS.validate_json(self._get(path, {"map_index": map_index}))
        entries = shown.get("extra_links")
        found = entries if isinstance(entries, dict) else {}
        return {name: address for name, address in found.items() if isinstance(address, str)}

    def asset_events(self, name: str) -> list[AssetEvent]:
        """What the asset of that name was told, oldest first (at most 100).

        Airflow 3.3.2 answers 500 for as long as a run that an event has started is queued: it waits for its start.
        """
        answer = wait_until(
            lambda: (
                found if (found := self._request("GET", "/assets/events", params={"limit": 100})).is_success else None
            ),
            seconds=60,
            otherwise=lambda: "the events of assets cannot be listed",
        )
        found = AssetEvents.model_validate_json(answer.content).asset_events
        return sorted((event for event in found if event.name == name), key=lambda event: event.id)

    def set_task_state(self, run: DagRun, task_id: str, state: Literal["success", "failed", "skipped"]) -> None:
        """Mark a task, as the buttons "Mark success" and "Mark failed" do."""
        self._send("PATCH", f"{_path(run)}/taskInstances/{task_id}", {"new_state": state})

    def set_run_state(self, run: DagRun, state: Literal["success", "failed", "queued"]) -> None:
        """Mark a whole run; its running tasks are ended."""
        self._send("PATCH", _path(run), {"state": state})

    def clear(self, run: DagRun, task_ids: Sequence[str], *, only_failed: bool = False) -> None:
        """Clear tasks of a run, so that they run again."""
        body: dict[str, JsonValue] = {
            "dag_run_id": run.dag_run_id,
            "task_ids": list(task_ids),
            "only_failed": only_failed,
            "dry_run": False,
        }
        self._send("POST", f"/dags/{run.dag_id}/clearTaskInstances", body)

    def wait_for_run(self, run: DagRun, *, seconds: float) -> DagRun:
        """Wait until a run has ended, well or badly.  Raises `TimeoutError` that names the tasks and their states."""
        return wait_until(
            lambda: ended if (ended := self.run(run)).state in ENDED else None,
            seconds=seconds,
            otherwise=lambda: f"{run.dag_id} {run.dag_run_id} has not ended: {self._states(run)}",
        )

    def wait_for_task(self, run: DagRun, task_id: str, states: set[str], *, seconds: float) -> TaskInstance:
        """Wait until a task is in one of `states`.  Raises `TimeoutError` that names the tasks and their states."""
        return wait_until(
            lambda: found if (found := self.task(run, task_id)).state in states else None,
            seconds=seconds,
            otherwise=lambda: f"{task_id} is in none of {sorted(states)}: {self._states(run)}",
        )

    def _states(self, run: DagRun) -> str:
        return ", ".join(f"{task.task_id}: {task.state} (try {task.try_number})" for task in self.tasks(run))

    def _get(self, path: str, params: Mapping[str, int | str] | None = None) -> bytes:
        return _checked(self._request("GET", path, params=params))

    def _send(self, method: str, path: str, body: Mapping[str, JsonValue]) -> bytes:
        return _checked(self._request(method, path, body=body))

    def _request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, int | str] | None = None,
        body: Mapping[str, JsonValue] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        if not self._signed_in:
            token = Token.model_validate_json(_checked(self._http.get("/auth/token")))
            self._http.headers["Authorization"] = f"Bearer {token.access_token}"
            self._signed_in = True
        return self._http.request(method, f"/api/v2{path}", params=params, json=body, headers=headers)


def _path(run: DagRun) -> str:
    return f"/dags/{run.dag_id}/dagRuns/{run.dag_run_id}"


def _task_path(run: DagRun, task_id: str, map_index: int) -> str:
    path = f"{_path(run)}/taskInstances/{task_id}"
    return path if map_index < 0 else f"{path}/{map_index}"


def _checked(answer: httpx.Response) -> bytes:
    if answer.is_error:
        raise RuntimeError(f"{answer.request.method} {answer.request.url} -> {answer.status_code}: {answer.text[:500]}")
    return answer.content

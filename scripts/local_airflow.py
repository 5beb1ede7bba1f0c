"""A real Airflow on this machine: scheduler, DAG processor, API server and triggerer as separate processes.

    with LocalAirflow(home, dags=folder) as airflow:
        run = airflow.api.trigger("my_dag", {"connection_id": "…"})
        assert airflow.api.wait_for_run(run, seconds=120).state == "success"

Everything is on loopback with free ports and in the folder *home*.  The settings are Airflow's defaults wherever they
could change what is tested, `[workers] min_heartbeat_interval` above all.
"""

from __future__ import annotations

import base64
import json
import os
import re
import secrets
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from airflow_answers import Health
from airflow_api import AirflowApi
from processes import MARK, BackgroundProcess, end_survivors, new_mark, stop
from waiting import wait_until

COMPONENTS = ("api-server", "scheduler", "triggerer", "dag-processor")
PATIENCE = 4.0
"""Seconds that the components get when everything ends; a triggerer would take 10, doing nothing."""

PATIENCE_AT_START = 180.0
"""Seconds for the API server, and again for all four, to be well."""

_PORTS = range(15_000, 32_000)
"""No system gives these to outgoing connections, one of which could else have the port before the server has it."""

_COMPLAINT = re.compile(r"\[(?:warning|error|critical)")


class AirflowError(Exception):
    """This Airflow did not start, or died; the message ends with the last lines of the log that tells why."""


class LocalAirflow:
    """One Airflow deployment that lives as long as the `with` block."""

    def __init__(
        self,
        home: Path,
        *,
        dags: Path,
        connections: Mapping[str, Mapping[str, object]] | None = None,
        settings: Mapping[str, str] | None = None,
        database: str | None = None,
        port: int = 0,
    ) -> None:
        """Prepare; nothing starts yet.

        Args:
            home: a folder of its own, made when missing; the database and the logs end up there.
            dags: the folder with the DAG files.
            connections: Airflow connections by id, each as Airflow's JSON form (`conn_type`, `host`, …).
            settings: further environment variables, `AIRFLOW__SECTION__KEY` and `AIRFLOW_VAR_…` among them.
            database: an SQLAlchemy URL; the default is an SQLite file in *home*.
            port: where the web interface listens; 0 takes a free one.
        """
        self.home = home.resolve()
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database_file = self.home / "airflow.db" if database is None else None
        self.api = AirflowApi(self.url)
        self.processes: dict[str, BackgroundProcess] = {}
        self._mark = new_mark()
        self._environment = self._make_environment(dags.resolve(), connections or {}, settings or {}, database)

    def __enter__(self) -> Self:
        """Start everything and wait until it is healthy; on any failure nothing is left running."""
        _require_free(self.port)
        try:
            self.migrate()
            self.start()
            self.wait_until_healthy()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop everything."""
        self.stop()

    @property
    def logs(self) -> Path:
        """The folder of the components' own logs; the tasks' logs are in `home/logs`."""
        return self.home / "components"

    def migrate(self) -> None:
        """Create or upgrade the database."""
        self.logs.mkdir(parents=True, exist_ok=True)
        done = self.command("db", "migrate")
        if done.returncode:
            raise AirflowError(f"airflow db migrate ended with {done.returncode}:\n{done.stdout[-3000:]}")
        if self.database_file is not None:
            _let_readers_and_a_writer_work_together(self.database_file)

    def start(self) -> None:
        """Start the four components.

        The DAG processor comes last, when the API server answers: a DAG that is due at once would else be run before
        its tasks can reach that server, and on a busy machine they give up.
        """
        *first, last = COMPONENTS
        for name in first:
            self.start_component(name)
        self._wait(self._health, seconds=PATIENCE_AT_START)
        self.start_component(last)

    def start_component(self, kind: str, *, name: str | None = None) -> BackgroundProcess:
        """Start one more component; give a second one of the same kind a *name* of its own."""
        name = name or kind
        arguments = ["--skip-serve-logs"] if kind in {"scheduler", "triggerer"} else []
        self.processes[name] = BackgroundProcess(
            name,
            [sys.executable, "-m", "airflow", kind, *arguments],
            env=self._environment,
            cwd=self.home,
            log=self.logs / f"{name}.log",
        )
        return self.processes[name]

    def stop_component(self, name: str, *, patience: float = 30) -> None:
        """Stop one component as an administrator would, and wait up to `patience` seconds for its own clean end."""
        stop([self.processes.pop(name)], patience=patience)

    def wait_until_healthy(self, *, seconds: float = PATIENCE_AT_START) -> None:
        """Wait until every component says that it is well.  Raises `AirflowError` when one has died or time is up."""
        self._wait(lambda: health if (health := self._health()) and not health.waiting_for() else None, seconds=seconds)

    def wait_for_dag(self, dag_id: str, *, seconds: float = 90) -> None:
        """Wait until the DAG processor has read `dag_id`.  Raises `AirflowError`, with its import error if any."""
        try:
            wait_until(
                lambda: dag_id in self.api.dag_ids() or self._broken_files() or None,
                seconds=seconds,
                otherwise=lambda: f"no DAG {dag_id}; there are {sorted(self.api.dag_ids())}",
            )
        except TimeoutError as error:
            raise AirflowError(str(error)) from None
        if dag_id not in self.api.dag_ids():
            raise AirflowError(f"DAG files that do not import: {self._broken_files()}")

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one `airflow` command in this deployment's surroundings; both output streams are in `.stdout`."""
        return subprocess.run(
            [sys.executable, "-m", "airflow", *arguments],
            env=self._environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def stop(self) -> None:
        """Stop everything that runs; the API server last, because running tasks speak to it while they end."""
        self.api.close()
        server = self.processes.pop("api-server", None)
        try:
            stop(self.processes.values(), patience=PATIENCE)
        finally:
            self.processes.clear()
            stop([server] if server else [], patience=PATIENCE)
            self._end_survivors()

    def complaints(self, count: int = 8) -> str:
        """The last warnings and errors of every component, shortened."""
        parts: list[str] = []
        for process in self.processes.values():
            lines = [line for line in process.last_lines(5000).splitlines() if _COMPLAINT.search(line)]
            parts += [f"--- {process.log}", *(line[:1500] for line in lines[-count:])]
        return "\n".join(parts)

    def _end_survivors(self) -> None:
        if left := end_survivors(self._mark):
            with (self.logs / "survivors.log").open("a") as note:
                note.write("\n".join(["ended by force:", *left, ""]))

    def _wait(self, look: Callable[[], Health | None], *, seconds: float) -> None:
        try:
            wait_until(look, seconds=seconds, otherwise=lambda: f"Airflow is not healthy: {self._unwell()}")
        except TimeoutError as error:
            raise AirflowError(f"{error}\n{self.complaints()}") from None

    def _health(self) -> Health | None:
        """What the API server says; None: it does not answer yet.  Raises `AirflowError` when a component has died."""
        for process in self.processes.values():
            if process.exit_code is not None:
                said = f"{process.log} says:\n{process.last_lines()}"
                raise AirflowError(f"airflow {process.name} ended with {process.exit_code}; {said}")
        try:
            return self.api.health()
        except httpx.HTTPError:
            return None

    def _unwell(self) -> str:
        try:
            return ", ".join(self.api.health().waiting_for())
        except httpx.HTTPError as error:
            return f"the API server does not answer ({error})"

    def _broken_files(self) -> str:
        return "\n".join(f"{name}:\n{trace}" for name, trace in self.api.import_errors().items())

    def _make_environment(
        self,
        dags: Path,
        connections: Mapping[str, Mapping[str, object]],
        settings: Mapping[str, str],
        database: str | None,
    ) -> dict[str, str]:
        """The caller's environment without its own Airflow settings, and with ours."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("AIRFLOW")}
        return {
            **inherited,
            MARK: self._mark,
            "SPT_NOENV": "1",  # Airflow renames its processes; this keeps the mark readable
            "NO_PROXY": ",".join(filter(None, ["127.0.0.1", "localhost", os.environ.get("NO_PROXY")])),
            "AIRFLOW_HOME": str(self.home),
            "AIRFLOW__CORE__DAGS_FOLDER": str(dags),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
            "AIRFLOW__CORE__PARALLELISM": "8",
            "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
            "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True",
            "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{self.url}/execution/",
            "AIRFLOW__CORE__FERNET_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": database or f"sqlite:///{self.home / 'airflow.db'}?timeout=60",
            "AIRFLOW__API__HOST": "127.0.0.1",
            "AIRFLOW__API__PORT": str(self.port),
            "AIRFLOW__API__WORKERS": "1",
            "AIRFLOW__API__BASE_URL": self.url,
            "AIRFLOW__API__SECRET_KEY": secrets.token_hex(16),
            "AIRFLOW__API_AUTH__JWT_SECRET": secrets.token_hex(32),
            "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
            **{f"AIRFLOW_CONN_{name.upper()}": json.dumps(value) for name, value in connections.items()},
            **settings,
        }


def _require_free(port: int) -> None:
    with closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does: a port that cools off is free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise AirflowError(f"port {port} is in use: choose another one, or 0 for any free port") from None


def free_port() -> int:
    """A port of the loopback interface on which nobody listens at this moment."""
    with closing(socket.socket()) as probe:
        while True:
            port = secrets.choice(_PORTS)
            with suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port


def _let_readers_and_a_writer_work_together(file: Path) -> None:
    """Switch the file to write-ahead logging, which it remembers; without it four processes lock each other out."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode=WAL")

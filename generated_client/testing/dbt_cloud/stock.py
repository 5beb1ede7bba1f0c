"""Filling a stand-in with jobs, and the projects and environments that they belong to."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from generated_client.testing.dbt_cloud.api import Api
from generated_client.testing.dbt_cloud.dispatch import Code
from generated_client.testing.dbt_cloud.routes import ACCOUNT
from generated_client.testing.dbt_cloud.wire import DbtCloudWire
from generated_client.testing.dbt_cloud.world import DEFAULT_STEPS, Job, World
from generated_client.testing.description import Description
from generated_client.testing.entrance import Entrance
from generated_client.testing.http_message import JsonValue

_OWN_TYPES = frozenset({"postgres", "redshift", "snowflake", "bigquery"})
"""Warehouses that have a type of connection to themselves; all others are an `adapter`."""
_HIDDEN = frozenset({"pass", "password", "token", "private_key", "keyfile_json", "type", "threads"})
"""What dbt Cloud shows nobody, and what is not part of a connection there."""


class DbtCloudStock(DbtCloudWire):
    """What exists on the server.  Everything has a default."""

    def __init__(self, api: Api, description: Description, *, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(api, description, lock=lock, entrance=entrance)
        self.world: World = api.world
        self.account_id: int = api.world.account_id
        self._furnish()

    def add_job(
        self,
        name: str = "nightly",
        *,
        steps: Sequence[str] = DEFAULT_STEPS,
        project: str = "Shop",
        environment: str = "Production",
        code: Path | str | None = None,
        connection: Mapping[str, JsonValue] | None = None,
        **settings: JsonValue,
    ) -> Job:
        """Create a job in a project and an environment, which are made when they are missing.

        With `code`, the folder of a dbt project, its runs are for the server's engine, which builds in the database of
        `connection`: what dbt calls an output of a profile.  The project shows it as its connection, without secrets.
        `settings` are further fields of the job as the API names them: `generate_docs=True`,
        `execution={"timeout_seconds": 60}`, `settings={"threads": 2}`.
        """
        with self._lock:
            project_id = self._record("projects", project)
            environment_id = self._record("environments", environment, project_id=project_id)
            job = self.world.add_job(name, project_id, environment_id, steps)
            job.settings |= settings
            if connection is not None:
                self._show_connection(project_id, connection)
            if code is not None:
                job.code = Code(Path(code).absolute(), connection or {})
            return job

    def _record(self, kind: str, name: str, **facts: int) -> int:
        records = self.world.records[f"{ACCOUNT}/{kind}/"]
        for record in records:
            if record["name"] == name and facts.items() <= record.items() and isinstance(record["id"], int):
                return record["id"]
        record_id = self.world.new_id()
        records.append({"id": record_id, "name": name, "account_id": self.account_id, "state": 1, **facts})
        return record_id

    def _show_connection(self, project_id: int, connection: Mapping[str, JsonValue]) -> None:
        kind = connection.get("type")
        details = {name: value for name, value in connection.items() if name not in _HIDDEN}
        for record in self.world.records[f"{ACCOUNT}/projects/"]:
            if record["id"] == project_id:
                shown = {"name": record["name"], "type": kind if kind in _OWN_TYPES else "adapter", "state": 1}
                record["connection"] = {**shown, "details": details}

    def _furnish(self) -> None:
        """Put there what every account has."""
        self.world.records["/api/v2/accounts/"].append({"id": self.account_id, "name": "Stand-in", "state": 1})
        user_id = self.world.new_id()
        for collection in (f"{ACCOUNT}/users/", "/api/v2/users/"):
            self.world.records[collection].append({"id": user_id, "first_name": "Stand", "last_name": "In"})
        self.world.records[f"{ACCOUNT}/licenses/"].append({"developer": {"total": 8, "in_use": 1}})
        self.world.records[f"{ACCOUNT}/permissions/"].append(
            {"id": self.world.new_id(), "license_type": "developer", "state": 1}
        )

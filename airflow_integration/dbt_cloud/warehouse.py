"""Where a run writes to: the connection that dbt Cloud holds for its environment, in OpenLineage's words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from airflow_integration.dbt_cloud.artifacts import at_once
from airflow_integration.remote_job.facts import Object, object_in

if TYPE_CHECKING:
    from generated_client.dbt_cloud import DbtCloud
    from generated_client.dbt_cloud.models import RunResponse

_PORTS = {"postgres": 5432, "redshift": 5439}
"""What dbt's adapters take when no port is given."""


@dataclass(frozen=True, slots=True)
class Warehouse:
    """A connection, as far as it is known."""

    place: str
    """What the datasets' namespace is when the connection does not tell: stable, and says where to look."""
    name: str = ""
    project: str | None = None
    account_id: int | None = None
    details: Object = field(default_factory=dict[str, object])
    """By the names of dbt's profiles: `host`, `port`, `account`, `path`, …"""

    def profile(self, adapter: str) -> dict[str, object]:
        """What OpenLineage's library calls a profile. *adapter*: dbt's own name for the kind of warehouse."""
        given = {name: value for name, value in self.details.items() if value is not None}
        host = given.get("host") or given.get("hostname")
        defaults = {"host": host, "port": _PORTS.get(adapter)}
        known = {name: value for name, value in defaults.items() if value is not None}
        return {"name": self.name, "type": adapter, "details": {**known, **given}}


def warehouse_of(client: "DbtCloud", run: "RunResponse", left: Callable[[], float]) -> Warehouse:
    """Read the connection of a run's environment, or of its project, where older accounts keep it.

    What cannot be read, perhaps for lack of permission, stays unknown.
    """
    environment, project = at_once(
        [
            partial(_facts, client, f"environments/{run.environment_id}", left),
            partial(_facts, client, f"projects/{run.project_id}", left),
        ]
    )
    connection = object_in(environment, "connection") or object_in(project, "connection")
    return Warehouse(
        place=f"dbt-cloud://{urlsplit(client.base_url).netloc}/projects/{run.project_id}",
        name=str(connection.get("name") or ""),
        project=str(project["name"]) if project.get("name") else None,
        account_id=run.account_id,
        details=_details(connection),
    )


def _facts(client: "DbtCloud", path: str, left: Callable[[], float]) -> Object:
    """What dbt Cloud says of something, undecoded: the description leaves out what is needed here of connections."""
    from generated_client import APIError
    from generated_client.runtime.decoding import is_object

    try:
        answer = client.request("GET", f"/api/v2/accounts/{client.account_id}/{path}/", timeout=left())
    except APIError:
        return {}
    return object_in(answer, "data") if is_object(answer) else {}


def _details(connection: Object) -> Object:
    """What a connection says, wherever it stands: beside its name, in `details`, or in the fields of an adapter."""
    details = object_in(connection, "details")
    fields = object_in(object_in(details, "connection_details"), "fields")
    values = {name: object_in(fields, name).get("value") for name in fields}
    return {**connection, **details, **values}

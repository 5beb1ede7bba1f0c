"""What every handler of the dbt Cloud stand-in works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from generated_client.testing.clock import Clock
from generated_client.testing.dbt_cloud.problems import bad_request, not_found
from generated_client.testing.dbt_cloud.rate_limit import RateLimit
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.world import Job, World
from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response

Role = Literal["admin", "reader"]
Tenancy = Literal["multi", "single"]


@dataclass(slots=True)
class ListHabits:
    """How the list of runs misbehaves: it may ignore every filter, or not show some runs, or those of some jobs."""

    ignores_filters: bool = False
    hidden_runs: set[int] = field(default_factory=set[int])
    hidden_jobs: set[int] = field(default_factory=set[int])


@dataclass(slots=True)
class Api:
    """State and settings of one stand-in.  Handlers run with its lock held."""

    clock: Clock
    world: World
    rate_limit: RateLimit
    token: str
    role: Role
    tenancy: Tenancy
    list_habits: ListHabits = field(default_factory=ListHabits)

    @property
    def web(self) -> str:
        """Where people look at runs: single tenants have an address of their own choice."""
        return "https://stand-in.us1.dbt.com" if self.tenancy == "multi" else "https://dbt.stand-in.example"

    def job(self, call: Call, name: str = "id") -> Job:
        """The job that a path names."""
        job = self.world.jobs.get(call.number(name))
        if job is None or job.deleted:
            raise not_found()
        return job

    def run(self, call: Call, name: str = "run_id") -> Run:
        """The run that a path names."""
        run = self.world.run(call.number(name))
        if run is None:
            raise not_found()
        return run


@dataclass(frozen=True, slots=True)
class Call:
    """A request on its way to a handler."""

    request: Request
    path_values: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def body(self) -> JsonObject:
        """The JSON object that was sent; empty when none was."""
        sent: JsonValue = self.request.json() if self.request.body else {}
        if not isinstance(sent, dict):
            raise bad_request("the body is no object")
        return sent

    def number(self, name: str) -> int:
        """An id in the path."""
        try:
            return int(self.path_values[name])
        except ValueError:
            raise not_found() from None


Handler = Callable[[Api, Call], Response]

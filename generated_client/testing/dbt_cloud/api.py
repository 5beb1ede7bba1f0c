"""What every handler of the dbt Cloud stand-in works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from generated_client.testing.clock import Clock
from generated_client.testing.dbt_cloud.envelope import bad_request, not_found
from generated_client.testing.dbt_cloud.run import Run
from generated_client.testing.dbt_cloud.world import Job, World
from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response


@dataclass(slots=True)
class ListHabits:
    """How the list of runs misbehaves: it may ignore every filter, or not show some runs."""

    ignores_filters: bool = False
    hidden_runs: set[int] = field(default_factory=set[int])


@dataclass(slots=True)
class Api:
    """State and settings of one stand-in.  Handlers run with its lock held."""

    clock: Clock
    world: World
    token: str
    web: str
    list_habits: ListHabits = field(default_factory=ListHabits)

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

"""What every handler of the Airbyte stand-in works on."""

from __future__ import annotations

import base64
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from generated_client.testing.airbyte.engine import JobEngine
from generated_client.testing.airbyte.fields import as_object
from generated_client.testing.airbyte.job_book import JobBook
from generated_client.testing.airbyte.problems import error_id, forbidden, resource_not_found
from generated_client.testing.airbyte.tokens import TokenIssuer
from generated_client.testing.airbyte.world import World
from generated_client.testing.clock import Clock
from generated_client.testing.http_message import JsonObject, RefusedError, Request, Response

Role = Literal["admin", "user", "runner", "reader"]
Deployment = Literal["self-managed", "cloud"]
Auth = Literal["client_credentials", "basic", "none"]
Credentials = Literal["core", "keycloak", "database"]

_RANK: dict[Role, int] = {"reader": 0, "runner": 1, "user": 2, "admin": 3}


@dataclass(slots=True)
class ListHabits:
    """How the list of jobs misbehaves: it may ignore every filter, or not show the jobs of some connections."""

    ignores_filters: bool = False
    hidden_connections: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class Api:
    """State and settings of one stand-in.  Handlers run with its lock held."""

    clock: Clock
    world: World
    jobs: JobBook
    tokens: TokenIssuer
    engine: JobEngine | None
    auth: Auth
    deployment: Deployment
    client_id: str
    client_secret: str
    username: str
    password: str
    role: Role
    credentials: Credentials
    link_host: str
    strict_cancel: bool
    in_background: Callable[[Callable[[], Response]], Future[Response]]
    list_habits: ListHabits = field(default_factory=ListHabits)

    @property
    def basic_credentials(self) -> str:
        """What follows "Basic " in the header of a welcome caller."""
        return base64.b64encode(f"{self.username}:{self.password}".encode()).decode()

    def require(self, role: Role) -> None:
        """Refuse callers below `role`."""
        if _RANK[self.role] < _RANK[role]:
            raise RefusedError(forbidden())

    def unknown(self, resource_type: str, resource_id: str) -> RefusedError:
        """The refusal for an id that leads nowhere: only an instance admin may know that it does not exist."""
        if self.role != "admin":
            return RefusedError(forbidden())
        if not is_uuid(resource_id):
            return RefusedError(error_id(500))
        return RefusedError(resource_not_found(resource_type, resource_id))

    def link(self, path: str) -> str:
        """The address of `path` as this server believes it to be reachable."""
        return f"{self.link_host}/v1{path}"


@dataclass(frozen=True, slots=True)
class Call:
    """A request on its way to a handler."""

    request: Request
    path_values: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def body(self) -> JsonObject:
        """The JSON object that was sent; empty when none was."""
        return as_object(self.request.json()) if self.request.body else {}


Handler = Callable[[Api, Call], "Response | Future[Response]"]


def is_uuid(value: str) -> bool:
    """Whether `value` is a UUID in its usual spelling."""
    try:
        return len(str(UUID(value))) == len(value)
    except ValueError:
        return False

"""All systems, and every operation of each: what tests are parametrised over."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import httpx
import pytest

from generated_client.runtime.client import AsyncClient, SyncClient
from tests.generated_client.every_system.airbyte_system import AIRBYTE
from tests.generated_client.every_system.dbt_cloud_system import DBT_CLOUD
from tests.generated_client.every_system.description import Description, Operation
from tests.generated_client.every_system.operation_case import Case
from tests.generated_client.every_system.samples import snake_case
from tests.generated_client.every_system.system import System
from tests.json_values import as_object

SYSTEMS = [AIRBYTE, DBT_CLOUD]

each_system = pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)


@cache
def description_of(system: System) -> Description:
    """The API as its publisher describes it, read once."""
    return Description.load(system)


@cache
def idle_clients(system: System) -> tuple[SyncClient, AsyncClient]:
    """Clients to look at, which reach nobody."""
    nobody = httpx.MockTransport(lambda _: httpx.Response(500))
    return system.blocking(httpx.Client(transport=nobody)), system.asynchronous(httpx.AsyncClient(transport=nobody))


@dataclass(frozen=True)
class Asked:
    """One operation of one system."""

    system: System
    key: str

    @property
    def name(self) -> str:
        """What users call it by."""
        return self.system.names[self.key]

    @property
    def description(self) -> Description:
        """The description of its system."""
        return description_of(self.system)

    @property
    def operation(self) -> Operation:
        """What the description says of it."""
        return self.description.operations[self.key]

    def case(self, variant: str) -> Case:
        """One way to call it."""
        return Case(self.description, self.operation, variant)

    def in_path(self) -> list[str]:
        """The arguments for what stands in the path, in its order."""
        wire = [p.name for p in self.operation.parameters if p.location == "path" and p.name not in self.system.bound]
        return [self.system.argument(self.key, name) or snake_case(name) for name in wire]

    def in_body(self) -> dict[str, object]:
        """The properties of the body that a caller gives."""
        _, schema = self.description.resolved(self.operation.body)
        members = as_object(schema.get("properties"))
        return {name: each for name, each in members.items() if name not in self.system.bound}

    def __str__(self) -> str:
        return f"{self.system.name} {self.key}"


EVERY_OPERATION = [Asked(system, key) for system in SYSTEMS for key in system.names]


def each_operation(which: Callable[[Asked], bool] = lambda _: True) -> pytest.MarkDecorator:
    """Run a test for every operation of every system, or for those that *which* chooses."""
    return pytest.mark.parametrize("asked", [asked for asked in EVERY_OPERATION if which(asked)], ids=str)

"""The connectors that the engine knows, by the short name of their source type."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.environment import PinnedPackage, program_command
from generated_client.testing.programs.run_log import RunLog

_PINS = Path(__file__).with_name("pins")

DECLARATIVE_PACKAGE = PinnedPackage(
    "declarative", _PINS / "declarative.txt", "airbyte_cdk.cli.source_declarative_manifest:run", trial=("spec",)
)
FAKER_PACKAGE = PinnedPackage(
    "faker", _PINS / "faker.txt", "source_faker.run:run", trial=("spec",), python_below=(3, 13)
)


@dataclass(frozen=True, slots=True)
class Connector:
    """A source connector: `source_type` as in the API's configurations, and what to start.

    `program` is a package that gets an environment of its own when first needed, or a command that is there already.
    `arguments` follow each of `check`, `discover` and `read`.
    """

    source_type: str
    program: PinnedPackage | tuple[str, ...]
    arguments: tuple[str, ...] = ()

    def command(self, *, cache: Path | None, log: RunLog, cancellation: Cancellation) -> tuple[str, ...]:
        """What to start; builds the environment if it is missing.  Raises `EnvironmentUnavailableError`."""
        return program_command(self.program, cache=cache, log=log, cancellation=cancellation)


SHOP = Connector("shop", DECLARATIVE_PACKAGE, ("--manifest-path", str(Path(__file__).with_name("shop.yaml"))))
"""Reads the shop of `shop.py`.  Configuration: `base_url`, `start_date` (the shop's `opened_at`)."""

DECLARATIVE = Connector("declarative-manifest", DECLARATIVE_PACKAGE)
"""Any low-code source: the configuration holds the manifest as `__injected_declarative_manifest`."""

FAKER = Connector("faker", FAKER_PACKAGE)
"""Airbyte's own sample data, under the Elastic License 2.0; so it must be asked for."""

DEFAULT_CONNECTORS = (SHOP, DECLARATIVE)

"""Runs real Airbyte connectors without Docker, and moves what they read into SQLite.

    from generated_client.testing import AirbyteServer
    from generated_client.testing.connectors import ConnectorEngine

    with AirbyteServer(engine=ConnectorEngine("var/airbyte")) as server:
        ...  # jobs of connections without a script now start a connector

A connector is a subprocess in a pinned environment of its own, built when first needed (seconds, with a package index,
and 220 MB in the user's cache).  The module `shop` has a source to read from: `Shop`, `ShopServer`.
"""

from generated_client.testing.connectors.connector import (
    DECLARATIVE,
    DECLARATIVE_PACKAGE,
    DEFAULT_CONNECTORS,
    FAKER,
    FAKER_PACKAGE,
    SHOP,
    Connector,
)
from generated_client.testing.connectors.engine import ConnectorEngine
from generated_client.testing.programs.environment import (
    EnvironmentUnavailableError,
    PinnedPackage,
    ensure_environment,
)

__all__ = (
    "DECLARATIVE",
    "DECLARATIVE_PACKAGE",
    "DEFAULT_CONNECTORS",
    "FAKER",
    "FAKER_PACKAGE",
    "SHOP",
    "Connector",
    "ConnectorEngine",
    "EnvironmentUnavailableError",
    "PinnedPackage",
    "ensure_environment",
)

"""Runs real Airbyte connectors without Docker, and moves what they read into SQLite.

    from generated_client.testing import AirbyteServer
    from generated_client.testing.connectors import ConnectorEngine

    with AirbyteServer(engine=ConnectorEngine("var/airbyte")) as server:
        ...  # jobs of connections without a script now start a connector

A connector is a subprocess in a pinned environment of its own, built when first needed (seconds, a package index, 220 MB in
the user's cache).  Importing this package costs nothing; the names below are loaded when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generated_client.testing.connectors.connector import DECLARATIVE as DECLARATIVE
    from generated_client.testing.connectors.connector import DEFAULT_CONNECTORS as DEFAULT_CONNECTORS
    from generated_client.testing.connectors.connector import FAKER as FAKER
    from generated_client.testing.connectors.connector import SHOP as SHOP
    from generated_client.testing.connectors.connector import Connector as Connector
    from generated_client.testing.connectors.engine import ConnectorEngine as ConnectorEngine
    from generated_client.testing.connectors.environment import DECLARATIVE_PACKAGE as DECLARATIVE_PACKAGE
    from generated_client.testing.connectors.environment import (
        EnvironmentUnavailableError as EnvironmentUnavailableError,
    )
    from generated_client.testing.connectors.environment import FAKER_PACKAGE as FAKER_PACKAGE
    from generated_client.testing.connectors.environment import PinnedPackage as PinnedPackage
    from generated_client.testing.connectors.environment import ensure_environment as ensure_environment
    from generated_client.testing.connectors.shop import Shop as Shop
    from generated_client.testing.connectors.shop import ShopServer as ShopServer

_HOME = {
    "DECLARATIVE": "connector",
    "DECLARATIVE_PACKAGE": "environment",
    "DEFAULT_CONNECTORS": "connector",
    "FAKER": "connector",
    "FAKER_PACKAGE": "environment",
    "SHOP": "connector",
    "Connector": "connector",
    "ConnectorEngine": "engine",
    "EnvironmentUnavailableError": "environment",
    "PinnedPackage": "environment",
    "Shop": "shop",
    "ShopServer": "shop",
    "ensure_environment": "environment",
}

__all__ = tuple(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted((*globals(), *_HOME))

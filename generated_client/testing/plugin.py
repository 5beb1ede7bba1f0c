"""Pytest plugin with one fixture per stand-in.  Every pytest run of its users loads it, so it imports nothing heavy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from generated_client.testing.airbyte.server import AirbyteServer


@pytest.fixture
def airbyte_server() -> Iterator[AirbyteServer]:
    """A fresh stand-in Airbyte server; the test fails when the stand-in itself broke the API description.

    For other settings write a fixture of your own: `with AirbyteServer(role="user") as server: yield server`.
    """
    from generated_client.testing.airbyte.server import AirbyteServer

    with AirbyteServer() as server:
        yield server
    server.assert_faithful()

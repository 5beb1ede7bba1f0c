from collections.abc import Iterator

import httpx
import pytest

from generated_client import Airbyte, NoAuth
from tests.generated_client.every_system.airbyte_system import AIRBYTE
from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.systems import description_of
from tests.generated_client.remote import Remote


@pytest.fixture(scope="session")
def description() -> Description:
    """The API as its publisher describes it."""
    return description_of(AIRBYTE)


@pytest.fixture
def remote() -> Remote:
    """The server behind `airbyte`."""
    return Remote()


@pytest.fixture
def airbyte(remote: Remote) -> Iterator[Airbyte]:
    """A client that repeats nothing."""
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        yield Airbyte(base_url="https://airbyte.test", auth=NoAuth(), max_retries=0, http_client=http)

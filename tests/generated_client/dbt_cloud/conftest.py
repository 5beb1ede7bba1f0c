from collections.abc import Callable, Iterator

import httpx
import pytest

from generated_client import BearerToken, DbtCloud
from tests.generated_client.remote import Remote

ACCOUNT = 70403103916

MakeClient = Callable[..., DbtCloud]


@pytest.fixture
def remote() -> Remote:
    """The server behind `dbt`."""
    return Remote()


@pytest.fixture
def dbt(remote: Remote) -> Iterator[DbtCloud]:
    """A client that repeats nothing."""
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        yield DbtCloud(
            base_url="https://ab123.us1.dbt.com",
            account_id=ACCOUNT,
            auth=BearerToken("secret", "Token"),
            max_retries=0,
            http_client=http,
        )

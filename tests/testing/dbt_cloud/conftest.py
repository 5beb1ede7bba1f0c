from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import httpx
import pytest

from generated_client import DbtCloud
from generated_client.testing import DbtCloudServer, Job

Raw: TypeAlias = Callable[..., httpx.Response]


@pytest.fixture
def server(dbt_cloud_in_process: DbtCloudServer) -> DbtCloudServer:
    """The stand-in, on a clock that stands still."""
    return dbt_cloud_in_process


@pytest.fixture
def dbt(server: DbtCloudServer) -> DbtCloud:
    """A client of it that repeats nothing."""
    return server.client(max_retries=0)


@pytest.fixture
def nightly(server: DbtCloudServer) -> Job:
    """A job with three commands."""
    return server.add_job("nightly", steps=["dbt seed", "dbt build", "dbt docs generate"])


@pytest.fixture
def raw(server: DbtCloudServer) -> Iterator[Raw]:
    """Asks for a path below the account as no client of ours would, with a good token unless told otherwise."""
    base = f"{server.url}/api/v2/accounts/{server.account_id}"
    with httpx.Client(transport=server.transport(), base_url=base) as http:
        http.headers["authorization"] = f"Token {server.token}"
        yield http.request

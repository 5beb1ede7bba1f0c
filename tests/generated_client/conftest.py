import pytest

from tests.generated_client.every_system.callers import Caller, call_asynchronously, call_blocking


@pytest.fixture(params=[call_blocking, call_asynchronously], ids=["blocking", "asynchronous"])
def call(request: pytest.FixtureRequest) -> Caller:
    """Calls operations through the blocking and through the asynchronous client."""
    caller: Caller = request.param
    return caller

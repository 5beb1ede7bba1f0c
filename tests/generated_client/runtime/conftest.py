import pytest

from tests.generated_client.runtime.doubles import AsynchronousHands, BlockingHands, Hands, JumpingClock
from tests.generated_client.runtime.sockets import Call, call_asynchronously, call_blocking


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have an Airbyte of his own."""
    for name in ("BASE_URL", "TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"AIRBYTE_{name}", raising=False)


@pytest.fixture(params=[BlockingHands, AsynchronousHands], ids=["blocking", "asynchronous"])
def hands(request: pytest.FixtureRequest) -> type[Hands]:
    """Both clients, one after the other: a rule holds for both."""
    kind: type[Hands] = request.param
    return kind


@pytest.fixture
def clock() -> JumpingClock:
    """A clock that jumps where others wait."""
    return JumpingClock()


@pytest.fixture(params=[call_blocking, call_asynchronously], ids=["blocking", "asynchronous"])
def call(request: pytest.FixtureRequest) -> Call:
    """One call over real sockets by both clients, one after the other."""
    chosen: Call = request.param
    return chosen

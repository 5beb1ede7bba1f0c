"""The store of tokens by itself, step by step."""

from collections.abc import Callable

import httpx

from generated_client import ClientCredentials
from generated_client.runtime.clock import Clock, Deadline
from generated_client.runtime.steps import Pause, Steps
from generated_client.runtime.tokens import Token, TokenStore
from tests.generated_client.runtime.doubles import JumpingClock, Server

URL = "https://airbyte.test/api/public/v1/applications/token"


class Tokens:
    """A store, and a server that it asks without any I/O."""

    def __init__(self, clock: Clock) -> None:
        self.deadline = Deadline(clock, 60)
        self.server = Server()
        self.store = TokenStore(ClientCredentials("id", "secret"), URL, httpx.Headers(), clock)

    def obtain(self) -> Token:
        """Obtain a token as a call does."""
        steps = self.store.current(self._fetch, self.deadline)
        try:
            step = next(steps)
            while True:
                assert isinstance(step, Pause)
                step = steps.send(None)
        except StopIteration as end:
            token: Token = end.value
            return token

    def _fetch(self, request: httpx.Request, _: Deadline) -> Steps[httpx.Response]:
        yield Pause(0)
        return self.server(request)


class InterferingClock(JumpingClock):
    """A clock that lets something happen between two lines of code."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: list[Callable[[], object]] = []

    def now(self) -> float:
        """Let it happen, and return the present moment."""
        if self.meanwhile:
            self.meanwhile.pop()()
        return super().now()


def test_a_token_that_another_call_has_just_replaced_is_not_replaced_again() -> None:
    """A thread may be stopped between looking at the token and asking for a new one."""
    clock = InterferingClock()
    tokens = Tokens(clock)
    tokens.obtain()
    clock.time += 1000
    clock.meanwhile.append(tokens.obtain)

    assert tokens.obtain().value == "token-2"
    assert len(tokens.server.token_requests) == 2


def test_a_late_refusal_of_an_old_token_leaves_the_new_one(clock: JumpingClock) -> None:
    """A slow answer 401 may arrive after another call has replaced the token."""
    tokens = Tokens(clock)
    old = tokens.obtain()
    tokens.store.discard(old)
    new = tokens.obtain()
    tokens.store.discard(old)

    assert tokens.obtain() is new


def test_a_detached_store_begins_with_the_token_and_goes_its_own_way(clock: JumpingClock) -> None:
    """What one discards or fetches is nothing to the other; only a refusal makes it fetch a token."""
    tokens = Tokens(clock)
    token = tokens.obtain()
    alone = Tokens(clock)
    alone.store = tokens.store.detached()
    tokens.store.discard(token)
    clock.time += 10_000
    assert alone.obtain().value == token.value

    alone.store.discard(alone.obtain())
    alone.obtain()
    assert len(alone.server.token_requests) == 1


def test_a_token_does_not_show_itself(clock: JumpingClock) -> None:
    """In a debugger's or an error reporter's list of local variables."""
    assert "token-1" not in repr(Tokens(clock).obtain())

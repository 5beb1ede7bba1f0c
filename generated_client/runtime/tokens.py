"""Tokens of an OAuth client: fetched when needed, shared by all threads, tasks and event loops of a process."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from copy import copy
from math import inf

import attrs
import httpx

from .auth import ClientCredentials
from .clock import Clock, Deadline
from .decoding import is_object
from .errors import (
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ResponseDecodeError,
    status_error,
)
from .fork import begin_anew_after_fork
from .problem import KnownProblems, no_problems
from .redaction import without_secrets
from .retry import retry_after
from .steps import Join, Steps

Fetch = Callable[[httpx.Request, Deadline], Steps[httpx.Response]]

_LEAD_SHARE = 0.2  # of its life before its end that a token is replaced: clocks and queues are slow
_SHORTEST_LEAD = 5.0  # seconds, at least; but never more than half of a short life
_LIFE_IF_UNTOLD = 60.0
_LONGEST_LIFE = 24 * 3600.0
_EARLY_REFRESH_TIMEOUT = 10.0  # seconds that a call spends on a new token while the old one is still good
_EARLY_REFRESH_PAUSE = 5.0  # seconds between such attempts


@attrs.frozen
class Token:
    """A token and the moments until which it is fresh, and good enough while a new one is on its way."""

    value: str = attrs.field(repr=False)
    fresh_until: float
    good_until: float


class _Refresh:
    """One request for a new token, under way."""

    def __init__(self, overdue_at: float) -> None:
        self.overdue_at = overdue_at
        self.error: APIError | None = None
        self.done: Future[None] = Future()
        self.done.set_running_or_notify_cancel()  # so that one who waits and is cancelled does not cancel it for others


class TokenStore:
    """The current token of one OAuth client at one server.

    Whoever first finds the token old fetches a new one; the others go on with it while it lasts, or wait for the new
    one. If fetching fails, those who wait share the failure; if it is only broken off (a cancelled task, an impatient
    caller), the next of them takes over.
    """

    def __init__(
        self,
        credentials: ClientCredentials,
        url: str,
        headers: httpx.Headers,
        clock: Clock,
        token: Token | None = None,
        known_problems: Callable[[], KnownProblems] = no_problems,
    ) -> None:
        self._credentials = credentials
        self.url = url
        """Where tokens come from."""
        self._headers = headers
        self._clock = clock
        self._token = token
        self._known_problems = known_problems
        self.begin_anew()
        begin_anew_after_fork(self)

    def begin_anew(self) -> None:
        """Forget what only another process can finish. The token itself stays good."""
        self._lock = threading.RLock()  # held for a few assignments; garbage collection may run `_end` amid them
        self._refresh: _Refresh | None = None

    def detached(self) -> "TokenStore":
        """Return a store that uses the token held now until the server refuses it; takes no lock and shares none.

        Who needs this has no time for a token that would be only fresher.
        """
        held = self._token
        kept = None if held is None else attrs.evolve(held, fresh_until=inf, good_until=inf)
        return TokenStore(self._credentials, self.url, self._headers, self._clock, kept, self._known_problems)

    def current(self, fetch: Fetch, deadline: Deadline) -> Steps[Token]:
        """Return a token, fetched by *fetch* if need be. Raises `APIError` with `sent` False."""
        while True:
            token = self._token
            if token is not None and self._clock.now() < token.fresh_until:
                return token
            refresh, leads = self._claim(token, deadline)
            if refresh is None:
                continue  # it was replaced in between
            good = token is not None and self._clock.now() < token.good_until
            if leads:
                token = yield from self._lead(refresh, token if good else None, fetch, deadline)
                if token is not None:
                    return token
            elif token is not None and good:
                return token
            else:
                yield from self._follow(refresh, deadline)

    def discard(self, token: Token) -> None:
        """Use *token* no more: the server refused it."""
        with self._lock:
            if self._token is token:
                self._token = None

    def _claim(self, seen: Token | None, deadline: Deadline) -> tuple[_Refresh | None, bool]:
        """Return the refresh under way and whether it is the caller's to make; None: *seen* was replaced already."""
        with self._lock:
            if self._token is not seen:
                return None, False
            now = self._clock.now()
            if self._refresh is None or now > self._refresh.overdue_at:
                self._refresh = _Refresh(now + deadline.left)
                return self._refresh, True
            return self._refresh, False

    def _lead(self, refresh: _Refresh, old: Token | None, fetch: Fetch, deadline: Deadline) -> Steps[Token | None]:
        """Fetch a new token for everybody. Where that fails, *old* may do a little longer."""
        token: Token | None = None
        try:
            asked_at = self._clock.now()
            patience = deadline.within(_EARLY_REFRESH_TIMEOUT) if old else deadline
            response = yield from fetch(self._request(patience), patience)
            token = self._read(response, asked_at)
        except APIError as error:
            error.sent = False
            if old is None:
                if not isinstance(error, APITimeoutError):  # a timeout may be the impatience of this caller alone
                    refresh.error = error
                raise
            token = attrs.evolve(old, fresh_until=min(self._clock.now() + _EARLY_REFRESH_PAUSE, old.good_until))
        finally:  # reached by a broken-off call as well
            self._end(refresh, token)
        return token

    def _follow(self, refresh: _Refresh, deadline: Deadline) -> Steps[None]:
        yield Join(refresh.done, deadline)
        if not refresh.done.done():
            message = f"no token: POST {self.url}, sent by another call, gave no answer within {deadline.seconds:g} s"
            raise APITimeoutError(message, method="POST", url=self.url, sent=False)
        if refresh.error is not None:
            raise copy(refresh.error)

    def _end(self, refresh: _Refresh, token: Token | None) -> None:
        with self._lock:
            if self._refresh is refresh:
                self._refresh = None
                self._token = token or self._token
        refresh.done.set_result(None)

    def _request(self, deadline: Deadline) -> httpx.Request:
        body = {
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.client_secret,
            "grant-type": "client_credentials",
        }
        return httpx.Request("POST", self.url, json=body, headers=self._headers, extensions={"timeout": deadline})

    def _read(self, response: httpx.Response, asked_at: float) -> Token:
        if not response.is_success:
            raise self._refused(response)
        try:
            content: object = response.json()
        except (ValueError, RecursionError):
            content = None
        fields = content if is_object(content) else {}
        value = fields.get("access_token")
        if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
            message = (
                f"no token: POST {self.url} answered {response.status_code} without an access_token: is this the "
                "address of the API, and not of its web app, and is this its token path?"
            )
            raise ResponseDecodeError(message, method="POST", url=self.url)
        life = _life(fields.get("expires_in"))
        lead = min(max(life * _LEAD_SHARE, _SHORTEST_LEAD), life / 2)
        return Token(value, fresh_until=asked_at + life - lead, good_until=asked_at + life - lead / 2)

    def _refused(self, response: httpx.Response) -> APIStatusError:
        refused = response.status_code in {400, 401, 403}
        return status_error(
            method="POST",
            url=self.url,
            status_code=response.status_code,
            headers=response.headers,
            body=without_secrets(response.content, response.request),
            retry_after=retry_after(response.headers),
            note="no token: ",
            kind=AuthenticationError if refused else None,
            advice="check the client id and the client secret, and that this server knows them" if refused else None,
            known_problems=self._known_problems,
        )


def _life(expires_in: object) -> float:
    """Seconds that a token lives, by what the server says of it; short where that makes no sense."""
    try:
        life = float(expires_in) if isinstance(expires_in, int | float | str) else 0.0
    except (ValueError, OverflowError):
        return _LIFE_IF_UNTOLD
    return min(life, _LONGEST_LIFE) if life > 0 else _LIFE_IF_UNTOLD

"""What the blocking and the asynchronous client have in common."""

import ssl
from collections.abc import Mapping
from importlib.util import find_spec
from typing import ClassVar, Generic, NoReturn, Self, TypeVar

import attrs
import httpx

from .auth import Auth, BasicAuth, BearerToken, ClientCredentials
from .clock import SYSTEM_CLOCK, Clock, positive_timeout
from .connections import Connections, P
from .encoding import header_fields
from .exchange import Access, Caller
from .retry import LONGEST_RETRY_AFTER, RetryPolicy
from .settings import RemoteSystem
from .tokens import TokenStore
from .transport import TransportSettings
from .version import user_agent

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class AnyClient(Generic[H, P]):
    """Settings, credentials and connections of a client."""

    _system: ClassVar[RemoteSystem]
    _connections: Connections[P]

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: Auth | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        proxy: str | httpx.Proxy | None = None,
        trust_env: bool = True,
        http2: bool = False,
        http_client: H | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Make a client, without any I/O. Raises `ValueError` for an address that is none, and the like.

        Args:
            base_url: The server, with or without scheme and API path; else the environment, else the public service.
            auth: Credentials, or any `httpx.Auth`; else the environment; else none.
            timeout: Seconds for a whole call, retries, waits and token included; by default 60, and 120 for the calls
                that the server holds open.
            max_retries: Attempts after the first, where repeating does no harm.
            headers: Sent with every request, that for a token included.
            verify: As for httpx, like `cert`, `proxy`, `trust_env` and `http2`.
            http_client: Your own, which you close yourself; its headers and its auth are used unless you give others
                here. In a blocking one, headers that trickle in are bounded by each read alone, not by the call's time.
            clock: For tests.
        """
        if http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs a package that is not installed: pip install 'httpx[http2]'")
        address = self._system.base_url(base_url)
        sent = httpx.Headers(http_client.headers if http_client is not None else {"accept-encoding": "gzip, deflate"})
        sent.update({"user-agent": user_agent(httpx.__version__), "accept": "application/json, */*;q=0.1"})
        sent.update(header_fields(headers or {}))
        own = http_client.auth if http_client is not None and auth is None else None
        access = own or _access(self._system.auth(auth), self._system, address, sent, clock)
        transport = TransportSettings(verify, cert, proxy, trust_env, http2)
        self._caller = Caller(
            base_url=address,
            headers=sent,
            access=access,
            timeout=None if timeout is None else positive_timeout(timeout),
            policy=RetryPolicy(max_retries, longest_retry_after=max([LONGEST_RETRY_AFTER, *self._system.cool_down])),
            clock=clock,
            web_page_advice=self._system.location.web_page_advice(address),
            proxy_for=_unknown_proxy if http_client is not None else transport.proxy_for,
            known_problems=self._system.known_problems,
            advice=self._system.advice,
            cool_down=self._system.cool_down,
        )
        token_url = access.url if isinstance(access, TokenStore) else ""
        self._connections = self._connect(
            transport,
            http_client,
            tls=address.startswith("https:") or token_url.startswith("https:"),
        )

    def _connect(self, settings: TransportSettings, given: H | None, *, tls: bool) -> Connections[P]:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The address of the API in its one form, without a slash at the end."""
        return self._caller.base_url

    @property
    def timeout(self) -> float | None:
        """Seconds for a whole call, as this client was told; None: 60, and 120 for the calls that the server holds."""
        return self._caller.timeout

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client with other settings on the same connections and token; this one stays as it is.

        *timeout*: seconds for a whole call. *headers* are added to those that every request carries. Closing the copy
        ends the copy alone; closing the client that it was made from ends both.
        """
        caller = self._caller
        sent = caller.headers.copy()
        sent.update(header_fields(headers or {}))
        return self._copy(
            attrs.evolve(
                caller,
                timeout=caller.timeout if timeout is None else positive_timeout(timeout),
                policy=caller.policy if max_retries is None else attrs.evolve(caller.policy, max_retries=max_retries),
                headers=sent,
            )
        )

    def detached(self) -> Self:
        """Return a client that uses the token held now until it is refused, and shares no lock or connection with this.

        For code that interrupts other code, which may hold any of them: signal handlers, watchdogs. It writes no log,
        since logging takes locks too. An own *http_client* stays shared. Close it by itself.
        """
        access = self._caller.access
        alone = access.detached() if isinstance(access, TokenStore) else access
        return self._copy(attrs.evolve(self._caller, access=alone, logs=False), detached=True)

    def prepare(self) -> None:
        """Load now what the first call would have to: TLS settings and the HTTP library. Sends nothing.

        Takes up to some hundred milliseconds: call it off the event loop. Raises `OSError` for bad certificate files.
        """
        self._connections.prepare()

    def _copy(self, caller: Caller, *, detached: bool = False) -> Self:
        copy = object.__new__(type(self))
        copy._caller = caller
        copy._connections = self._connections.detached(copy) if detached else self._connections.shared_with(copy)
        return copy

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds connections and cannot be pickled: make one where it is used")


def _unknown_proxy(_: httpx.URL) -> None:
    """Where an httpx client that the user made sends its requests through, only the user knows."""


def _access(auth: Auth, system: RemoteSystem, base_url: str, headers: httpx.Headers, clock: Clock) -> Access:
    if isinstance(auth, BearerToken | BasicAuth):
        return auth
    if isinstance(auth, ClientCredentials):
        url = system.location.token_url(base_url, auth.token_path)
        return TokenStore(auth, url, headers, clock, known_problems=system.known_problems)
    return auth if isinstance(auth, httpx.Auth) else None

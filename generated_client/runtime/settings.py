"""What a client is told at its birth: where the server is, and who calls."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

import httpx

from .auth import Auth, BearerToken, ClientCredentials, NoAuth
from .problem import KnownProblems, no_problems

_LONGEST_LABEL = 64  # characters between two dots of a host name, and one more


class ApiLocation(NamedTuple):
    """Where the API of a system lives on its hosts."""

    path: str  # on hosts that `path_of_host` does not name
    fragments: Sequence[str]  # ends of a path that users give in its place, the longest first; `*` is any one segment
    example: str  # an address, for messages
    default_host: str | None = None  # where the API is when nobody says it; None: there is no such place
    path_of_host: Mapping[str, str] = MappingProxyType[str, str]({})
    tokens_at: str | None = None  # path below the base URL that gives out tokens; None: nothing does

    def base_url(self, given: str) -> str:
        """Return the one form of an address: scheme, host, API path, no slash at the end.

        Takes an address with or without scheme, with all, a part or nothing of the API path; a path before that stays,
        for servers behind a proxy. Without a scheme, a machine of one's own network (no dot in its name, a private or
        loopback address, an explicit port other than 443 and 8443) is taken to speak http, anything else https.

        Raises `ValueError` for what is no address, and for one that holds a user name: that belongs into `auth`.
        """
        parts = self._parts(given)
        path = re.sub(r"/{2,}", "/", parts.path).rstrip("/")
        ends = (re.escape(fragment).replace(r"\*", "[^/]+") for fragment in self.fragments)
        given_end = next((match for end in ends if (match := re.search(f"{end}$", path))), None)
        prefix = path[: given_end.start()] if given_end else path
        host = parts.hostname or ""
        authority = f"[{host}]" if ":" in host else host
        if parts.port is not None:
            authority += f":{parts.port}"
        return f"{parts.scheme}://{authority}{prefix}{self._path_on(parts)}"

    def token_url(self, base_url: str, given: str | None) -> str:
        """Return the address of the token endpoint: see `ClientCredentials.token_path`.

        Raises `ValueError` for one that holds a user name, which would stand in logs and messages.
        """
        path = given or self.tokens_at
        if path is None:
            raise ValueError("this API gives out no tokens for client credentials: use a BearerToken")
        if re.match(r"https?://", path):
            if "@" in urlsplit(path).netloc:
                raise ValueError("the token path holds a user name or a password: credentials belong into `auth`")
            return path
        if path.startswith("/"):
            parts = urlsplit(base_url)
            return f"{parts.scheme}://{parts.netloc}{path}"
        version = base_url.rsplit("/", 1)[1]
        return f"{base_url}/{path.removeprefix(f'{version}/')}"

    def web_page_advice(self, base_url: str) -> str:
        """Return what to do when web pages come from *base_url*, which is in its one form."""
        parts = urlsplit(base_url)
        usual = f"{parts.scheme}://{parts.netloc}{self._path_on(parts)}"
        if usual == base_url:
            where = f"the address of a server that has its API under {self._path_on(parts)}, or {self.example}"
            usual = where if self._path_on(parts) else f"the address of the API, like {self.example},"
        return f"this is the web app, not the API: use {usual} as base URL (it is {base_url})"

    def _path_on(self, parts: SplitResult) -> str:
        return self.path_of_host.get(parts.hostname or "", self.path)

    def _parts(self, given: str) -> SplitResult:
        text = given.strip()
        if not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:/", text):
            text = f"{_likely_scheme(text)}://{text}"
        advice = f"give one like {self.example}"
        if "@" in text:
            raise ValueError(f"the base URL holds a user name or an @; {advice}, and the credentials as `auth`")
        try:
            parts = urlsplit(text)
            host = parts.hostname or ""
            is_address = parts.scheme in {"http", "https"} and (parts.port or 1) > 0 and not re.search(r"\s", text)
            httpx.URL(scheme=parts.scheme, host=host)  # knows which names of hosts can be encoded
        except (ValueError, httpx.InvalidURL):
            is_address, parts, host = False, urlsplit(""), ""
        if not is_address or not all(0 < len(label) < _LONGEST_LABEL for label in host.removesuffix(".").split(".")):
            raise ValueError(f"{given!r} is no address of a server: {advice}")
        return parts


class RemoteSystem(NamedTuple):
    """What the client of one remote system needs to know beyond its operations."""

    name: str
    environment: str  # prefix of its environment variables
    location: ApiLocation
    address_variable: str = "BASE_URL"
    auth_scheme: str = "Bearer"
    advice: Mapping[int, str] = MappingProxyType[int, str]({})  # what to do about an error, by status
    cool_down: Sequence[float] = ()  # seconds to wait after 429s that do not say how long: the first, and further ones
    known_problems: Callable[[], KnownProblems] = no_problems  # loads them, at the first error
    envelope: str | None = None  # the key below which all answers stand
    arrays_as_json: bool = False  # how lists stand in queries: as one value, else under a repeated name

    def base_url(self, given: str | None) -> str:
        """Return the base URL: the argument, else that of the environment, else the system's public host, if any."""
        address = given or self._variable(self.address_variable) or self.location.default_host
        if address is None:
            variable = f"{self.environment}_{self.address_variable}"
            raise ValueError(f"no address: give `base_url`, like {self.location.example}, or set {variable}")
        return self.location.base_url(address)

    def auth(self, given: Auth | None) -> Auth:
        """Return the credentials: the argument, else `…_TOKEN`, or `…_CLIENT_ID` and `…_CLIENT_SECRET`, else none."""
        if given is not None:
            return given
        token, client_id, secret = (self._variable(name) for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET"))
        if token:
            return BearerToken(token, self.auth_scheme)
        if self.location.tokens_at is None:
            return NoAuth()
        if client_id and secret:
            return ClientCredentials(client_id, secret)
        if client_id or secret:
            missing = "CLIENT_SECRET" if client_id else "CLIENT_ID"
            raise ValueError(f"{self.environment}_{missing} is not set, though its other half is: set both")
        return NoAuth()

    def bound_integer(self, name: str, given: int | None) -> int:
        """Return what all calls of a client have in common: the argument, else that of the environment."""
        if given is not None:
            return given
        variable = f"{self.environment}_{name.upper()}"
        found = self._variable(name.upper())
        if found is None:
            raise ValueError(f"no {name}: give it, or set {variable}")
        try:
            return int(found)
        except ValueError:
            raise ValueError(f"{variable} is no whole number") from None

    def _variable(self, name: str) -> str | None:
        return os.environ.get(f"{self.environment}_{name}") or None


_PRIVATE_HOST = re.compile(r"localhost$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|[^.]+$")
_TLS_PORTS = frozenset({"443", "8443"})


def _likely_scheme(address: str) -> str:
    authority = address.split("/", 1)[0]
    host, _, port = authority.rpartition(":") if re.search(r":\d+$", authority) else (authority, "", "")
    if port:
        return "https" if port in _TLS_PORTS else "http"
    return "http" if _PRIVATE_HOST.match(host) else "https"

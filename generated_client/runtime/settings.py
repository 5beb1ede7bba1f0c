"""What a client is told at its birth: where the server is, who calls, and how patient to be."""

import os
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

import attrs

from .auth import Auth, BearerToken, ClientCredentials, NoAuth

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call, where neither the caller nor the operation says otherwise."""

CONNECT_TIMEOUT = 10.0
"""Seconds for making a connection: a dead host is noticed early enough to try again within the call's time."""


@attrs.frozen
class ApiLocation:
    """Where the API of a system lives on its hosts."""

    default_host: str
    path: str  # on hosts that `path_of_host` does not name
    path_of_host: Mapping[str, str]
    fragments: Sequence[str]  # ends of a path that users give in its place, the longest first
    tokens_at: str  # path below the base URL that gives out tokens

    def base_url(self, given: str) -> str:
        """Return the one form of an address: scheme, host, API path, no slash at the end.

        Takes an address with or without scheme, with all, a part or nothing of the API path. Without a scheme, a
        machine of one's own network (no dot in its name, a private or loopback address, an explicit port other than
        443) is taken to speak http, anything else https. Raises `ValueError` for what is no address.
        """
        text = given.strip()
        if not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*://", text):
            text = f"{_likely_scheme(text)}://{text}"
        parts = urlsplit(text)
        try:
            port = parts.port
        except ValueError:
            port = -1
        if parts.scheme not in {"http", "https"} or not parts.hostname or port == -1 or " " in text:
            raise ValueError(f"{given!r} is no address of a server: give one like {self.default_host}")
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        authority = host if port is None else f"{host}:{port}"
        path = re.sub(r"/{2,}", "/", parts.path).rstrip("/")
        for fragment in self.fragments:
            if path == fragment or path.endswith(fragment):
                path = path[: -len(fragment)]
                break
        return f"{parts.scheme}://{authority}{path}{self.path_of_host.get(parts.hostname, self.path)}"

    def token_url(self, base_url: str, given: str | None) -> str:
        """Return the address of the token endpoint: see `ClientCredentials.token_path`."""
        path = given or self.tokens_at
        if re.match(r"https?://", path):
            return path
        if path.startswith("/"):
            parts = urlsplit(base_url)
            return f"{parts.scheme}://{parts.netloc}{path}"
        version = base_url.rsplit("/", 1)[1]
        return f"{base_url}/{path.removeprefix(f'{version}/')}"


@attrs.frozen
class RemoteSystem:
    """What the client of one remote system needs to know beyond its operations."""

    name: str
    environment: str  # prefix of its environment variables
    location: ApiLocation

    def base_url(self, given: str | None) -> str:
        """Return the base URL: the argument, else `…_BASE_URL` of the environment, else the system's public host."""
        return self.location.base_url(given or self._variable("BASE_URL") or self.location.default_host)

    def auth(self, given: Auth | None) -> Auth:
        """Return the credentials: the argument, else `…_TOKEN`, or `…_CLIENT_ID` and `…_CLIENT_SECRET`, else none."""
        if given is not None:
            return given
        token, client_id, secret = (self._variable(name) for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET"))
        if token:
            return BearerToken(token)
        if client_id and secret:
            return ClientCredentials(client_id, secret)
        if client_id or secret:
            missing = "CLIENT_SECRET" if client_id else "CLIENT_ID"
            raise ValueError(f"{self.environment}_{missing} is not set, though its other half is: set both")
        return NoAuth()

    def _variable(self, name: str) -> str | None:
        return os.environ.get(f"{self.environment}_{name}") or None


def _likely_scheme(address: str) -> str:
    authority = address.split("/", 1)[0]
    host, _, port = authority.rpartition(":") if re.search(r":\d+$", authority) else (authority, "", "")
    private = r"localhost$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|[^.]+$"
    return "http" if (port and port != "443") or (port != "443" and re.match(private, host)) else "https"

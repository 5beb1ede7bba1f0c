"""Credentials: values that say who calls. No value shows its secret in its `repr`."""

from base64 import b64encode
from typing import TypeAlias

import attrs
import httpx


def _header_text(instance: object, attribute: "attrs.Attribute[str]", value: str) -> None:
    """Refuse what cannot stand in a header here: below, the error would repeat it."""
    if not value or not value.isascii() or not value.isprintable():
        raise ValueError(
            f"{type(instance).__name__}: the {attribute.name} is empty or holds characters that cannot be sent"
        )


def _trimmed(value: str) -> str:
    return value.strip()


@attrs.frozen
class ClientCredentials:
    """An OAuth client: its id and secret are exchanged for short-lived tokens, as often as needed.

    *token_path* is an absolute URL, a path from the root of the host (`/auth/token`), or one relative to the base URL;
    None means the system's own.
    """

    client_id: str
    client_secret: str = attrs.field(repr=False)
    token_path: str | None = None


@attrs.frozen
class BearerToken:
    """A token that the server already gave out; sent as it is, never refreshed. White space around it is dropped."""

    token: str = attrs.field(repr=False, converter=_trimmed, validator=_header_text)
    scheme: str = attrs.field(default="Bearer", validator=_header_text)

    @property
    def header(self) -> str:
        """The value of the `Authorization` header."""
        return f"{self.scheme} {self.token}"


@attrs.frozen
class BasicAuth:
    """User name and password, sent with every request."""

    username: str
    password: str = attrs.field(repr=False)

    @property
    def header(self) -> str:
        """The value of the `Authorization` header."""
        return f"Basic {b64encode(f'{self.username}:{self.password}'.encode()).decode()}"


@attrs.frozen
class NoAuth:
    """No credentials: for servers that ask for none. Environment variables are not consulted."""


Auth: TypeAlias = ClientCredentials | BearerToken | BasicAuth | NoAuth | httpx.Auth

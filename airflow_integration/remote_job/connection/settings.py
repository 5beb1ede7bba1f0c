"""An Airflow connection, read: where the server is, who we are there, and how to reach it.

Reading is strict, because a setting that is silently ignored is found at night: an extra of the wrong type raises
`ConnectionSettingsError`, which names the connection and the field. Extras may be strings (as a URI and the connection
form give them) or typed JSON.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import unquote, urlsplit

from ..errors import ConnectionSettingsError
from ..job import Json

if TYPE_CHECKING:
    from ssl import SSLContext

    from airflow.sdk import Connection

DEFAULT_TIMEOUT = 60.0
"""Seconds for one request where the connection says nothing."""


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """What a connection says. Hashable, so that equal settings share one client; its repr holds no secret."""

    conn_id: str
    host: str
    """As given, with the port added where it stands in a field of its own; the client makes the base URL of it."""
    login: str
    password: str = field(repr=False)
    schema: str
    auth_type: str | None
    token: str | None = field(repr=False)
    timeout: float
    """Seconds for one request."""
    proxies: tuple[tuple[str, str], ...] = field(repr=False)
    """(scheme, proxy URL); the scheme `all` stands for every scheme."""
    verify: bool | str
    """Whether to check the server's certificate, or the path of the CA bundle to check it with."""
    client_cert: str | tuple[str, str] | None
    """Path of the client certificate with its key, or the two paths."""
    trust_env: bool
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    web_url: str | None
    """Where the web interface is, if it is not where the API is."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """Everything here that must not be read in a log."""
        in_proxies = (urlsplit(url).password for _, url in self.proxies)
        values = [self.password, self.token, *(value for _, value in self.headers)]
        return tuple(value for value in [*values, *(unquote(found) for found in in_proxies if found)] if value)

    def proxy_for(self, scheme: str) -> str | None:
        """The proxy for URLs of this scheme, if the connection names one."""
        by_scheme = dict(self.proxies)
        return by_scheme.get(scheme, by_scheme.get("all"))


class ClientArguments(TypedDict):
    """What every system's client takes alike."""

    base_url: str
    timeout: float
    headers: Mapping[str, str]
    proxy: str | None
    verify: "SSLContext"
    trust_env: bool


def client_arguments(settings: ConnectionSettings, base_url: str, tls: "SSLContext") -> ClientArguments:
    """The arguments of a client for *base_url* that follow from a connection."""
    return {
        "base_url": base_url,
        "timeout": settings.timeout,
        "headers": dict(settings.headers),
        "proxy": settings.proxy_for(urlsplit(base_url).scheme),
        "verify": tls,
        "trust_env": settings.trust_env,
    }


def read_connection(connection: "Connection", *, auth_types: tuple[str, ...]) -> ConnectionSettings:
    """Read *connection*. Raises `ConnectionSettingsError` for anything that cannot be used."""
    extras = _Extras(connection)
    return ConnectionSettings(
        conn_id=connection.conn_id or "",
        host=_host(connection, extras),
        login=connection.login or "",
        password=connection.password or "",
        schema=(connection.schema or "").strip(),
        auth_type=extras.choice("auth_type", auth_types) if auth_types else None,
        token=extras.text("token") if auth_types else None,
        timeout=extras.seconds("timeout"),
        proxies=extras.proxies(),
        verify=extras.verify(),
        client_cert=extras.client_cert(),
        trust_env=extras.flag("trust_env", default=True),
        headers=extras.headers(),
        web_url=extras.text("web_url"),
    )


def _host(connection: "Connection", extras: "_Extras") -> str:
    host = (connection.host or "").strip()
    if not connection.port or not host:
        return host
    scheme, mark, rest = host.rpartition("://")
    authority, slash, path = rest.partition("/")
    if ":" in authority.rpartition("]")[2]:
        given = authority.rpartition(":")[2]
        if given != str(connection.port):
            raise extras.problem("port", f"is {connection.port}, and the host says port {given}; give one of them")
        return host
    return f"{scheme}{mark}{authority}:{connection.port}{slash}{path}"


class _Extras:
    """The connection's extras, read strictly."""

    def __init__(self, connection: "Connection") -> None:
        self._conn_id = connection.conn_id
        self._values = self._parse(connection.extra)

    def problem(self, name: str, text: str) -> ConnectionSettingsError:
        """The error for a field; it never repeats the field's value where that may be a secret."""
        return ConnectionSettingsError.of(self._conn_id, f"{name!r} {text}.")

    def _parse(self, extra: str | None) -> Mapping[str, Json]:
        if not extra or not extra.strip():
            return {}
        try:
            values: Json = json.loads(extra)
        except json.JSONDecodeError as error:
            where = f"line {error.lineno}, column {error.colno}: {error.msg}"
            raise self.problem("extra", f"is not JSON ({where}); write it as a JSON object") from None
        if not isinstance(values, Mapping):
            raise self.problem("extra", f"is {_kind(values)}; write it as a JSON object")
        return {name: value for name, value in values.items() if not _is_empty(value)}

    def text(self, name: str) -> str | None:
        value = self._values.get(name)
        if value is not None and not isinstance(value, str):
            raise self.problem(name, f"must be a text, not {_kind(value)}")
        return value.strip() or None if value else None

    def choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        value = self.text(name)
        if value is not None and value not in allowed:
            raise self.problem(name, f"is {value!r}; it must be one of {', '.join(allowed)}")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        value = self._values.get(name, default)
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.strip().lower() in _FLAGS:
            return _FLAGS[value.strip().lower()]
        raise self.problem(name, "must be true or false")

    def seconds(self, name: str) -> float:
        value = self._values.get(name, DEFAULT_TIMEOUT)
        try:
            seconds = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else 0.0
        except ValueError:
            seconds = 0.0
        if not 0 < seconds < float("inf"):
            raise self.problem(name, "must be a number of seconds above 0")
        return seconds

    def verify(self) -> bool | str:
        value = self._values.get("verify", True)
        if isinstance(value, bool):
            return value
        if not isinstance(value, str):
            raise self.problem("verify", f"must be true, false or the path of a CA bundle, not {_kind(value)}")
        return _FLAGS.get(value.strip().lower(), value.strip())

    def client_cert(self) -> str | tuple[str, str] | None:
        match self._structure("client_cert"):
            case None:
                return None
            case str(path):
                return path
            case [str(certificate), str(key)]:
                return certificate, key
            case _:
                raise self.problem(
                    "client_cert", "must be the path of a certificate with its key, or a list of the two paths"
                )

    def headers(self) -> tuple[tuple[str, str], ...]:
        value = self._structure("headers")
        if value is None:
            return ()
        pairs = _texts(value)
        if pairs is None:
            raise self.problem("headers", 'must be an object of texts, like {"X-Team": "data"}')
        return tuple(sorted(pairs.items()))

    def proxies(self) -> tuple[tuple[str, str], ...]:
        value = self._structure("proxies")
        if value is None:
            return ()
        given = _texts({"all": value} if isinstance(value, str) else value) or {}
        found = {scheme.removesuffix("://"): url for scheme, url in given.items() if _has_host(url)}
        if not found or len(found) != len(given) or not found.keys() <= {"http", "https", "all"}:
            raise self.problem("proxies", 'must be one proxy URL, or an object like {"http": "http://proxy:8080"}')
        return tuple(sorted(found.items()))

    def _structure(self, name: str) -> Json:
        """A value that is a structure, or a text that holds one (the connection form and URIs can only give texts)."""
        value = self._values.get(name)
        if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
            try:
                parsed: Json = json.loads(value)
            except ValueError:
                raise self.problem(name, "looks like JSON and is not") from None
            return None if _is_empty(parsed) else parsed
        return value


_FLAGS: Mapping[str, bool] = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def _is_empty(value: Json) -> bool:
    """Whether a value says nothing: the connection form leaves nulls, empty texts and empty structures."""
    return value is None or value in ({}, []) or (isinstance(value, str) and not value.strip())


def _texts(value: Json) -> dict[str, str] | None:
    """*value* as an object of texts, or None if it is not one."""
    if not isinstance(value, Mapping):
        return None
    texts = {name: text for name, text in value.items() if isinstance(text, str)}
    return texts if len(texts) == len(value) else None


def _has_host(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False


def _kind(value: Json) -> str:
    return {"dict": "an object", "list": "a list", "bool": "true or false", "str": "a text"}.get(
        type(value).__name__, "a number"
    )

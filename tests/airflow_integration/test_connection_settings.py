"""Airflow connections: what they may say, and what happens when they say something else."""

import json
from collections.abc import Callable

import pytest
from airflow.sdk import Connection

from airflow_integration.airbyte.access import auth_of, base_url_of, token_path_of, web_url_of
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.errors import ConnectionSettingsError
from generated_client import Airbyte, BasicAuth, BearerToken, ClientCredentials, NoAuth


def settings(
    extra: object = None,
    *,
    host: str | None = "http://airbyte:8000",
    port: int | None = None,
    login: str | None = "id",
    password: str | None = "hush",
    schema: str | None = None,
) -> ConnectionSettings:
    """The settings of a connection with these fields."""
    text = extra if isinstance(extra, str) or extra is None else json.dumps(extra)
    connection = Connection(
        conn_id="mine",
        conn_type="airbyte",
        host=host,
        port=port,
        login=login,
        password=password,
        schema=schema,
        extra=text,
    )
    return AIRBYTE.read_connection(connection)


def of_uri(uri: str) -> ConnectionSettings:
    """The settings of a connection in URI form."""
    from_uri: Callable[[str, str], Connection] = vars(Connection)["from_uri"].__get__(None, Connection)
    return AIRBYTE.read_connection(from_uri(uri, "mine"))


@pytest.mark.parametrize(
    ("read", "url"),
    [
        pytest.param(settings(host="https://api.airbyte.com"), "https://api.airbyte.com/v1", id="cloud"),
        pytest.param(settings(host="api.airbyte.com"), "https://api.airbyte.com/v1", id="cloud-without-scheme"),
        pytest.param(settings(), "http://airbyte:8000/api/public/v1", id="self-managed"),
        pytest.param(settings(host="http://airbyte", port=8000), "http://airbyte:8000/api/public/v1", id="port-field"),
        pytest.param(settings(host="airbyte", port=8000), "http://airbyte:8000/api/public/v1", id="bare-host-and-port"),
        pytest.param(
            settings(host="http://airbyte:8000", port=8000), "http://airbyte:8000/api/public/v1", id="port-said-twice"
        ),
        pytest.param(
            settings(host="https://air.example.com/api/public/v1/", port=8443),
            "https://air.example.com:8443/api/public/v1",
            id="port-before-the-path",
        ),
        pytest.param(settings(host="http://[::1]", port=8000), "http://[::1]:8000/api/public/v1", id="ipv6"),
        pytest.param(of_uri("airbyte://id:hush@airbyte:8000"), "http://airbyte:8000/api/public/v1", id="uri"),
        pytest.param(of_uri("airbyte://id:hush@airbyte:8000/"), "http://airbyte:8000/api/public/v1", id="uri-slash"),
        pytest.param(
            of_uri("airbyte://id:hush@airbyte:8000/api/public/v1"),
            "http://airbyte:8000/api/public/v1",
            id="uri-with-the-api-s-path",
        ),
        pytest.param(
            of_uri("airbyte://https://id:hush@air.example.com/"),
            "https://air.example.com/api/public/v1",
            id="uri-with-scheme",
        ),
        pytest.param(
            of_uri("airbyte://id:hush@airbyte:8000/v1%2Fapplications%2Ftoken?timeout=5"),
            "http://airbyte:8000/api/public/v1",
            id="uri-with-token-path",
        ),
    ],
)
def test_the_server_s_address(read: ConnectionSettings, url: str) -> None:
    """Host, port and path lead to the API however they are given."""
    assert Airbyte(base_url=base_url_of(read), auth=NoAuth()).base_url == url


@pytest.mark.parametrize(
    ("read", "auth"),
    [
        pytest.param(settings(), ClientCredentials("id", "hush"), id="client-credentials"),
        pytest.param(settings(login=None, password=None), NoAuth(), id="nothing-given"),
        pytest.param(settings({"auth_type": "none"}), NoAuth(), id="none"),
        pytest.param(settings({"auth_type": "basic"}), BasicAuth("id", "hush"), id="basic"),
        pytest.param(settings({"token": "t0"}), BearerToken("t0"), id="a-token-wins"),
        pytest.param(settings({"auth_type": "bearer"}, login=None), BearerToken("hush"), id="bearer-in-the-password"),
        pytest.param(
            settings({"auth_type": "client_credentials", "token": "t0"}),
            ClientCredentials("id", "hush"),
            id="a-choice-wins",
        ),
    ],
)
def test_the_credentials(read: ConnectionSettings, auth: object) -> None:
    """`auth_type` decides; without it, what is there."""
    assert auth_of(read) == auth


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        (None, None),
        ("v1/applications/token", None),
        ("/v1/applications/token", None),
        ("api/v1/applications/token", "/api/v1/applications/token"),
        ("/oauth/token", "/oauth/token"),
        ("https://login.example.com/token", "https://login.example.com/token"),
    ],
)
def test_the_token_endpoint(schema: str | None, path: str | None) -> None:
    """The documented default is the client's own default; everything else is taken as it is."""
    assert token_path_of(settings(schema=schema)) == path


def test_extras_may_be_typed_or_texts() -> None:
    """The form and URIs can only give texts, JSON gives the real thing; both read alike."""
    typed = settings(
        {
            "timeout": 5.0,
            "verify": False,
            "trust_env": False,
            "headers": {"X-Team": "data"},
            "proxies": {"http": "http://proxy:1", "https": "http://proxy:2"},
            "client_cert": ["/cert", "/key"],
        }
    )
    texts = settings(
        {
            "timeout": "5",
            "verify": "false",
            "trust_env": "no",
            "headers": '{"X-Team": "data"}',
            "proxies": '{"http": "http://proxy:1", "https": "http://proxy:2"}',
            "client_cert": '["/cert", "/key"]',
        }
    )

    assert typed == texts
    assert typed.timeout == 5
    assert typed.verify is False
    assert typed.trust_env is False
    assert typed.headers == (("X-Team", "data"),)
    assert typed.client_cert == ("/cert", "/key")
    assert [typed.proxy_for(scheme) for scheme in ("http", "https")] == ["http://proxy:1", "http://proxy:2"]


def test_what_is_not_said_has_a_default() -> None:
    """An empty field of the form is the same as none."""
    read = settings({"timeout": "", "verify": None, "headers": "", "web_url": " ", "proxies": " "})

    assert (read.timeout, read.verify, read.trust_env, read.headers, read.web_url) == (60, True, True, (), None)
    assert read.proxy_for("https") is None


def test_one_proxy_serves_every_scheme() -> None:
    """A proxy given as one URL."""
    assert settings({"proxies": "http://proxy:8080"}).proxy_for("https") == "http://proxy:8080"
    assert settings({"verify": "/etc/ssl/ca.pem"}).verify == "/etc/ssl/ca.pem"
    assert settings({"client_cert": "/etc/ssl/client.pem"}).client_cert == "/etc/ssl/client.pem"


@pytest.mark.parametrize(
    ("extra", "field", "advice"),
    [
        pytest.param("{not json", "extra", "is not JSON", id="extra-is-not-json"),
        pytest.param("[1]", "extra", "is a list; write it as a JSON object", id="extra-is-a-list"),
        pytest.param({"timeout": "soon"}, "timeout", "number of seconds above 0", id="timeout-is-a-word"),
        pytest.param({"timeout": 0}, "timeout", "number of seconds above 0", id="timeout-is-zero"),
        pytest.param({"timeout": True}, "timeout", "number of seconds above 0", id="timeout-is-a-flag"),
        pytest.param({"timeout": "inf"}, "timeout", "number of seconds above 0", id="timeout-is-endless"),
        pytest.param({"verify": 3}, "verify", "the path of a CA bundle", id="verify-is-a-number"),
        pytest.param({"trust_env": "perhaps"}, "trust_env", "true or false", id="trust-env-is-a-word"),
        pytest.param({"auth_type": "magic"}, "auth_type", "client_credentials, basic, bearer, none", id="auth-type"),
        pytest.param({"auth_type": 1}, "auth_type", "must be a text", id="auth-type-is-a-number"),
        pytest.param({"headers": ["X-Team"]}, "headers", "object of texts", id="headers-are-a-list"),
        pytest.param({"headers": {"X-Team": 1}}, "headers", "object of texts", id="header-is-a-number"),
        pytest.param({"headers": "{X-Team}"}, "headers", "looks like JSON and is not", id="headers-are-broken-json"),
        pytest.param({"proxies": {"ftp": "http://p:1"}}, "proxies", "proxy URL", id="proxy-for-ftp"),
        pytest.param({"proxies": "not a url"}, "proxies", "proxy URL", id="proxy-is-no-url"),
        pytest.param({"proxies": "http://[bad"}, "proxies", "proxy URL", id="proxy-is-a-broken-url"),
        pytest.param({"client_cert": {"a": 1}}, "client_cert", "the path of a certificate", id="certificate"),
    ],
)
def test_a_malformed_extra_is_named_with_what_to_write(extra: object, field: str, advice: str) -> None:
    """The message says which connection, which field, and what belongs there."""
    with pytest.raises(ConnectionSettingsError, match="'mine'") as raised:
        settings(extra)

    assert f"'{field}'" in str(raised.value)
    assert advice in str(raised.value)


def test_two_different_ports_are_refused() -> None:
    """One of them would be ignored in silence."""
    with pytest.raises(ConnectionSettingsError, match=r"is 9000, and the host says port 8000"):
        settings(host="http://airbyte:8000", port=9000)


@pytest.mark.parametrize(
    ("read", "what"),
    [
        pytest.param(settings(host=None), "has no host", id="no-host"),
        pytest.param(settings(host="http://"), "no address of a server", id="no-address"),
        pytest.param(settings(password=None), r"client secret \(password\) is missing", id="no-secret"),
        pytest.param(settings(login=None), r"client id \(login\) is missing", id="no-client-id"),
        pytest.param(settings({"auth_type": "bearer"}, password=None), "there is no token", id="no-token"),
        pytest.param(settings({"verify": "/no/such/ca.pem"}), "/no/such/ca.pem", id="no-ca-bundle"),
        pytest.param(settings({"client_cert": "/no/such/cert.pem"}), "/no/such/cert.pem", id="no-certificate"),
    ],
)
def test_a_connection_that_leads_nowhere_is_named(read: ConnectionSettings, what: str) -> None:
    """No client is made, and the message says which Airflow connection to mend."""
    with pytest.raises(ConnectionSettingsError, match=what) as raised:
        AIRBYTE.connect(read)

    assert "'mine'" in str(raised.value)


def test_no_secret_shows_in_a_repr() -> None:
    """Settings appear in error messages and debuggers."""
    read = settings(
        {"token": "s-token", "headers": {"X-Key": "s-header"}, "proxies": "http://user:s-proxy@proxy:1"},
        password="s-password",
    )

    assert not [secret for secret in ("s-token", "s-header", "s-proxy", "s-password") if secret in repr(read)]
    assert set(read.secrets) == {"s-token", "s-header", "s-proxy", "s-password"}


@pytest.mark.parametrize(
    ("read", "base_url", "web"),
    [
        (settings(), "http://airbyte:8000/api/public/v1", "http://airbyte:8000"),
        (settings(), "https://example.com/air/api/public/v1", "https://example.com/air"),
        (settings(), "https://api.airbyte.com/v1", "https://cloud.airbyte.com"),
        (
            settings({"web_url": "https://ui.example.com/"}),
            "http://airbyte:8000/api/public/v1",
            "https://ui.example.com",
        ),
    ],
)
def test_where_the_web_interface_is(read: ConnectionSettings, base_url: str, web: str) -> None:
    """Beside the API, on Airbyte's own cloud elsewhere, or where the connection says."""
    assert web_url_of(read, base_url) == web

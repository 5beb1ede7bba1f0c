"""Addresses as people write them, and the one form that comes of them."""

import pytest

from generated_client import Airbyte, AsyncAirbyte
from generated_client.airbyte.client import SYSTEM


@pytest.mark.parametrize(
    "path", ["", "/", "/v1", "/v1/", "/api", "/api/v1", "/api/public", "/api/public/v1", "//api//public/v1//"]
)
@pytest.mark.parametrize(
    ("given", "host"),
    [
        ("https://airbyte.example.com", "https://airbyte.example.com"),
        ("http://airbyte.example.com", "http://airbyte.example.com"),
        ("HTTPS://Airbyte.Example.COM", "https://airbyte.example.com"),
        ("airbyte.example.com", "https://airbyte.example.com"),
        (" airbyte.example.com", "https://airbyte.example.com"),
        ("airbyte.example.com:443", "https://airbyte.example.com:443"),
        ("airbyte.example.com:8443", "https://airbyte.example.com:8443"),
        ("airbyte.example.com:8000", "http://airbyte.example.com:8000"),
        ("localhost", "http://localhost"),
        ("localhost:8000", "http://localhost:8000"),
        ("https://localhost:8000", "https://localhost:8000"),
        ("airbyte-server", "http://airbyte-server"),
        ("airbyte-server:8001", "http://airbyte-server:8001"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("10.1.2.3", "http://10.1.2.3"),
        ("172.20.0.5", "http://172.20.0.5"),
        ("172.32.0.5", "https://172.32.0.5"),
        ("192.168.1.10", "http://192.168.1.10"),
        ("8.8.8.8", "https://8.8.8.8"),
        ("[::1]", "http://[::1]"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("http://[2001:DB8::1]:8000", "http://[2001:db8::1]:8000"),
        ("https://tools.example.com/airbyte", "https://tools.example.com/airbyte"),
        ("https://tools.example.com/Data/airbyte", "https://tools.example.com/Data/airbyte"),
    ],
)
def test_an_address_has_one_form_however_it_is_written(given: str, host: str, path: str) -> None:
    """With or without scheme and API path; the path of a proxy before the server stays."""
    assert Airbyte(base_url=given + path).base_url == f"{host}/api/public/v1"


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/api/public/v1"])
@pytest.mark.parametrize("given", ["https://api.airbyte.com", "api.airbyte.com", "API.airbyte.com"])
def test_the_public_service_has_its_own_path(given: str, path: str) -> None:
    """Cloud serves the API under /v1."""
    assert Airbyte(base_url=given + path).base_url == "https://api.airbyte.com/v1"


def test_the_other_address_of_the_public_service_keeps_its_path() -> None:
    """The web app's host serves the API where self-managed servers do."""
    assert Airbyte(base_url="cloud.airbyte.com").base_url == "https://cloud.airbyte.com/api/public/v1"


def test_the_form_is_its_own_form() -> None:
    """Giving a client's address to another client changes nothing."""
    for given in ("localhost:8000", "api.airbyte.com", "https://h.example/prefix/"):
        once = Airbyte(base_url=given).base_url
        assert AsyncAirbyte(base_url=once).base_url == once


@pytest.mark.parametrize(
    "given",
    [
        "ftp://airbyte.example.com",
        "https://",
        "http:/airbyte.example.com",
        "http://:8000",
        "host:port",
        "host:99999",
        "https://host:0x50",
        "two words",
        "https://two words",
        "http://[::1",
        "http://a..b",
        "/api/public/v1",
        "?",
        "https://-\u2603-.example",
    ],
)
def test_what_is_no_address_is_refused(given: str) -> None:
    """The message repeats it, and gives one that would do."""
    with pytest.raises(
        ValueError, match=r"is no address of a server: give one like https://api\.airbyte\.com"
    ) as caught:
        Airbyte(base_url=given)

    assert repr(given) in str(caught.value)


@pytest.mark.parametrize(
    "given", ["https://user:hunter2@airbyte.example.com", "user:hunter2@host:8000", "me:hunter2@:x"]
)
def test_credentials_in_an_address_are_refused_and_not_repeated(given: str) -> None:
    """They would end up in logs and errors; dropping them silently would end in a 401."""
    with pytest.raises(ValueError, match="as `auth`") as caught:
        Airbyte(base_url=given)

    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_the_address_comes_from_the_environment_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument wins over the environment, the environment over the public service."""
    assert Airbyte().base_url == "https://api.airbyte.com/v1"
    monkeypatch.setenv("AIRBYTE_BASE_URL", "localhost:8000")
    assert Airbyte().base_url == "http://localhost:8000/api/public/v1"
    assert Airbyte(base_url="localhost:9").base_url == "http://localhost:9/api/public/v1"


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("https://h.example/airbyte", "use https://h.example/api/public/v1 as base URL"),
        ("https://h.example", "under /api/public/v1, or https://api.airbyte.com"),
    ],
)
def test_where_a_web_page_answers_an_address_that_may_be_right_is_named(given: str, advice: str) -> None:
    """Without the path that somebody put before it, if there is one."""
    location = SYSTEM.location

    assert advice in location.web_page_advice(location.base_url(given))

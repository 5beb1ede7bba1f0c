"""Airflow's connection form: what it shows, and that the hook reads what it saves."""

import json
from importlib import import_module
from typing import Any

import pytest
from airflow.sdk import Connection

from airflow_integration import get_provider_info
from airflow_integration.airbyte.system import AIRBYTE
from airflow_integration.dbt_cloud.system import DBT_CLOUD
from airflow_integration.remote_job.connection.settings import ConnectionSettings
from airflow_integration.remote_job.system import RemoteSystem

INFO: Any = get_provider_info()
FORMS: Any = {each["connection-type"]: each["conn-fields"] for each in INFO["connection-types"]}
FIELDS: Any = FORMS["airbyte"]


def saved(extra: dict[str, object], system: RemoteSystem[Any, Any] = AIRBYTE, **fields: object) -> ConnectionSettings:
    """What the hook reads of a connection that the form of Airflow 3.3.2 has saved: the extra as indented JSON."""
    known: Any = {"conn_id": "mine", "conn_type": "airbyte", "host": "airbyte.example.com", **fields}
    return system.read_connection(Connection(**known, extra=json.dumps(extra, indent=2)))


@pytest.mark.parametrize(("form", "system"), [("airbyte", AIRBYTE), ("dbt_cloud", DBT_CLOUD)])
def test_a_form_that_was_only_opened_changes_nothing(form: str, system: RemoteSystem[Any, Any]) -> None:
    """It saves its defaults, and null for the rest; the hook has the same defaults."""
    untouched = {name: field["schema"].get("default") for name, field in FORMS[form].items()}

    assert saved(untouched, system) == saved({}, system)


@pytest.mark.parametrize("empty", ["", "  ", None, {}, []], ids=["text", "blanks", "null", "object", "list"])
@pytest.mark.parametrize("name", FIELDS)
def test_an_emptied_field_is_as_good_as_none(name: str, empty: object) -> None:
    """Whatever the form leaves of it."""
    assert saved({name: empty}) == saved({})


def test_everything_that_was_typed_is_read() -> None:
    """As a browser has sent it: numbers, flags and structures are typed, the path and the flag of a text are not."""
    read = saved(
        {
            "auth_type": "client_credentials",
            "token": "my-token",
            "timeout": 12.5,
            "verify": "false",
            "client_cert": ["/etc/cert.pem", "/etc/key.pem"],
            "proxies": {"https": "http://user:hush@proxy:8080"},
            "trust_env": False,
            "headers": {"X-Team": "data", "Authorization": "Basic hush"},
            "web_url": "https://ui.example.com",
        },
        port=8443,
        login="my-id",
        password="my-secret",
        schema="v1/applications/token",
    )

    assert (read.host, read.login, read.password) == ("airbyte.example.com:8443", "my-id", "my-secret")
    assert (read.auth_type, read.token, read.timeout) == ("client_credentials", "my-token", 12.5)
    assert (read.verify, read.trust_env, read.web_url) == (False, False, "https://ui.example.com")
    assert read.client_cert == ("/etc/cert.pem", "/etc/key.pem")
    assert read.proxy_for("https") == "http://user:hush@proxy:8080"
    assert dict(read.headers) == {"X-Team": "data", "Authorization": "Basic hush"}


def test_every_choice_of_authentication_is_one_that_the_hook_knows_and_has_a_name() -> None:
    """The first one is no choice at all, which the hook takes for automatic."""
    schema = FIELDS["auth_type"]["schema"]

    assert schema["enum"] == [None, *AIRBYTE.auth_types]
    assert [*schema["values_display"]] == ["null", *AIRBYTE.auth_types]
    assert [saved({"auth_type": each}).auth_type for each in schema["enum"]] == schema["enum"]


def test_numbers_have_bounds() -> None:
    """The form keeps them; the hook takes any number above 0."""
    schema = FIELDS["timeout"]["schema"]

    assert 0 < schema["minimum"] < schema["default"] < schema["maximum"]


def test_a_field_that_takes_structures_shows_them() -> None:
    """A text field would show a connection's own `{"http": …}` as "[object Object]" and save that."""
    takes = {name: set(field["schema"]["type"]) for name, field in FIELDS.items()}

    assert {name for name, types in takes.items() if "object" in types} == {"proxies", "headers"}
    assert {name for name, types in takes.items() if "array" in types} == {"client_cert"}


@pytest.mark.needs_airflow("3.2", "conn-fields")
@pytest.mark.parametrize(
    ("form", "hook", "host", "password"),
    [
        ("airbyte", "airflow_integration.airbyte.hooks.AirbyteHook", "Server URL", "Client Secret"),
        ("dbt_cloud", "airflow_integration.dbt_cloud.hooks.DbtCloudHook", "Access URL", "API Token"),
    ],
)
def test_airflow_shows_this_form(form: str, hook: str, host: str, password: str) -> None:
    """As its own service gives it to the browser, with the provider found by its entry point."""
    service: Any = import_module("airflow.api_fastapi.core_api.services.ui.connections").HookMetaService
    (shown,) = [each for each in service.hook_meta_data() if each.connection_type == form]

    assert shown.hook_class_name == hook
    assert [*shown.extra_fields] == [*FORMS[form]]
    assert shown.extra_fields["timeout"]["schema"]["title"] == "Request timeout"
    assert (shown.standard_fields.host.title, shown.standard_fields.password.title) == (host, password)

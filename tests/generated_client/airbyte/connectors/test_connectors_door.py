"""`generated_client.airbyte.connectors`: what it finds, what it says, and what it costs."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import generated_client
from generated_client import InvalidConfigurationError, UnknownConnectorError
from generated_client.airbyte import connectors
from tests.generated_client.airbyte.connectors.all_connectors import NAMES, facts

PACKAGE = Path(generated_client.__file__ or "").parent


def loaded(program: str) -> list[str]:
    """The modules and files that a program has opened, as it prints them."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_list_names_all_connectors() -> None:
    """All, those of a kind, and those whose name contains a text, in any case."""
    assert connectors.list() == NAMES
    assert connectors.list("destination") == [name for name in NAMES if name.startswith("destination-")]
    assert connectors.list(kind="source", containing="Postgres") == ["source-postgres"]
    assert connectors.list(containing="no such thing") == []


def test_a_schema_is_that_of_the_file_of_facts() -> None:
    """For all of them; what a caller does with his copy changes nothing."""
    assert {name: connectors.schema(name) for name in NAMES} == facts()
    connectors.schema("source-postgres").clear()
    assert connectors.schema("source-postgres") == facts()["source-postgres"]


def test_an_unknown_name_is_told_with_its_neighbours() -> None:
    """Whoever mistypes a name finds it."""
    message = r"no connector is called 'source-postgre': did you mean source-postgres"
    with pytest.raises(UnknownConnectorError, match=message):
        connectors.schema("source-postgre")
    with pytest.raises(UnknownConnectorError, match=message):
        connectors.validate("source-postgre", {})
    with pytest.raises(ValueError, match=r"'§': list\(\) names all that are"):
        connectors.schema("§")


def test_one_error_has_all_faults() -> None:
    """Its text is for people, its attributes are for programs; it pickles."""
    tunnel = {
        "tunnel_method": "SSH_KEY_AUTH",
        "tunnel_host": "b",
        "tunnel_user": "u",
        "ssh_key": "k",
        "tunnel_port": "x",
    }
    right = {"sourceType": "postgres", "host": "h", "port": 1, "database": "d", "username": "u"}
    connectors.validate("source-postgres", right)

    with pytest.raises(InvalidConfigurationError) as caught:
        connectors.validate("source-postgres", {**right, "tunnel_method": tunnel, "port": None})

    error = caught.value
    assert (error.connector, [fault.path for fault in error.faults]) == (
        *("source-postgres", ["port", "tunnel_method.tunnel_port"]),
    )
    assert str(error) == (
        "source-postgres: 2 faults:\n"
        "  port: expected an integer from 0 to 65536, got null\n"
        "  tunnel_method.tunnel_port: expected an integer from 0 to 65536, got 'x'"
    )
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.faults, copy.connector) == (str(error), error.faults, error.connector)


def test_a_change_can_be_validated() -> None:
    """What is given is checked, what is missing is not missed."""
    connectors.validate("source-postgres", {"port": 5432}, partial=True)

    with pytest.raises(InvalidConfigurationError, match=r"^source-postgres: port: expected an integer from 0 to 65536"):
        connectors.validate("source-postgres", {"port": -1}, partial=True)


def test_who_uses_no_connector_pays_for_none() -> None:
    """Neither a module of theirs nor the archive is touched by a client that creates a source and reads one."""
    program = """if True:
        import httpx, sys
        from generated_client import Airbyte, NoAuth
        answer = {"sourceId": "s", "name": "n", "sourceType": "postgres", "definitionId": "d", "workspaceId": "w",
                  "createdAt": 1, "configuration": {"password": "x"}}
        http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=answer)))
        airbyte = Airbyte(base_url="https://a.test", auth=NoAuth(), http_client=http)
        made = airbyte.sources.create(name="n", workspace_id="w", configuration={"sourceType": "postgres"})
        assert made.configuration["password"] == "x"
        print(*[name for name in sys.modules if "connectors" in name or name in ("zipfile", "difflib")])
    """

    assert loaded(program) == []


def test_one_module_brings_no_other() -> None:
    """A module of a connector imports `typing` alone: no other connector, no client, nothing that validates."""
    program = """if True:
        import sys
        import generated_client.airbyte.connectors.source_postgres
        print(*[name for name in sys.modules if name.startswith(("generated_client", "httpx", "attr", "zipfile"))])
    """

    assert loaded(program) == [
        *("generated_client", "generated_client.airbyte", "generated_client.airbyte.connectors"),
        "generated_client.airbyte.connectors.source_postgres",
    ]


def test_the_archive_is_small() -> None:
    """All schemas take less than 300 kB on disk and in the wheel."""
    assert (PACKAGE / "airbyte" / "connectors" / "schemas.zip").stat().st_size < 300_000

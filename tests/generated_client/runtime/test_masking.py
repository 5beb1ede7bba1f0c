"""Configurations of connectors when they are printed."""

import copy
import json
import logging
import pickle
from pprint import pformat

import pytest

from generated_client import APIStatusError
from generated_client.airbyte import connectors
from generated_client.airbyte.models import DestinationResponse, SourceResponse
from generated_client.runtime.masking import Configuration, Origin
from tests.generated_client.runtime.doubles import Hands, Server, status

CONTENT: dict[str, object] = {
    "host": "db.example.com",
    "port": 5432,
    "password": "hunter2",
    "schemas": ["public"],
    "tunnel_method": {"tunnel_method": "SSH_KEY_AUTH", "tunnel_port": 22, "ssh_key": "hunter2", "new": "hunter2"},
    "a_field_of_tomorrow": {"deep": ["hunter2"]},
}
SHOWN = {
    "host": "db.example.com",
    "port": 5432,
    "password": "<hidden>",
    "schemas": ["public"],
    "tunnel_method": {
        "tunnel_method": "SSH_KEY_AUTH",
        "tunnel_port": 22,
        "ssh_key": "<hidden>",
        "new": "<hidden>",
    },
    "a_field_of_tomorrow": "<hidden>",
}


def source(source_type: str, configuration: object) -> SourceResponse:
    """A source as the server gives it."""
    facts = {"sourceId": "s", "name": "n", "definitionId": "d", "workspaceId": "w", "createdAt": 1}
    return SourceResponse.from_dict({**facts, "sourceType": source_type, "configuration": configuration})


def test_printing_shows_what_the_schema_knows_and_no_secret() -> None:
    """By itself, in its model, in a format string, in a log and in pprint."""
    model = source("postgres", CONTENT)
    record = logging.LogRecord("n", 10, "f", 1, "%s", (model.configuration,), None)

    for text in (repr(model.configuration), str(model.configuration), f"{model.configuration}", record.getMessage()):
        assert text == repr(SHOWN)
    assert repr(SHOWN) in repr(model)
    assert "hunter2" not in pformat(model.configuration)


@pytest.mark.parametrize("source_type", ["a-custom-one", "", "../postgres"])
def test_of_an_unknown_connector_no_value_shows(source_type: str) -> None:
    """Nobody knows what of it is secret."""
    text = repr(source(source_type, CONTENT).configuration)

    assert text == repr(dict.fromkeys(CONTENT, "<hidden>"))


def test_what_stands_inside_hides_as_much() -> None:
    """Dictionaries within, also those in lists, print like the whole."""
    configuration = source("postgres", CONTENT).configuration
    streams = {"streams": [{"name": "orders", "format": {"filetype": "csv", "delimiter": ","}, "new": "hunter2"}]}
    inner = source("s3", streams).configuration["streams"]

    assert repr(configuration["tunnel_method"]) == repr(SHOWN["tunnel_method"])
    assert repr(configuration["a_field_of_tomorrow"]) == "{'deep': '<hidden>'}"
    assert repr(inner) == "[{'name': 'orders', 'format': {'filetype': 'csv', 'delimiter': ','}, 'new': '<hidden>'}]"


def test_destinations_hide_theirs() -> None:
    """By the schemas of destinations: `postgres` is both."""
    facts = {"destinationId": "s", "name": "n", "definitionId": "d", "workspaceId": "w", "createdAt": 1}
    content = {"host": "h", "password": "hunter2", "disable_type_dedupe": True, "replication_method": "x"}
    model = DestinationResponse.from_dict({**facts, "destinationType": "postgres", "configuration": content})

    shown = {"host": "h", "password": "<hidden>", "disable_type_dedupe": True, "replication_method": "<hidden>"}
    assert repr(model.configuration) == repr(shown)


def test_but_for_printing_it_is_a_dictionary() -> None:
    """Equal to one, readable and changeable like one, JSON like one, copied and pickled whole."""
    model = source("postgres", CONTENT)
    configuration = model.configuration

    assert configuration == CONTENT
    assert isinstance(configuration, dict)
    assert json.loads(json.dumps(configuration)) == CONTENT
    assert {**configuration} == CONTENT
    assert model.to_dict()["configuration"] == CONTENT
    for twin in (pickle.loads(pickle.dumps(configuration)), copy.deepcopy(configuration), configuration.copy()):
        assert (twin, repr(twin), type(twin)) == (CONTENT, repr(SHOWN), Configuration)
    model.configuration["port"] = 1
    assert (model.to_dict()["configuration"], repr(pickle.loads(pickle.dumps(model)))) == (
        {**CONTENT, "port": 1},
        repr(model),
    )


def test_a_changed_copy_hides_as_much() -> None:
    """What the server has, with one value changed, is what a `replace` is given."""
    changed = source("postgres", CONTENT).configuration | {"port": 1}

    assert (changed, repr(changed)) == ({**CONTENT, "port": 1}, repr({**SHOWN, "port": 1}))


def test_a_secret_that_is_null_is_none() -> None:
    """That nothing is set is no secret, and helps whoever reads a log."""
    assert repr(source("postgres", {"password": None}).configuration) == "{'password': None}"


def test_what_is_not_of_its_type_does_not_show() -> None:
    """A token where an object of credentials would be, or a list where a text would be: nobody knows what it is."""
    content = {"tunnel_method": "hunter2", "host": ["hunter2"], "schemas": "hunter2", "port": {"x": "hunter2"}}

    assert "hunter2" not in repr(source("postgres", content))
    assert "hunter2" not in repr(connectors.masked("source-postgres", content))


def test_a_model_hides_what_its_user_has_set() -> None:
    """A plain dictionary in the place of the one that came shows no more in the model's repr."""
    model = source("postgres", {})
    model.configuration = CONTENT

    assert repr(SHOWN) in repr(model)
    assert model.to_dict()["configuration"] == CONTENT


def test_printing_does_not_fail_where_the_schemas_are_missing() -> None:
    """A repr that raises hides the error that it was printed for."""
    assert repr(Configuration({"host": "h"}, Origin("no.such.package", "source-postgres"))) == "{'host': '<hidden>'}"


def test_a_users_own_dictionary_can_be_masked_for_a_log() -> None:
    """The same rule for what is not from the server."""
    assert connectors.masked("source-postgres", CONTENT) == SHOWN
    assert connectors.masked("source-no-such", CONTENT) == dict.fromkeys(CONTENT, "<hidden>")


async def test_an_error_does_not_repeat_the_secrets_of_a_configuration(hands: type[Hands]) -> None:
    """Servers like to quote what they refuse."""
    cfg = {"sourceType": "postgres", "password": "hunter2hunter2"}
    server = Server(status(422, '{"detail": "refused: hunter2hunter2"}'))

    with pytest.raises(APIStatusError) as caught:
        await hands(server).call("sources.create", name="n", workspace_id="w", configuration=cfg)

    assert "hunter2" not in f"{caught.value}{caught.value!r}{caught.value.body!r}{caught.value.problem}"

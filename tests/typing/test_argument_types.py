"""The types of arguments are those of the publisher's description, to the letter."""

import inspect
from collections.abc import Callable
from operator import attrgetter

import pytest

from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import SYSTEMS, Asked, description_of, each_operation, idle_clients
from tests.typing.described_types import types_of_arguments, types_of_constructors

REPAIRED = {
    ("applications.create_token", "grant_type"): "models.ApplicationTokenRequestWithGrantGrantTypeLike | None | Unset",
    ("sources.initiate_oauth", "oauth_input_configuration"): "Mapping[str, object] | None | Unset",
    ("notifications.list", "type"): "models.NotificationTypeEnumLike | None",
}
"""Enumerations without a name of their own, and a schema without any type."""

MODELS = [(system, name) for system in SYSTEMS for name in types_of_constructors(description_of(system))]


@each_operation()
@pytest.mark.parametrize("client", [0, 1], ids=["blocking", "asynchronous"])
def test_an_argument_takes_what_the_description_allows(client: int, asked: Asked) -> None:
    """Beside it a word for an enumeration, a mapping for a model, a text for a time; and nothing else."""
    for prefix in ("", "with_raw_response."):
        method: Callable[..., object] = attrgetter(prefix + asked.name)(idle_clients(asked.system)[client])
        parameters = inspect.signature(method).parameters

        for name, due in types_of_arguments(asked.description, asked.operation).items():
            assert parameters[name].annotation == REPAIRED.get((asked.name, name), due)


@pytest.mark.parametrize(("system", "name"), MODELS, ids=lambda value: getattr(value, "name", value))
def test_a_constructor_takes_what_the_description_allows(system: System, name: str) -> None:
    """What the description does not require may be left out, or be null."""
    model: type = getattr(system.models, name)
    parameters = inspect.signature(model).parameters

    due = types_of_constructors(description_of(system))[name]
    assert {each.name: each.annotation for each in parameters.values()} == due

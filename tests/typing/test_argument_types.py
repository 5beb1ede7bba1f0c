"""The types of arguments are those of the publisher's description, to the letter."""

import inspect
from collections.abc import Callable
from operator import attrgetter

import pytest

from generated_client.airbyte import models
from tests.generated_client.airbyte.published_names import NAMES
from tests.generated_client.every_system.airbyte_system import AIRBYTE
from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.systems import description_of
from tests.typing.checked_files import CLIENTS
from tests.typing.described_types import types_of_arguments, types_of_constructors

REPAIRED = {
    ("applications.create_token", "grant_type"): "models.ApplicationTokenRequestWithGrantGrantTypeLike | None | Unset",
    ("sources.initiate_oauth", "oauth_input_configuration"): "Mapping[str, object] | None | Unset",
}
"""An enumeration without a name of its own, and a schema without any type."""

TYPES = types_of_constructors(description_of(AIRBYTE))


@pytest.fixture(scope="module")
def description() -> Description:
    """The API as its publisher describes it."""
    return description_of(AIRBYTE)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("key", NAMES)
def test_an_argument_takes_what_the_description_allows(client: str, key: str, description: Description) -> None:
    """Beside it a word for an enumeration, a mapping for a model, a text for a time; and nothing else."""
    for prefix in ("", "with_raw_response."):
        method: Callable[..., object] = attrgetter(prefix + NAMES[key])(CLIENTS[client])
        parameters = inspect.signature(method).parameters

        for name, due in types_of_arguments(description, description.operations[key]).items():
            assert parameters[name].annotation == REPAIRED.get((NAMES[key], name), due)


@pytest.mark.parametrize("name", TYPES)
def test_a_constructor_takes_what_the_description_allows(name: str) -> None:
    """What the description does not require may be left out, or be null."""
    model: type = getattr(models, name)
    parameters = inspect.signature(model).parameters

    assert {each.name: each.annotation for each in parameters.values()} == TYPES[name]

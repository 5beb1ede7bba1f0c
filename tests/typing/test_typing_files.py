"""The files beside this one are read by type checkers; here only their completeness is tested."""

import re

import pytest

from tests.generated_client.every_system.airbyte_system import AIRBYTE
from tests.generated_client.every_system.systems import idle_clients
from tests.typing.checked_files import HERE, asserted_methods, methods


@pytest.mark.parametrize(
    ("files", "client"),
    [
        (["airbyte_methods.py", "raw_airbyte_methods.py"], idle_clients(AIRBYTE)[0]),
        (["async_airbyte_methods.py", "async_raw_airbyte_methods.py"], idle_clients(AIRBYTE)[1]),
    ],
    ids=["blocking", "asynchronous"],
)
def test_the_type_of_every_method_is_asserted(files: list[str], client: object) -> None:
    """Each public method, plain and undecoded, once: a weaker type than the one written down makes checkers fail."""
    asserted = [name for file in files for name in asserted_methods(file)]

    assert len(asserted) >= 2 * 92
    assert sorted(asserted) == sorted(methods(client))


def test_no_asserted_type_is_any() -> None:
    """`Any` and `object` would assert nothing."""
    for file in HERE.glob("*_methods.py"):
        assert not re.search(r"\b(Any|object)\b", file.read_text())

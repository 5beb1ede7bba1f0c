from pathlib import Path

import pytest

from tests.generated_client.every_system.airbyte_system import AIRBYTE
from tests.generated_client.every_system.systems import description_of
from tests.typing.checked_files import MISTAKES, WRONG_CONFIGURATIONS, attributes_of_models, wrong_arguments
from tests.typing.checkers import Findings, check
from tests.typing.described_types import types_of_attributes


@pytest.fixture(scope="session")
def checked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the type checkers read."""
    folder = tmp_path_factory.mktemp("checked")
    types = types_of_attributes(description_of(AIRBYTE))
    (folder / "attributes.py").write_text(attributes_of_models(types))
    (folder / "arguments.py").write_text(wrong_arguments(types))
    (folder / "mistakes.py").write_text(MISTAKES)
    (folder / "configurations.py").write_text(WRONG_CONFIGURATIONS)
    return folder


@pytest.fixture(scope="session")
def findings(checked_folder: Path, pytestconfig: pytest.Config) -> dict[str, Findings]:
    """What mypy and pyright say of them."""
    assert pytestconfig.cache is not None
    return check(checked_folder, pytestconfig.cache.mkdir("mypy"))

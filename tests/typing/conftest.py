from pathlib import Path

import pytest

from tests.generated_client.every_system.systems import SYSTEMS, description_of
from tests.typing.checked_files import (
    MISTAKES,
    WRONG_CONFIGURATIONS,
    answers_of_methods,
    attributes_of_models,
    wrong_arguments,
)
from tests.typing.checkers import Findings, check
from tests.typing.described_types import types_of_attributes


@pytest.fixture(scope="session")
def checked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the type checkers read."""
    folder = tmp_path_factory.mktemp("checked")
    for system in SYSTEMS:
        types = types_of_attributes(description_of(system))
        (folder / f"{system.name}_attributes.py").write_text(attributes_of_models(system, types))
        (folder / f"{system.name}_arguments.py").write_text(wrong_arguments(system, types))
        (folder / f"{system.name}_answers.py").write_text(answers_of_methods(system))
    (folder / "mistakes.py").write_text(MISTAKES)
    (folder / "configurations.py").write_text(WRONG_CONFIGURATIONS)
    return folder


@pytest.fixture(scope="session")
def findings(checked_folder: Path, pytestconfig: pytest.Config) -> dict[str, Findings]:
    """What mypy and pyright say of them."""
    assert pytestconfig.cache is not None
    return check(checked_folder, pytestconfig.cache.mkdir("mypy"))

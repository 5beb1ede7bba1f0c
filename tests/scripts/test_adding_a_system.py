"""The README's page on adding a system: its table is true, and no list forgets a system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.readme import README
from tests.remote_server import SYSTEMS

ROOT = README.parent
FOLDERS = sorted(folder.name for folder in (ROOT / "openapi").iterdir() if folder.is_dir())
PAGE = README.read_text().partition("\n## Adding a system\n")[2].partition("\n## ")[0]


def lines_of(files: list[Path]) -> int:
    """All their lines."""
    return sum(len(file.read_text().splitlines()) for file in files)


def is_about(told: int, real: int) -> bool:
    """Close enough for a reader, who wants to know what it costs."""
    return abs(told - real) <= max(real / 4, 30)


def test_the_page_names_all_files_of_dbt_cloud_s_integration() -> None:
    """And nothing that is not there."""
    folder = ROOT / "airflow_integration" / "dbt_cloud"
    told = dict(re.findall(r"^\| `(\w+\.py)` \| (\d+) \|", PAGE, re.MULTILINE))

    assert set(told) == {file.name for file in folder.glob("*.py")} - {"__init__.py"}
    wrong = {name: count for name, count in told.items() if not is_about(int(count), lines_of([folder / name]))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("told", "files"),
    [
        (r"(\d[\d,]*) lines of names", "openapi/dbt_cloud/names.yaml"),
        (r"names and (\d[\d,]*) of repairs", "openapi/dbt_cloud/overlay.yaml"),
        (r"files with (\d[\d,]*) lines\.\n2\.", "generated_client/dbt_cloud/**/*.py"),
        (r"files with (\d[\d,]*) lines for dbt Cloud", "generated_client/testing/dbt_cloud/*.py"),
        (r"and (\d[\d,]*) in `dbt_core`", "generated_client/testing/dbt_core/*.py"),
    ],
)
def test_the_other_sizes_are_as_told(told: str, files: str) -> None:
    """To a quarter."""
    found = re.search(told, PAGE)

    assert found is not None, told
    assert is_about(int(found[1].replace(",", "")), lines_of(list(ROOT.glob(files))))


@pytest.mark.parametrize("system", FOLDERS)
@pytest.mark.parametrize("package", ["generated_client", "airflow_integration"])
def test_a_list_in_pyproject_that_names_one_system_names_all(package: str, system: str) -> None:
    """Layers and banned imports hold for every system."""
    text = re.sub(r"#.*", "", (ROOT / "pyproject.toml").read_text())
    lists = [each for each in re.findall(r"\[[^\[\]]*\]", text) if f'"{package}.{FOLDERS[0]}"' in each]

    assert lists
    assert [each for each in lists if f'"{package}.{system}"' not in each] == []


@pytest.mark.parametrize("system", FOLDERS)
def test_every_system_is_at_the_door_and_under_test(system: str) -> None:
    """Its client is importable from the package, and the contract tests run for it."""
    assert f'    "{system}": "' in (ROOT / "generated_client" / "__init__.py").read_text()
    assert system in SYSTEMS
    assert (ROOT / "airflow_integration" / system / "provider.py").exists()

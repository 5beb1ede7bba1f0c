"""The page on testing is true: its files make a project whose tests pass, and its tables leave nothing out."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generated_client.testing.airbyte.command import SCENARIOS as AIRBYTE_SCENARIOS
from generated_client.testing.dbt_cloud.command import SCENARIOS as DBT_CLOUD_SCENARIOS
from generated_client.testing.scenario_text import ScenarioTexts
from tests.readme import README

PAGE = README.parent / "generated_client" / "testing" / "README.md"


def written_project(folder: Path) -> list[str]:
    """Write every Python block of the page into the file that its first line names."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
    names: list[str] = []
    for block in blocks:
        name = block.partition("\n")[0].removeprefix("# ")
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(block)
        names.append(name)
    return names


def without_times(text: str) -> str:
    """The text with every number of seconds made the same."""
    return re.sub(r"\b\d\.\d{3}\b", "0.000", text)


@pytest.mark.airflow
@pytest.mark.e2e
@pytest.mark.real_dbt
def test_the_projects_tests_pass(tmp_path: Path) -> None:
    """All of them, those of the DAG on a real Airflow, in a project that has nothing else; and print what it shows."""
    names = written_project(tmp_path)
    tests = sum((tmp_path / name).read_text().count("def test_") for name in names)

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rP", "-p", "no:cacheprovider", "-p", "no:asyncio"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert (len(names), f"{tests} passed" in done.stdout) == (10, True), done.stdout
    (printed,) = re.findall(r"```\n(Expected .*?)```", PAGE.read_text(), re.DOTALL)
    assert without_times(printed) in without_times(done.stdout)


@pytest.mark.parametrize(
    ("chapter", "texts"),
    [("What can happen", AIRBYTE_SCENARIOS), ("dbt Cloud", DBT_CLOUD_SCENARIOS)],
    ids=["airbyte", "dbt_cloud"],
)
def test_every_scenario_has_its_line(chapter: str, texts: ScenarioTexts) -> None:
    """By its name, with arguments that it takes."""
    section = PAGE.read_text().partition(f"\n## {chapter}\n")[2].partition("\n## ")[0]
    lines = re.findall(r"^\|[^|]*\|(.*)\|$", section, re.MULTILINE)
    told = [found for line in lines for found in re.findall(r"`(\w+)\(([^`]*)\)`", line)]
    assert {name for name, _ in told} == set(texts.names())
    for name, arguments in told:
        named = {word.partition("=")[0].strip() for word in arguments.split(",") if "=" in word}
        assert named <= set(inspect.signature(getattr(texts.scenarios, name)).parameters), name


def test_the_page_comes_with_the_package() -> None:
    """It is linked from the README, and lies where the wheel takes it from."""
    assert "(generated_client/testing/README.md)" in README.read_text()

"""Upgrades of this package while tasks are deferred and assets are watched: what an older release has left is read."""

import json
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from airflow.triggers.base import BaseTrigger

from airflow_integration.airbyte import triggers as triggers_of_airbyte
from airflow_integration.dbt_cloud import triggers as triggers_of_dbt_cloud

Held: TypeAlias = tuple[str, dict[str, Any]]

RELEASES: dict[str, list[Held]] = {
    release: [(path, arguments) for path, arguments in held]
    for release, held in json.loads(Path(__file__).with_name("serialized_triggers.json").read_text()).items()
}
"""The triggers that each release has written into Airflow's database, the newest release last."""

CLASSES = {
    value
    for module in (triggers_of_airbyte, triggers_of_dbt_cloud)
    for value in vars(module).values()
    if isinstance(value, type) and value.__module__ == module.__name__
}


def rebuilt(held: Held) -> BaseTrigger:
    """The trigger as the triggerer makes it: found by its path, made from its arguments."""
    path, arguments = held
    module, name = path.rsplit(".", 1)
    made: BaseTrigger = getattr(import_module(module), name)(**arguments)
    return made


@pytest.mark.parametrize(
    ("release", "held"), [(release, held) for release, all_held in RELEASES.items() for held in all_held]
)
def test_a_trigger_of_any_release_is_read_as_it_was_written(release: str, held: Held) -> None:
    """Arguments are only ever added, with defaults; the class stays where it is."""
    path, arguments = held

    path_now, arguments_now = rebuilt(held).serialize()

    assert path_now == path
    assert {name: arguments_now[name] for name in arguments} == arguments


@pytest.mark.parametrize("held", list(RELEASES.values())[-1])
def test_what_is_written_today_is_held(held: Held) -> None:
    """Whoever adds an argument adds it to the coming release's triggers in the file."""
    assert rebuilt(held).serialize() == held


def test_every_trigger_is_held() -> None:
    """Of the release that is coming, each class; the test knows the classes by itself."""
    assert all(issubclass(each, BaseTrigger) for each in CLASSES)
    assert {type(rebuilt(held)) for held in list(RELEASES.values())[-1]} == CLASSES
    assert len(CLASSES) >= 5


def test_the_release_that_is_coming_is_in_the_file() -> None:
    """A new version begins with the triggers of the one before it."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]

    assert list(RELEASES)[-1] == project["version"]

"""Scenarios as text, for the command line: "sync-fails,on_attempt=2"."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import NoneType
from typing import get_args

from generated_client.testing.airbyte.scenarios import Scenarios
from generated_client.testing.airbyte.world import Connection

_FOR_EVER = "times"


class ScenarioTextError(ValueError):
    """The text names no scenario, or gives it what it does not take."""


def play(scenarios: Scenarios, text: str, connection: Connection | None = None) -> None:
    """Let the scenario happen that `text` tells of: its name, then `argument=value`, all separated by commas.

    What holds for one job or request by default holds for all here, unless `times=` is given.
    """
    name, *given = text.split(",")
    method = _method(scenarios, name)
    parameters = dict(inspect.signature(method, eval_str=True).parameters)
    arguments: dict[str, object] = {_FOR_EVER: None} if _FOR_EVER in parameters else {}
    if parameters.pop("connection", None) is not None:
        if connection is None:
            raise ScenarioTextError(f"{name} is about a connection: --connection NAME={text}")
        arguments["connection"] = connection
    elif connection is not None:
        raise ScenarioTextError(f"{name} is about the whole server: --scenario {text}")
    for one in given:
        argument, _, value = one.partition("=")
        if argument not in parameters:
            raise ScenarioTextError(f"{name} has no argument {argument!r}, it takes: {', '.join(parameters) or 'none'}")
        arguments[argument] = _value(parameters[argument], value)
    try:
        method(**arguments)
    except ValueError as error:
        raise ScenarioTextError(f"{name}: {error}") from error


def scenario_lines() -> list[str]:
    """Every scenario with its arguments, and what it does."""
    lines: list[str] = []
    for name in _names():
        method: Callable[..., object] = getattr(Scenarios, name)
        parameters = list(inspect.signature(method).parameters.values())[1:]
        shown = [
            f"{one.name}={'none' if one.default is None else one.default}"
            for one in parameters
            if one.name not in ("connection", _FOR_EVER)
        ]
        where = "--connection NAME=" if any(one.name == "connection" for one in parameters) else "--scenario "
        lines += [
            where + ",".join((name.replace("_", "-"), *shown)),
            f"    {(method.__doc__ or '').partition(chr(10))[0]}",
        ]
    return lines


def _names() -> list[str]:
    return [name for name, value in vars(Scenarios).items() if callable(value) and not name.startswith("_")]


def _method(scenarios: Scenarios, name: str) -> Callable[..., object]:
    attribute = name.replace("-", "_")
    if attribute not in _names():
        raise ScenarioTextError(f"There is no scenario {name!r}; --help lists them")
    method: Callable[..., object] = getattr(scenarios, attribute)
    return method


def _value(parameter: inspect.Parameter, text: str) -> object:
    """The text as what the parameter is annotated with: number, text, one of some words, or none."""
    kinds = get_args(parameter.annotation) or (parameter.annotation,)
    for kind in kinds:
        if kind is NoneType and text.lower() == "none":
            return None
        if kind is int or kind is float:
            try:
                return int(text) if kind is int else float(text)
            except ValueError:
                continue
        if kind is str or kind == text:
            return text
    wanted = ", ".join("none" if kind is NoneType else getattr(kind, "__name__", str(kind)) for kind in kinds)
    raise ScenarioTextError(f"{parameter.name}={text}: give one of {wanted}")

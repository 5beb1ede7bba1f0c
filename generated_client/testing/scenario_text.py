"""Scenarios as text, for the command line: "sync-fails,on_attempt=2"."""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from types import NoneType
from typing import get_args

_FOR_EVER = "times"


class ScenarioTextError(ValueError):
    """The text names no scenario, or gives it what it does not take."""


@dataclass(frozen=True, slots=True)
class ScenarioTexts:
    """The scenarios of a system as text; `subject` is what many of them are about, "connection" for example."""

    scenarios: type[object]
    subject: str

    def play(self, scenarios: object, text: str, about: object = None) -> None:
        """Let the scenario happen that `text` tells of: its name, then `argument=value`, all separated by commas.

        What holds for one job or request by default holds for all here, unless `times=` is given.
        """
        name, *given = text.split(",")
        method = self._method(scenarios, name)
        parameters = dict(inspect.signature(method, eval_str=True).parameters)
        arguments: dict[str, object] = {_FOR_EVER: None} if _FOR_EVER in parameters else {}
        if parameters.pop(self.subject, None) is not None:
            if about is None:
                raise ScenarioTextError(f"{name} is about a {self.subject}: --{self.subject} NAME={text}")
            arguments[self.subject] = about
        elif about is not None:
            raise ScenarioTextError(f"{name} is about the whole server: --scenario {text}")
        for one in given:
            argument, _, value = one.partition("=")
            if argument not in parameters:
                taken = ", ".join(parameters) or "none"
                raise ScenarioTextError(f"{name} has no argument {argument!r}, it takes: {taken}")
            arguments[argument] = _value(parameters[argument], value)
        try:
            method(**arguments)
        except ValueError as error:
            raise ScenarioTextError(f"{name}: {error}") from error

    def lines(self) -> list[str]:
        """Every scenario with its arguments, and what it does."""
        lines: list[str] = []
        for name in self.names():
            method: Callable[..., object] = getattr(self.scenarios, name)
            parameters = list(inspect.signature(method).parameters.values())[1:]
            shown = [
                f"{one.name}={'none' if one.default is None else one.default}"
                for one in parameters
                if one.name not in (self.subject, _FOR_EVER)
            ]
            special = any(one.name == self.subject for one in parameters)
            where = f"--{self.subject} NAME=" if special else "--scenario "
            lines += [
                where + ",".join((name.replace("_", "-"), *shown)),
                f"    {(method.__doc__ or '').partition(chr(10))[0]}",
            ]
        return lines

    def names(self) -> list[str]:
        """What can happen on such a server: the names of the methods."""
        known = dict.fromkeys(name for kind in self.scenarios.__mro__[:-1] for name in vars(kind))
        return [name for name in known if not name.startswith("_") and callable(getattr(self.scenarios, name))]

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Let a command take scenarios, and list them in its help."""
        parser.add_argument(
            f"--{self.subject}",
            action="append",
            default=[],
            metavar="NAME[=SCENARIO]",
            help=f"add a {self.subject}, and say what happens to it from then on; may be repeated",
        )
        parser.add_argument(
            "--scenario", action="append", default=[], help="what happens to the whole server; may be repeated"
        )
        parser.epilog = "\n".join(("scenarios, with what their arguments are if not given:", *self.lines()))
        parser.formatter_class = argparse.RawDescriptionHelpFormatter

    def play_all(
        self, scenarios: object, options: argparse.Namespace, add: Callable[[str], tuple[object, object]]
    ) -> list[str]:
        """Play what a command was given; `add` makes a subject of a name, and returns it and its id.

        Returns a line for each of the subjects.  Raises `ScenarioTextError`.
        """
        lines: list[str] = []
        named: list[str] = getattr(options, self.subject)
        for one in named:
            name, _, text = one.partition("=")
            about, about_id = add(name)
            if text:
                self.play(scenarios, text, about)
            lines.append(f"{self.subject}={about_id} {name}")
        texts: list[str] = options.scenario
        for text in texts:
            self.play(scenarios, text)
        return lines

    def _method(self, scenarios: object, name: str) -> Callable[..., object]:
        attribute = name.replace("-", "_")
        if attribute not in self.names():
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

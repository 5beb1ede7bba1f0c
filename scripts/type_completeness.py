"""Which public names of an installed package lack a type, by pyright's own account.

Airflow builds its operators with a metaclass that carries no annotations, so pyright calls every subclass of them, and
what mentions one, partially unknown. Those rows say nothing of our code and are told apart; all others count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

FOREIGN_METACLASS = "Type of metaclass unknown"


class _Camel(BaseModel):
    """JSON whose names are written likeThis."""

    model_config = ConfigDict(alias_generator=to_camel)


class Diagnostic(_Camel):
    """One thing that pyright has to say of a name."""

    message: str


class Symbol(_Camel):
    """One name of the package."""

    name: str
    is_exported: bool
    is_type_known: bool
    diagnostics: list[Diagnostic] = []


class Completeness(_Camel):
    """What pyright found in the package."""

    package_root_directory: str
    symbols: list[Symbol]


class Report(_Camel):
    """The answer of `pyright --verifytypes … --outputjson`."""

    type_completeness: Completeness


def untyped(report: Report) -> tuple[list[str], list[str]]:
    """Return the public names without a full type: those that are our doing, and those that are the metaclass's."""
    faulty = {
        symbol.name: [diagnostic.message for diagnostic in symbol.diagnostics]
        for symbol in report.type_completeness.symbols
        if symbol.is_exported and not symbol.is_type_known and symbol.diagnostics
    }
    excused = _touched_by_metaclass(faulty)
    ours = [f"{name}: {'; '.join(faulty[name])}" for name in faulty if name not in excused]
    return sorted(ours), sorted(excused)


def _touched_by_metaclass(faulty: Mapping[str, list[str]]) -> set[str]:
    """Spread from the classes that have the metaclass to their subclasses, and to what mentions one of them."""
    excused: set[str] = set()
    while True:
        words = {name.rpartition(".")[2] for name in excused}
        more = {
            name
            for name, messages in faulty.items()
            if name not in excused and all(_is_consequence(message, words) for message in messages)
        }
        if not more:
            return excused
        excused |= more


def _is_consequence(message: str, classes: set[str]) -> bool:
    if message.startswith(FOREIGN_METACLASS):
        return True
    return "is partially unknown" in message and bool(classes & set(re.findall(r"\w+", message)))

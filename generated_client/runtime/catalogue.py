"""The connectors of a system, by name: their schemas come from an archive and are read one by one."""

import json
import zipfile
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cached_property
from importlib.resources import files
from typing import Literal

from .decoding import is_mapping, json_object
from .encoding import HasDict, to_json
from .masking import masked
from .unset import UNSET
from .validation import Fault, faults

ARCHIVE = "schemas.zip"
_SUFFIX = ".json"


class UnknownConnectorError(ValueError):
    """There is no schema of a connector, or nothing says which connector is meant."""


class InvalidConfigurationError(ValueError):
    """A configuration that its connector would not take; `faults` are all that were found, none shows a secret."""

    def __init__(self, connector: str, found: tuple[Fault, ...]) -> None:
        super().__init__(connector, found)
        self.connector = connector
        self.faults = found

    def __str__(self) -> str:
        if len(self.faults) == 1:
            return f"{self.connector}: {self.faults[0]}"
        return "\n".join([f"{self.connector}: {len(self.faults)} faults:", *(f"  {fault}" for fault in self.faults)])


class Catalogue:
    """The schemas in the archive of a package."""

    def __init__(self, package: str) -> None:
        self._archive = files(package) / ARCHIVE
        self._read: dict[str, dict[str, object]] = {}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all connectors, sorted."""
        with self._archive.open("rb") as file, zipfile.ZipFile(file) as archive:
            return tuple(sorted(name.removesuffix(_SUFFIX) for name in archive.namelist()))

    def find(self, name: str) -> dict[str, object] | None:
        """Return the schema of a connector, not to be changed, or `None` for one that nobody knows."""
        if name not in self._read and name in self.names:
            with self._archive.open("rb") as file, zipfile.ZipFile(file) as archive:
                self._read[name] = json_object(json.loads(archive.read(f"{name}{_SUFFIX}")))
        return self._read.get(name)

    def schema(self, name: str) -> dict[str, object]:
        """Return the schema of a connector, not to be changed. Raises `UnknownConnectorError`."""
        schema = self.find(name)
        if schema is None:
            similar = get_close_matches(name, self.names, n=3)
            hint = f"did you mean {' or '.join(similar)}?" if similar else "list() names all that are"
            raise UnknownConnectorError(f"no connector is called {name!r}: {hint}")
        return schema

    def faults(self, name: str, configuration: object, *, partial: bool = False) -> list[Fault]:
        """Return all faults of a configuration; see `validation.faults`. Raises `UnknownConnectorError`."""
        return faults(self.schema(name), configuration, partial=partial)

    def validate(self, name: str, configuration: object, *, partial: bool = False) -> None:
        """Raise `InvalidConfigurationError` with all faults of a configuration."""
        if found := self.faults(name, configuration, partial=partial):
            raise InvalidConfigurationError(name, tuple(found))

    def masked(self, name: str, configuration: Mapping[str, object]) -> dict[str, object]:
        """Return a copy of a configuration that can be shown."""
        schema = self.find(name)
        return masked([] if schema is None else [schema], configuration)

    def check(
        self, kind: str, constant: str, configuration: object, connector: Literal[True] | str, *, partial: bool
    ) -> None:
        """Validate the configuration of a request, unless none is sent.

        *connector* is the name, or true: then the *constant* in the configuration tells it (`sourceType`). Where the
        name is given, the constant may be missing, since the server may know the connector by its definition.
        """
        if configuration is UNSET or configuration is None:
            return
        content = configuration.to_dict() if isinstance(configuration, HasDict) else configuration
        if connector is True:
            type_ = to_json(content.get(constant)) if is_mapping(content) else None
            if not isinstance(type_, str):
                raise UnknownConnectorError(
                    f"the configuration does not say which connector it is for: give it `{constant}`, or name the "
                    f'connector: validate="{kind}-…"'
                )
            connector = f"{kind}-{type_}"
        elif is_mapping(content) and constant not in content:
            content = {constant: connector.removeprefix(f"{kind}-"), **content}
        if not connector.startswith(f"{kind}-"):
            raise UnknownConnectorError(f"{connector!r} is no {kind}: its name would begin with {kind}-")
        self.validate(connector, content, partial=partial)

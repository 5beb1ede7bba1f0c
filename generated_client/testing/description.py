"""Checks requests and answers of a stand-in against the API's OpenAPI 3.1 description."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from urllib.parse import parse_qsl
from uuid import UUID

try:
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.protocols import Validator
    from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY
except ModuleNotFoundError as _missing:
    raise ModuleNotFoundError(
        f"{_missing}: the stand-in servers check themselves with jsonschema; "
        "install it with `pip install 'airflow-remote-jobs[testing]'`"
    ) from _missing

from generated_client.testing.http_message import FORM, JSON, JsonObject, JsonValue, Request, Response, spelled_list
from generated_client.testing.operations import (
    Operation,
    Parameter,
    as_object,
    read_operations,
    resolved,
    template_pattern,
)
from generated_client.testing.soundness import Soundness

_URI = "urn:description"
_MOST_REMEMBERED = 4096

_formats = FormatChecker(formats=())


@_formats.checks("uuid", raises=ValueError)
@_formats.checks("UUID", raises=ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


@_formats.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@_formats.checks("int64")
def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


@dataclass(frozen=True, slots=True)
class Match:
    """The operation that a request addresses, and the values of its path parameters."""

    operation: Operation
    path_values: Mapping[str, str]


class Description:
    """An OpenAPI description, ready to find operations and to judge messages."""

    def __init__(self, document: JsonObject, *, paths: Collection[str] = ()) -> None:
        """Read *document*; *paths* are parameters of a path that are paths themselves."""
        self._document = document
        self._registry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(document))
        self._validators: dict[tuple[str, bool], Validator] = {}
        self._soundness = Soundness(document, self._holds)
        self._sound: set[tuple[str, bytes | tuple[str, ...]]] = set()  # what was found without fault before
        # A literal path wins over a template that fits it too: "/sources/initiateOAuth" over "/sources/{sourceId}".
        operations = sorted(read_operations(document), key=lambda operation: operation.template.count("{"))
        self._routes = [(template_pattern(operation.template, paths), operation) for operation in operations]
        self.operations: tuple[Operation, ...] = tuple(operations)

    @classmethod
    def load(cls, file: Path | Traversable, *, paths: Collection[str] = ()) -> Description:
        """Read a description from a JSON file."""
        document: JsonValue = json.loads(file.read_text(encoding="utf-8"))
        return cls(as_object(document), paths=paths)

    @staticmethod
    @cache
    def packaged(system: str, *, paths: tuple[str, ...] = ()) -> Description:
        """The description of a system as it comes with its client; read once, and shared."""
        # Not files("generated_client.SYSTEM"): that would import the whole client.
        return Description.load(files("generated_client") / system / "openapi.json", paths=paths)

    def match(self, method: str, path: str) -> Match | None:
        """The operation behind this method and path (relative to the API's base), if there is one."""
        for pattern, operation in self._routes:
            if operation.method == method and (found := pattern.fullmatch(path)) is not None:
                return Match(operation, found.groupdict())
        return None

    def knows_path(self, path: str) -> bool:
        """Whether any method is described for this path."""
        return any(pattern.fullmatch(path) for pattern, _ in self._routes)

    def answer_schema(self, operation: Operation) -> JsonObject:
        """The schema of the JSON that the operation answers with when all is well; empty when it answers with none."""
        pointer = operation.answers.get(operation.success, {}).get(JSON)
        return {} if pointer is None else self.resolved({"$ref": pointer})

    def resolved(self, schema: JsonValue) -> JsonObject:
        """The schema itself, or the one that it refers to."""
        return resolved(self._document, as_object(schema))

    def request_violation(self, match: Match, request: Request) -> str | None:
        """How the request breaks the description, or None.

        Formats (uuid, date-time) do not count here: servers do not check them before they look the value up.
        """
        for parameter in match.operation.parameters:
            violation = self._parameter_violation(parameter, match, request)
            if violation is not None:
                return violation
        return self._body_violation(match.operation, request)

    def answer_violation(self, operation: Operation, response: Response) -> str | None:
        """How our answer breaks the description, or None.  Errors without a described body may say anything."""
        where = f"{operation.method} {operation.template} -> {response.status}"
        pointers = operation.answers.get(response.status)
        if pointers is None:
            return None if response.status >= 400 else f"{where}: the description has no such status"
        if not pointers:
            return None
        pointer = pointers.get(response.media_type)
        if pointer is None:
            return f"{where}: content type {response.media_type!r} is not among {sorted(pointers)}"
        digest = blake2b(response.body, digest_size=16).digest()
        if response.media_type != JSON or (pointer, digest) in self._sound:
            return None
        value: JsonValue = json.loads(response.body)
        if not self._soundness.holds(pointer, value):
            return f"{where}: {self._violation(pointer, value, strict=True)}"
        self._remember(pointer, digest)
        return None

    def _holds(self, pointer: str, value: JsonValue) -> bool:
        return self._violation(pointer, value, strict=True) is None

    def _remember(self, pointer: str, value: bytes | tuple[str, ...]) -> None:
        if len(self._sound) >= _MOST_REMEMBERED:
            self._sound.clear()
        self._sound.add((pointer, value))

    def _parameter_violation(self, parameter: Parameter, match: Match, request: Request) -> str | None:
        if parameter.location == "path":
            given = [match.path_values[parameter.name]]
        elif parameter.location == "query":
            given = request.query.get(parameter.name, [])
        else:
            return None
        what = f"{parameter.location} parameter {parameter.name}"
        if not given:
            return f"{what} is missing" if parameter.required else None
        if (parameter.pointer, tuple(given)) in self._sound:
            return None
        violation = self._violation(parameter.pointer, _typed(given, parameter), strict=False)
        if violation is not None:
            return f"{what}: {violation}"
        self._remember(parameter.pointer, tuple(given))
        return None

    def _body_violation(self, operation: Operation, request: Request) -> str | None:
        if not operation.bodies:
            return None
        if not request.body:
            return "the body is missing" if operation.body_required else None
        pointer = operation.bodies.get(request.media_type)
        if pointer is None:
            return f"content type {request.media_type!r} is not among {sorted(operation.bodies)}"
        if request.media_type == FORM:
            form: JsonObject = dict(parse_qsl(request.body.decode("utf-8", "replace")))
            return self._violation(pointer, form, strict=False)
        try:
            return self._violation(pointer, request.json(), strict=False)
        except ValueError as error:
            return f"the body is not JSON: {error}"

    def _violation(self, pointer: str, value: JsonValue, *, strict: bool) -> str | None:
        """The first error; only `strict` checks formats."""
        if (pointer, strict) not in self._validators:
            self._validators[pointer, strict] = Draft202012Validator(
                {"$ref": f"{_URI}{pointer}"}, registry=self._registry, format_checker=_formats if strict else None
            )
        for error in self._validators[pointer, strict].iter_errors(value):
            return f"{error.json_path}: {error.message[:300]}"
        return None


def _typed(given: list[str], parameter: Parameter) -> JsonValue:
    """Query text as the type that its schema asks for; text that does not fit stays text and then fails the check."""
    if parameter.wanted != "array":
        return _typed_text(given[0], parameter.wanted)
    try:
        values = spelled_list(given)
    except ValueError:
        return given[0]
    return [_typed_text(value, parameter.items) if isinstance(value, str) else value for value in values]


def _typed_text(text: str, wanted: str) -> JsonValue:
    if wanted == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if wanted == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text

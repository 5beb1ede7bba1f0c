"""Checks requests and answers of a stand-in against the API's OpenAPI 3.1 description."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources.abc import Traversable
from pathlib import Path
from urllib.parse import parse_qsl
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generated_client.testing.http_message import JsonObject, JsonValue, Request, Response

_URI = "urn:description"
_METHODS = ("get", "post", "put", "patch", "delete")
_MOST_REMEMBERED = 4096

formats = FormatChecker(formats=())


@formats.checks("uuid", raises=ValueError)
@formats.checks("UUID", raises=ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or len(str(UUID(value))) == len(value)


@formats.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@formats.checks("int64")
def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the description, with the JSON pointers of what it demands."""

    method: str
    template: str
    parameters: tuple[JsonObject, ...]
    body_pointers: Mapping[str, str]
    body_required: bool
    answer_pointers: Mapping[int, Mapping[str, str]]
    public: bool


@dataclass(frozen=True, slots=True)
class Match:
    """The operation that a request addresses, and the values of its path parameters."""

    operation: Operation
    path_values: Mapping[str, str]


class Description:
    """An OpenAPI description, ready to find operations and to judge messages."""

    def __init__(self, document: JsonObject) -> None:
        self._document = document
        resource: Resource[JsonValue] = Resource(contents=document, specification=DRAFT202012)
        self._registry: Registry[JsonValue] = Registry[JsonValue]().with_resource(_URI, resource)
        self._validators: dict[tuple[str, bool], Validator] = {}
        self._sound_answers: dict[tuple[str, bytes], None] = {}
        self._routes: list[tuple[re.Pattern[str], str, dict[str, Operation]]] = []
        for template, item in _object(document["paths"]).items():
            self._routes.append((_pattern(template), template, self._operations(template, _object(item))))
        # A literal path wins over a template that would match it too ("/applications/token").
        self._routes.sort(key=lambda route: route[1].count("{"))

    @classmethod
    def load(cls, file: Path | Traversable) -> Description:
        """Read a JSON description."""
        document: JsonValue = json.loads(file.read_text(encoding="utf-8"))
        return cls(_object(document))

    def match(self, method: str, path: str) -> Match | None:
        """The operation behind this method and path (relative to the API's base), if there is one."""
        for pattern, _, operations in self._routes:
            found = pattern.fullmatch(path)
            if found is not None and method in operations:
                return Match(operations[method], found.groupdict())
        return None

    def knows_path(self, path: str) -> bool:
        """Whether any method is described for this path."""
        return any(pattern.fullmatch(path) for pattern, _, _ in self._routes)

    def request_violation(self, match: Match, request: Request) -> str | None:
        """How the request breaks the description, or None.

        Formats (uuid, date-time) do not count here: servers do not check them before they look the value up.
        """
        operation = match.operation
        for parameter in operation.parameters:
            violation = self._parameter_violation(parameter, match, request)
            if violation is not None:
                return violation
        return self._body_violation(operation, request)

    def answer_violation(self, operation: Operation, response: Response) -> str | None:
        """How our answer breaks the description, or None.  Errors without a described body may say anything."""
        where = f"{operation.method} {operation.template} -> {response.status}"
        pointers = operation.answer_pointers.get(response.status)
        if pointers is None:
            return None if response.status >= 400 else f"{where}: the description has no such status"
        if not pointers:
            return None
        media_type = response.content_type.partition(";")[0]
        if media_type not in pointers:
            return f"{where}: content type {media_type!r} is not among {sorted(pointers)}"
        pointer = pointers[media_type]
        remembered = (pointer, response.body)
        if media_type != "application/json" or remembered in self._sound_answers:
            return None
        violation = self._violation(pointer, json.loads(response.body), strict=True)
        if violation is None:
            if len(self._sound_answers) >= _MOST_REMEMBERED:
                self._sound_answers.clear()
            self._sound_answers[remembered] = None
        return None if violation is None else f"{where}: {violation}"

    def _operations(self, template: str, item: JsonObject) -> dict[str, Operation]:
        shared = _list(item.get("parameters", []))
        found: dict[str, Operation] = {}
        for method in _METHODS:
            if method in item:
                found[method.upper()] = self._operation(method, template, _object(item[method]), shared)
        return found

    def _operation(self, method: str, template: str, raw: JsonObject, shared: list[JsonValue]) -> Operation:
        own = [self._resolved(parameter) for parameter in _list(raw.get("parameters", []))]
        named = {(parameter["name"], parameter["in"]) for parameter in own}
        inherited = [self._resolved(parameter) for parameter in shared]
        own += [parameter for parameter in inherited if (parameter["name"], parameter["in"]) not in named]
        pointer = f"#/paths/{_escaped(template)}/{method}"
        body, body_pointer = self._followed(raw.get("requestBody", {}), f"{pointer}/requestBody")
        answers: dict[int, Mapping[str, str]] = {}
        for status, raw_answer in _object(raw["responses"]).items():
            if status.isdecimal():
                answer, at = self._followed(raw_answer, f"{pointer}/responses/{status}")
                answers[int(status)] = _content_pointers(answer, at)
        return Operation(
            method.upper(),
            template,
            tuple(own),
            _content_pointers(body, body_pointer),
            body.get("required", bool(body)) is True,
            answers,
            public=raw.get("security") == [],
        )

    def _followed(self, value: JsonValue, pointer: str) -> tuple[JsonObject, str]:
        """The object itself, or the one its `$ref` names, with the pointer to it."""
        found = _object(value)
        reference = found.get("$ref")
        if not isinstance(reference, str):
            return found, pointer
        target: JsonValue = self._document
        for part in reference.removeprefix("#/").split("/"):
            target = _object(target)[part]
        return _object(target), reference

    def _resolved(self, parameter: JsonValue) -> JsonObject:
        return self._followed(parameter, "")[0]

    def _parameter_violation(self, parameter: JsonObject, match: Match, request: Request) -> str | None:
        name = str(parameter["name"])
        schema = self._resolved(parameter.get("schema", {}))
        if parameter["in"] == "path":
            given = [match.path_values[name]]
        elif parameter["in"] == "query":
            given = request.query.get(name, [])
        else:
            return None
        if not given:
            return f"query parameter {name} is missing" if parameter.get("required") is True else None
        value = _typed(given, schema)
        found = self._violation_of_schema(schema, value)
        return None if found is None else f"{parameter['in']} parameter {name}: {found}"

    def _body_violation(self, operation: Operation, request: Request) -> str | None:
        if not operation.body_pointers:
            return None
        if not request.body:
            return "the body is missing" if operation.body_required else None
        pointer = operation.body_pointers.get(request.media_type)
        if pointer is None:
            return f"content type {request.media_type!r} is not among {sorted(operation.body_pointers)}"
        value: JsonValue
        if request.media_type == "application/x-www-form-urlencoded":
            value = dict(parse_qsl(request.body.decode("utf-8", "replace")))
        else:
            try:
                value = request.json()
            except ValueError as error:
                return f"the body is not JSON: {error}"
        return self._violation(pointer, value, strict=False)

    def _violation(self, pointer: str, value: JsonValue, *, strict: bool) -> str | None:
        validator = self._validators.get((pointer, strict))
        if validator is None:
            validator = self._validator({"$ref": f"{_URI}{pointer}"}, strict=strict)
            self._validators[pointer, strict] = validator
        return _first_error(validator, value)

    def _violation_of_schema(self, schema: JsonObject, value: JsonValue) -> str | None:
        return _first_error(self._validator({"$id": _URI, **schema}, strict=False), value)

    def _validator(self, schema: JsonObject, *, strict: bool) -> Validator:
        return Draft202012Validator(
            schema, registry=self._registry, format_checker=formats if strict else FormatChecker(formats=())
        )


def _first_error(validator: Validator, value: JsonValue) -> str | None:
    for error in validator.iter_errors(value):
        return f"{error.json_path}: {error.message[:300]}"
    return None


def _typed(given: list[str], schema: JsonObject) -> JsonValue:
    """Query text as the type that its schema asks for; text that does not fit stays text and then fails the check."""
    wanted = schema.get("type")
    if wanted == "array":
        return [part for text in given for part in text.split(",") if part]
    text = given[0]
    if wanted == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if wanted == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text


def _content_pointers(holder: JsonObject, pointer: str) -> dict[str, str]:
    pointers: dict[str, str] = {}
    for media_type, content in _object(holder.get("content", {})).items():
        if "schema" in _object(content):
            pointers[media_type] = f"{pointer}/content/{_escaped(media_type)}/schema"
    return pointers


def _pattern(template: str) -> re.Pattern[str]:
    literal_and_names = re.split(r"\{(\w+)\}", template)
    parts = [f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(literal_and_names)]
    return re.compile("".join(parts))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


def _object(value: JsonValue) -> JsonObject:
    if not isinstance(value, dict):
        raise ValueError(f"The API description has {type(value).__name__} where an object is due")
    return value


def _list(value: JsonValue) -> list[JsonValue]:
    if not isinstance(value, list):
        raise ValueError(f"The API description has {type(value).__name__} where a list is due")
    return value

"""An API as its publisher describes it: without our overlay, read without the generator's code."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import httpx
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.protocols import Validator
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from tests.generated_client.every_system.system import Change, System
from tests.json_values import as_array, as_object, is_array, is_object

JsonValue: TypeAlias = "str | int | float | bool | None | Mapping[str, JsonValue] | list[JsonValue]"

OPENAPI = Path(__file__).parents[3] / "openapi"

_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("uuid", raises=ValueError)
@_FORMATS.checks("UUID", raises=ValueError)
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


@_FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@dataclass(frozen=True)
class Parameter:
    """A path or query parameter."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, object]


@dataclass(frozen=True)
class Operation:
    """An operation: path parameters in the order of the path, and the first success that is described."""

    key: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, object] | None
    public: bool
    deprecated: bool
    status: int
    answer_type: str | None
    answer: Mapping[str, object]
    segments: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a path of this operation looks like."""

        def group(name: re.Match[str]) -> str:
            return f"(?P<{name[1]}>{'.+' if name[1] in self.segments else '[^/]+'})"

        return re.compile(re.sub(r"\\{(\w+)\\}", group, re.escape(self.path)))


def read_problems(system: str) -> dict[str, object]:
    """The facts of the problems that an API answers errors with; nothing where its publisher describes none."""
    file = OPENAPI / system / "problems.yaml"
    return as_object(yaml.safe_load(file.read_text())) if file.exists() else {}


class Description:
    """The operations and schemas of an OpenAPI document, and a judge of requests."""

    def __init__(self, document: dict[str, object], system: System) -> None:
        self.system = system
        self._document = document
        self._classes: dict[str, str] = {name.lower(): name for name in system.models.__all__}
        self._registry = EMPTY_REGISTRY.with_resource("urn:api", DRAFT202012.create_resource(document))
        self.operations = {each.key: each for each in self._read_operations()}

    @classmethod
    def load(cls, system: System) -> "Description":
        """Read the facts of an API, and those of the data of its problems."""
        document = as_object(yaml.safe_load((OPENAPI / system.name / "spec.yaml").read_text()))
        schemas = as_object(as_object(document["components"])["schemas"])
        schemas.update(as_object(read_problems(system.name).get("schemas")))
        _change(document, system.changes)
        return cls(document, system)

    @property
    def schemas(self) -> dict[str, object]:
        """The schemas that have names."""
        return as_object(as_object(self._document["components"])["schemas"])

    def resolved(self, schema: object) -> tuple[str | None, dict[str, object]]:
        """The last name under which a schema is known, and the schema itself, references followed."""
        current, name = as_object(schema), None
        while True:
            reference = current.get("$ref")
            if isinstance(reference, str):
                name = reference.rsplit("/", 1)[1]
                target: object = self._document
                for part in reference.removeprefix("#/").split("/"):
                    target = as_object(target).get(part)
                current = as_object(target)
            elif len(as_array(current.get("allOf"))) == 1:  # a reference that something is said beside
                current = as_object(as_array(current["allOf"])[0])
            else:
                return name, current

    def class_named(self, name: str) -> type | None:
        """The class of a schema; some names are spelled otherwise in Python, and some are of our own."""
        called = self.system.classes.get(name, name)
        found: object = getattr(self.system.models, self._classes.get(called.lower(), ""), None)
        return found if isinstance(found, type) else None

    def addressed(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation of a request, a literal path before a template, and the values in its path."""
        for operation in sorted(self.operations.values(), key=lambda each: each.path.count("{")):
            found = operation.pattern.fullmatch(path)
            if operation.method == method and found:
                return operation, {name: unquote(value) for name, value in found.groupdict().items()}
        raise AssertionError(f"{method} {path} is no operation of the API")

    def asked(self, request: httpx.Request) -> tuple[Operation, dict[str, str]]:
        """The operation of a request, and the values in its path."""
        path = request.url.raw_path.decode().partition("?")[0].removeprefix(self.system.base_path)
        return self.addressed(request.method, path)

    def faults(self, request: httpx.Request) -> list[str]:
        """Where a request breaks the description: path, query with its names, types and style, and body."""
        operation, path_values = self.asked(request)
        query = parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query))
        return [
            *self._path_faults(operation, path_values),
            *self._query_faults(operation, query),
            *self._body_faults(operation, request),
        ]

    def faults_of_value(self, schema: Mapping[str, object], value: object, where: str) -> list[str]:
        """Where a JSON value breaks a schema."""
        as_on_the_wire: JsonValue = json.loads(json.dumps(value))
        errors = self._validator(schema).iter_errors(as_on_the_wire)
        return [f"{where}{error.json_path[1:]}: {error.message}" for error in errors]

    def _validator(self, schema: Mapping[str, object]) -> Validator:
        return Draft202012Validator(_rooted(schema), registry=self._registry, format_checker=_FORMATS)

    def _path_faults(self, operation: Operation, values: Mapping[str, str]) -> Iterator[str]:
        for parameter in operation.parameters:
            if parameter.location == "path":
                value = self._typed(parameter.schema, values[parameter.name])
                yield from self.faults_of_value(parameter.schema, value, f"path {parameter.name}")

    def _query_faults(self, operation: Operation, query: list[tuple[str, str]]) -> Iterator[str]:
        left = list(query)
        for parameter in operation.parameters:
            if parameter.location != "query":
                continue
            _, schema = self.resolved(parameter.schema)
            if schema.get("type") == "object":  # style form, exploded: the members stand by their own names
                given, left = left, []
                yield from self.faults_of_value(schema, dict(given), f"query {parameter.name}")
                continue
            texts = [text for name, text in left if name == parameter.name]
            left = [(name, text) for name, text in left if name != parameter.name]
            if not texts:
                yield from [f"query {parameter.name}: missing"] if parameter.required else []
            elif schema.get("type") == "array" and self.system.arrays_as_json:
                yield from [] if len(texts) == 1 else [f"query {parameter.name}: {len(texts)} times"]
                array: object = json.loads(texts[0])
                yield from self.faults_of_value(schema, array, f"query {parameter.name}")
            elif schema.get("type") == "array":
                yield from self.faults_of_value(schema, [*texts], f"query {parameter.name}")
            else:
                yield from [] if len(texts) == 1 else [f"query {parameter.name}: {len(texts)} times"]
                yield from self.faults_of_value(schema, self._typed(schema, texts[0]), f"query {parameter.name}")
        yield from (f"query {name}: unknown" for name, _ in left)

    def _body_faults(self, operation: Operation, request: httpx.Request) -> Iterator[str]:
        if operation.body is None:
            yield from ["body: none is described"] if request.content else []
        elif request.headers.get("content-type") != "application/json":
            yield f"body: content type {request.headers.get('content-type')}"
        else:
            body: object = json.loads(request.content)
            yield from self.faults_of_value(operation.body, body, "body")
            _, schema = self.resolved(operation.body)
            yield from (
                f"body.{name}: unknown" for name in as_object(body).keys() - as_object(schema["properties"]).keys()
            )

    def _typed(self, schema: Mapping[str, object], text: str) -> object:
        kind = self.resolved(schema)[1].get("type")
        if kind == "integer" and re.fullmatch(r"-?\d+", text):
            return int(text)
        return {"true": True, "false": False}.get(text, text) if kind == "boolean" else text

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in as_object(self._document["paths"]).items():
            for method, raw in as_object(item).items():
                if method != "parameters":
                    yield self._read_operation(
                        path, method, as_object(raw), as_array(as_object(item).get("parameters"))
                    )

    def _read_operation(self, path: str, method: str, raw: dict[str, object], shared: list[object]) -> Operation:
        every = [as_object(each) for each in [*shared, *as_array(raw.get("parameters"))]]
        parameters = [
            Parameter(str(each["name"]), str(each["in"]), each.get("required") is True, as_object(each["schema"]))
            for each in every
        ]
        in_path = re.findall(r"\{(\w+)\}", path)
        parameters.sort(key=lambda each: in_path.index(each.name) if each.location == "path" else len(in_path))
        content = as_object(as_object(raw.get("requestBody")).get("content"))
        responses = as_object(raw["responses"])
        status = min(code for code in responses if code[0] in "23")
        answers = as_object(self.resolved(responses[status])[1].get("content"))
        media = next(iter(answers), None)
        return Operation(
            key=f"{method.upper()} {path}",
            method=method.upper(),
            path=path,
            parameters=tuple(parameters),
            body=as_object(as_object(content["application/json"])["schema"]) if content else None,
            public=raw.get("security") == [],
            deprecated=raw.get("deprecated") is True,
            status=int(status),
            answer_type=media,
            answer=as_object(as_object(answers.get(media or "")).get("schema")),
            segments=self.system.segments,
        )


def _change(document: dict[str, object], changes: Change) -> None:
    for way, value in changes.items():
        place = document
        for part in way[:-1]:
            place = as_object(place[part])
        place[way[-1]] = value


def _rooted(schema: Mapping[str, object]) -> dict[str, object]:
    """The schema with references that start at the document."""

    def absolute(node: object) -> object:
        if is_array(node):
            return [absolute(child) for child in node]
        if not is_object(node):
            return node
        return {
            key: f"urn:api{value}" if key == "$ref" and isinstance(value, str) else absolute(value)
            for key, value in node.items()
        }

    return as_object(absolute({**schema}))

"""Reading an OpenAPI 3.1 document: which operations there are, and where in it the schemas of their messages stand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generated_client.testing.http_message import JsonObject, JsonValue

_METHODS = ("get", "post", "put", "patch", "delete")


class MalformedDescriptionError(ValueError):
    """The document is not an OpenAPI description that a stand-in can read."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path or query parameter; `pointer` leads to its schema, `wanted` is that schema's type, `items` its items'."""

    name: str
    location: str
    required: bool
    pointer: str
    wanted: str
    items: str = "string"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; bodies and answers are pointers to schemas, by content type.

    `public`: the operation wants no credentials.
    """

    method: str
    template: str
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: Mapping[str, str]
    answers: Mapping[int, Mapping[str, str]]
    public: bool

    @property
    def success(self) -> int:
        """The status of the answer when all is well: the lowest that is described, 200 where none is."""
        return min(self.answers, default=200)


def read_operations(document: JsonObject) -> Iterator[Operation]:
    """Every operation of the document; raises `MalformedDescriptionError` when it is not one."""
    for template, item in as_object(document.get("paths")).items():
        pointer = f"#/paths/{_escaped(template)}"
        shared = list(_read_parameters(document, as_object(item), pointer))
        for method in _METHODS:
            if method in as_object(item):
                operation = as_object(as_object(item)[method])
                yield _read_operation(document, template, method, operation, shared, f"{pointer}/{method}")


def template_pattern(template: str, paths: Collection[str] = ()) -> re.Pattern[str]:
    """What a path looks like that fits the template; its parameters are named groups, *paths* those with slashes."""
    literals_and_names = re.split(r"\{(\w+)\}", template)
    parts = [
        f"(?P<{part}>{'.+' if part in paths else '[^/]+'})" if index % 2 else re.escape(part)
        for index, part in enumerate(literals_and_names)
    ]
    return re.compile("".join(parts))


def as_object(value: JsonValue) -> JsonObject:
    """`value`, which has to be an object."""
    if not isinstance(value, dict):
        raise MalformedDescriptionError(f"The API description has {type(value).__name__} where an object is due")
    return value


def _read_operation(
    document: JsonObject, template: str, method: str, raw: JsonObject, shared: list[Parameter], pointer: str
) -> Operation:
    own = list(_read_parameters(document, raw, pointer))
    overridden = {(parameter.location, parameter.name) for parameter in own}
    inherited = [one for one in shared if (one.location, one.name) not in overridden]
    body, body_pointer = _followed(document, raw.get("requestBody", {}), f"{pointer}/requestBody")
    answers: dict[int, Mapping[str, str]] = {}
    for status, raw_answer in as_object(raw.get("responses")).items():
        if status.isdecimal():
            answer, answer_pointer = _followed(document, raw_answer, f"{pointer}/responses/{status}")
            answers[int(status)] = _schema_pointers(answer, answer_pointer)
    return Operation(
        method=method.upper(),
        template=template,
        parameters=(*own, *inherited),
        body_required=body.get("required", bool(body)) is True,
        bodies=_schema_pointers(body, body_pointer),
        answers=answers,
        public=raw.get("security") == [],
    )


def _read_parameters(document: JsonObject, holder: JsonObject, pointer: str) -> Iterator[Parameter]:
    parameters = holder.get("parameters", [])
    for index, raw in enumerate(parameters if isinstance(parameters, list) else []):
        parameter, at = _followed(document, raw, f"{pointer}/parameters/{index}")
        schema, _ = _followed(document, parameter.get("schema", {}), f"{at}/schema")
        yield Parameter(
            name=str(parameter["name"]),
            location=str(parameter["in"]),
            required=parameter.get("required") is True,
            pointer=f"{at}/schema",
            wanted=str(schema.get("type", "string")),
            items=str(as_object(schema.get("items", {})).get("type", "string")),
        )


def resolved(document: JsonObject, schema: JsonObject) -> JsonObject:
    """The schema itself, or the one that it refers to, over any number of steps."""
    while isinstance(reference := schema.get("$ref"), str):
        schema = pointed_at(document, reference)
    return schema


def pointed_at(document: JsonObject, pointer: str) -> JsonObject:
    """The object that a JSON pointer in a URI fragment leads to."""
    target: JsonValue = document
    for part in pointer.removeprefix("#/").split("/"):
        target = _below(target, unquote(part).replace("~1", "/").replace("~0", "~"))
    return as_object(target)


def _below(holder: JsonValue, key: str) -> JsonValue:
    return holder[int(key)] if isinstance(holder, list) else as_object(holder).get(key)


def sub_pointer(pointer: str, *keys: str) -> str:
    """The pointer to something below, key by key."""
    return "/".join((pointer, *map(_escaped, keys)))


def _followed(document: JsonObject, value: JsonValue, pointer: str) -> tuple[JsonObject, str]:
    """The object itself, or the one that its `$ref` names, with the pointer to it."""
    found = as_object(value)
    reference = found.get("$ref")
    if not isinstance(reference, str):
        return found, pointer
    return pointed_at(document, reference), reference


def _schema_pointers(holder: JsonObject, pointer: str) -> dict[str, str]:
    return {
        media_type: f"{pointer}/content/{_escaped(media_type)}/schema"
        for media_type, content in as_object(holder.get("content", {})).items()
        if "schema" in as_object(content)
    }


def _escaped(key: str) -> str:
    """A key as part of a JSON pointer in a URI fragment."""
    return key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")

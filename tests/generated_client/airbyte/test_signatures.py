"""What editors and type checkers see of every method."""

import inspect
from collections.abc import Callable
from operator import attrgetter
from typing import Any, get_type_hints

import pytest

from generated_client import Airbyte, AsyncAirbyte, NoAuth
from tests.generated_client.airbyte.description import Description, Operation
from tests.generated_client.airbyte.operation_case import ANSWERS
from tests.generated_client.airbyte.published_names import NAMES
from tests.generated_client.airbyte.samples import snake_case
from tests.json_values import as_array, as_object

CONFIGURING = {
    *("POST /sources", "PATCH /sources/{sourceId}", "PUT /sources/{sourceId}"),
    *("POST /destinations", "PATCH /destinations/{destinationId}", "PUT /destinations/{destinationId}"),
}
OPTIONS = ["timeout", "extra_headers", "extra_query", "extra_body"]
CLIENTS = {
    "Page": Airbyte(base_url="https://airbyte.test", auth=NoAuth()),
    "AsyncPager": AsyncAirbyte(base_url="https://airbyte.test", auth=NoAuth()),
}


def methods(key: str) -> dict[str, Callable[..., object]]:
    """The four methods of an operation."""
    found: dict[str, Callable[..., object]] = {}
    for kind, client in CLIENTS.items():
        for prefix in ("", "with_raw_response."):
            found[f"{kind} {prefix}"] = attrgetter(prefix + NAMES[key])(client)
    return found


def due_type(description: Description, operation: Operation, pager: str, *, raw: bool) -> str:
    """The type that a method has to return, as it reads."""
    name, schema = description.resolved(ANSWERS.get(operation.key) or operation.answer)
    if operation.key == "POST /dataplanes":
        name = "DataplaneCreateResponseBody"
    if "list" in NAMES[operation.key].partition(".")[2]:
        arrays = [description.resolved(each)[1] for each in as_object(schema.get("properties")).values()]
        (items,) = [each["items"] for each in [schema, *arrays] if each.get("type") == "array"]
        item, _ = description.resolved(items)
        return f"RawResponse[list[{item}]]" if raw else f"{pager}[{item}]"
    plain = "str" if operation.status == 302 or operation.key in {"GET /", "GET /health"} else name or "NoneType"
    return f"RawResponse[{plain}]" if raw else plain


def shown(annotation: object) -> str:
    """A type as it reads, without the modules of its parts."""
    arguments: tuple[object, ...] = getattr(annotation, "__args__", ())
    name: str = getattr(annotation, "__name__", str(annotation))
    return f"{name}[{', '.join(map(shown, arguments))}]" if arguments else name


@pytest.mark.parametrize("key", NAMES)
def test_every_method_returns_the_type_of_the_description(key: str, description: Description) -> None:
    """Rows "response types" and "named unions": the model itself, no union with Any, no envelope."""
    for kind, method in methods(key).items():
        due = due_type(description, description.operations[key], kind.split()[0], raw="raw" in kind)

        assert shown(get_type_hints(method)["return"]) == due


@pytest.mark.parametrize("key", NAMES)
def test_every_method_takes_path_ids_by_position_and_the_rest_by_name(key: str, description: Description) -> None:
    """Path ids in the order of the path, then arguments by name only, the options of every call last."""
    operation = description.operations[key]
    positional = [snake_case(p.name) for p in operation.parameters if p.location == "path"]
    body = as_object(description.resolved(operation.body)[1].get("properties"))
    named = {snake_case(p.name) for p in operation.parameters if p.location == "query"} | {*map(snake_case, body)}

    for kind, method in methods(key).items():
        parameters = inspect.signature(method).parameters
        by_name = [name for name, p in parameters.items() if p.kind is p.KEYWORD_ONLY]

        assert [name for name in parameters if name not in by_name] == positional
        assert by_name[-4:] == OPTIONS
        pages = {"max_items"} if {"limit", "offset"} <= named and "raw" not in kind else set[str]()
        checks = {"validate"} if key in CONFIGURING else set[str]()
        assert {*by_name[:-4]} == named | pages | checks


@pytest.mark.parametrize("key", NAMES)
def test_no_argument_is_any(key: str) -> None:
    """Row "schema without any type": every argument has a type that means something."""
    for method in methods(key).values():
        for name, annotation in get_type_hints(method).items():
            assert annotation not in (Any, object), name
            assert "Any" not in str(annotation), name


@pytest.mark.parametrize("key", NAMES)
def test_required_arguments_are_those_of_the_description(key: str, description: Description) -> None:
    """Row "optional bodies": what the description requires has no default, and nothing else is required."""
    operation = description.operations[key]
    _, schema = description.resolved(operation.body)
    names = as_object(schema.get("properties")).keys() & {*map(str, as_array(schema.get("required")))}
    required = {snake_case(p.name) for p in operation.parameters if p.required}
    required |= {*map(snake_case, names)}

    for method in methods(key).values():
        parameters = inspect.signature(method).parameters.values()
        assert {p.name for p in parameters if p.default is p.empty} == required

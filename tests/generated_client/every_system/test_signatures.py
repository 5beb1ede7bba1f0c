"""What editors and type checkers see of every method."""

import inspect
from collections.abc import Callable
from operator import attrgetter
from typing import Any, get_type_hints

from tests.generated_client.every_system.due_types import due_type
from tests.generated_client.every_system.samples import snake_case
from tests.generated_client.every_system.systems import Asked, each_operation, idle_clients
from tests.json_values import as_array

OPTIONS = ["timeout", "extra_headers", "extra_query", "extra_body"]


def methods(asked: Asked) -> dict[str, Callable[..., object]]:
    """The four methods of an operation."""
    found: dict[str, Callable[..., object]] = {}
    for kind, client in zip(("Page", "AsyncPager"), idle_clients(asked.system), strict=True):
        for prefix in ("", "with_raw_response."):
            found[f"{kind} {prefix}"] = attrgetter(prefix + asked.name)(client)
    return found


def shown(annotation: object) -> str:
    """A type as it reads, without the modules of its parts."""
    arguments: tuple[object, ...] = getattr(annotation, "__args__", ())
    name: str = getattr(annotation, "__name__", str(annotation))
    return f"{name}[{', '.join(map(shown, arguments))}]" if arguments else name


@each_operation()
def test_every_method_returns_the_type_of_the_description(asked: Asked) -> None:
    """Rows "response types" and "named unions": the model itself, no union with Any, no envelope."""
    for kind, method in methods(asked).items():
        due = due_type(asked, kind.split()[0], raw="raw" in kind).replace("models.", "")

        assert shown(get_type_hints(method)["return"]) == due


@each_operation()
def test_every_method_takes_path_ids_by_position_and_the_rest_by_name(asked: Asked) -> None:
    """Path ids in the order of the path, then arguments by name only, the options of every call last."""
    named = {snake_case(p.name) for p in asked.operation.parameters if p.location == "query"}
    named |= {*map(snake_case, asked.in_body())}

    for kind, method in methods(asked).items():
        parameters = inspect.signature(method).parameters
        by_name = [name for name, p in parameters.items() if p.kind is p.KEYWORD_ONLY]

        assert [name for name in parameters if name not in by_name] == asked.in_path()
        assert by_name[-4:] == OPTIONS
        pages = {"max_items"} if {"limit", "offset"} <= named and "raw" not in kind else set[str]()
        checks = {"validate"} if asked.name in asked.system.configuring else set[str]()
        assert {*by_name[:-4]} == named | pages | checks


@each_operation()
def test_no_argument_is_any(asked: Asked) -> None:
    """Row "schema without any type": every argument has a type that means something."""
    for method in methods(asked).values():
        for name, annotation in get_type_hints(method).items():
            assert annotation not in (Any, object), name
            assert "Any" not in str(annotation), name


@each_operation()
def test_required_arguments_are_those_of_the_description(asked: Asked) -> None:
    """Row "optional bodies": what the description requires has no default, and nothing else is required."""
    _, schema = asked.description.resolved(asked.operation.body)
    names = asked.in_body().keys() & {*map(str, as_array(schema.get("required")))}
    required = {snake_case(p.name) for p in asked.operation.parameters if p.required and p.location == "query"}
    required |= {*asked.in_path(), *map(snake_case, names)}

    for method in methods(asked).values():
        parameters = inspect.signature(method).parameters.values()
        assert {p.name for p in parameters if p.default is p.empty} == required

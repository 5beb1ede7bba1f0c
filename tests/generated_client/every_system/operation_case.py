"""One call of one operation: its arguments, the server that answers it, and what is wrong with either."""

import json
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TypeGuard

import httpx

from generated_client import APIDeprecationWarning, AsyncPage, Content, Page
from generated_client.runtime.client import SyncClient
from tests.generated_client.every_system.decoded import differences
from tests.generated_client.every_system.description import Description, Operation
from tests.generated_client.every_system.samples import Samples, as_native, query_pairs, snake_case
from tests.json_values import as_object, is_array, is_object

CALLBACK = "https://ui.example.com/done?secret_id=s"


def is_page(value: object) -> TypeGuard[Page[object] | AsyncPage[object]]:
    """Whether a call returned a page of a list."""
    return isinstance(value, Page | AsyncPage)


def call_deprecated_or_not(
    method: Callable[..., object], path: Sequence[object], named: Mapping[str, object]
) -> object:
    """Call a method with any of its arguments: what warns works all the same."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", APIDeprecationWarning)
        return method(*path, **named)


@dataclass
class Server:
    """Answers one operation as its schema says, and keeps what was asked."""

    operation: Operation
    answer: object
    requests: list[httpx.Request] = field(default_factory=list[httpx.Request])

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.requests.append(request)
        return self.response()

    def response(self) -> httpx.Response:
        """The answer as it stands on the wire."""
        if self.operation.status == 302:
            return httpx.Response(302, headers={"location": CALLBACK})
        if self.answer is None:
            return httpx.Response(self.operation.status)
        if isinstance(self.answer, str):
            media = self.operation.answer_type or "text/plain"
            return httpx.Response(200, content=self.answer, headers={"content-type": media})
        return httpx.Response(self.operation.status, json=self.answer)

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (request,) = self.requests
        return request


@dataclass
class Case:
    """One way to call an operation: `all` arguments as JSON values, the `required` ones, or all as `native` objects."""

    description: Description
    operation: Operation
    variant: str

    @property
    def samples(self) -> Samples:
        """What the arguments and the answer are made of."""
        return Samples(self.description, full=self.variant != "required")

    @property
    def name(self) -> str:
        """What users call the operation by."""
        return self.description.system.names[self.operation.key]

    @property
    def answer_schema(self) -> dict[str, object]:
        """The schema of the answer; empty where nothing comes."""
        of_file: dict[str, object] = {"type": "string"}
        given = of_file if self.name in self.description.system.files else {**self.operation.answer}
        return self.description.system.answers.get(self.operation.key, given)

    def server(self) -> Server:
        """A server that gives the sample answer."""
        samples = replace(self.samples, in_answer=True)
        return Server(self.operation, samples.value(self.answer_schema) if self.answer_schema else None)

    def arguments(self) -> tuple[list[object], dict[str, object]]:
        """What a user gives, by position and by name; what the client knows is not given."""
        bound = self.description.system.bound
        path, query, body = self.samples.arguments(self.operation)
        if self.variant == "native":
            _, schema = self.description.resolved(self.operation.body)
            types = {
                **{p.name: p.schema for p in self.operation.parameters},
                **as_object(schema.get("properties")),
            }
            query = {name: as_native(self.description, types[name], value) for name, value in query.items()}
            body = {name: as_native(self.description, types[name], value) for name, value in body.items()}
        named = {snake_case(name): value for name, value in {**query, **body}.items() if name not in bound}
        return [value for name, value in path.items() if name not in bound], named

    def call(self, client: SyncClient, **options: object) -> object:
        """Call the operation with its arguments; deprecated ones work all the same."""
        path, named = self.arguments()
        method: Callable[..., object] = attrgetter(self.name)(client)
        return call_deprecated_or_not(method, path, {**named, **options})

    def request_differences(self, request: httpx.Request) -> Iterator[str]:
        """Where the request is not what the arguments say."""
        path, query, body = self.samples.arguments(self.operation)
        _, in_path = self.description.asked(request)
        yield from [] if in_path == {name: str(value) for name, value in path.items()} else [f"path: {in_path}"]
        sent_query = list(request.url.params.multi_items())
        due = query_pairs(query, arrays_as_json=self.description.system.arrays_as_json)
        yield from [] if sent_query == due else [f"query: {sent_query}"]
        sent_body: object = json.loads(request.content) if request.content else {}
        yield from [] if sent_body == body else [f"body: {sent_body}"]

    def result_differences(self, answer: object, result: object) -> Iterator[str]:
        """Where the result is not what the answer says."""
        if self.operation.status == 302:
            yield from [] if result == CALLBACK else [f"{result!r} instead of the address redirected to"]
        elif answer is None:
            yield from [] if result is None else [f"{result!r} instead of None"]
        elif self.name in self.description.system.files:
            yield from [] if result == str(answer).encode() and type(result) is Content else [f"{result!r}"]
        elif is_page(result):
            key, items = self.wrapped(answer)
            schema = self._under(key)
            yield from differences(self.description, schema, items, result.data, "data")
        elif self.operation.key in self.description.system.answers and is_object(answer):
            came = {key: getattr(result, snake_case(key)) for key in answer}
            yield from [] if came == answer else [f"{result!r} instead of {answer}"]
        else:
            key = self.description.system.envelope
            value = as_object(answer)[key] if key else answer
            yield from differences(self.description, self._under(key), value, result, "answer")

    def wrapped(self, answer: object) -> tuple[str | None, object]:
        """The items of a list, and the key under which they stand; None: nothing wraps them."""
        if not is_object(answer):
            return None, answer
        (key,) = (key for key, value in answer.items() if is_array(value))
        return key, answer[key]

    def _under(self, key: str | None) -> object:
        """The schema of what stands under *key* of the answer."""
        _, schema = self.description.resolved(self.answer_schema)
        return as_object(schema["properties"])[key] if key else self.answer_schema

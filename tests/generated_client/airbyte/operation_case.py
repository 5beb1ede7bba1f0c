"""One call of one operation: its arguments, the server that answers it, and what is wrong with either."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeGuard

import httpx

from generated_client import Airbyte, AsyncPage, Page
from tests.generated_client.airbyte.decoded import differences
from tests.generated_client.airbyte.description import Description, Operation
from tests.generated_client.airbyte.published_names import NAMES
from tests.generated_client.airbyte.samples import Samples, as_native, query_pairs, snake_case
from tests.json_values import as_object, is_object

BASE_PATH = "/api/public/v1"

# Answers that the description leaves out or refers to in vain.
ANSWERS: dict[str, dict[str, object]] = {
    "GET /health": {"type": "string"},
    "GET /": {"type": "string"},
    "POST /dataplanes": {
        "type": "object",
        "required": ["dataplaneId"],
        "properties": {key: {"type": "string"} for key in ("dataplaneId", "clientId", "clientSecret")},
    },
    "POST /sources/initiateOAuth": {"$ref": "#/components/schemas/RedirectUrlResponse"},
}
CALLBACK = "https://ui.example.com/done?secret_id=s"


def is_page(value: object) -> TypeGuard[Page[object] | AsyncPage[object]]:
    """Whether a call returned a page of a list."""
    return isinstance(value, Page | AsyncPage)


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
    def answer_schema(self) -> dict[str, object]:
        """The schema of the answer; empty where nothing comes."""
        return ANSWERS.get(self.operation.key) or {**self.operation.answer}

    def server(self) -> Server:
        """A server that gives the sample answer."""
        return Server(self.operation, self.samples.value(self.answer_schema) if self.answer_schema else None)

    def arguments(self) -> tuple[list[object], dict[str, object]]:
        """What a user gives, by position and by name."""
        path, query, body = self.samples.arguments(self.operation)
        if self.variant == "native":
            _, schema = self.description.resolved(self.operation.body)
            types = {
                **{p.name: p.schema for p in self.operation.parameters},
                **as_object(schema.get("properties")),
            }
            query = {name: as_native(self.description, types[name], value) for name, value in query.items()}
            body = {name: as_native(self.description, types[name], value) for name, value in body.items()}
        return path, {snake_case(name): value for name, value in {**query, **body}.items()}

    def call(self, client: Airbyte) -> object:
        """Call the operation with its arguments."""
        path, named = self.arguments()
        method: Callable[..., object] = attrgetter(NAMES[self.operation.key])(client)
        return method(*path, **named)

    def request_differences(self, request: httpx.Request) -> Iterator[str]:
        """Where the request is not what the arguments say."""
        path, query, body = self.samples.arguments(self.operation)
        raw_path, _, raw_query = request.url.raw_path.decode().partition("?")
        _, in_path = self.description.addressed(request.method, raw_path.removeprefix(BASE_PATH))
        yield from [] if list(in_path.values()) == [str(value) for value in path] else [f"path: {in_path}"]
        sent_query = list(httpx.QueryParams(raw_query).multi_items())
        yield from [] if sent_query == query_pairs(query) else [f"query: {sent_query}"]
        sent_body: object = json.loads(request.content) if request.content else {}
        yield from [] if sent_body == body else [f"body: {sent_body}"]

    def result_differences(self, answer: object, result: object) -> Iterator[str]:
        """Where the result is not what the answer says."""
        if self.operation.status == 302:
            yield from [] if result == CALLBACK else [f"{result!r} instead of the address redirected to"]
        elif answer is None:
            yield from [] if result is None else [f"{result!r} instead of None"]
        elif is_page(result):
            _, schema = self.description.resolved(self.answer_schema)
            items, item_schema = answer, schema.get("items")
            if schema.get("type") != "array":
                (key,) = as_object(schema["properties"]).keys() - {"next", "previous"}
                items = as_object(answer)[key]
                item_schema = self.description.resolved(as_object(schema["properties"])[key])[1]["items"]
            yield from differences(self.description, {"items": item_schema}, items, result.data, "data")
        elif self.operation.key in ANSWERS and is_object(answer):
            given = answer
            came = {key: getattr(result, snake_case(key)) for key in given}
            yield from [] if came == given else [f"{result!r} instead of {given}"]
        else:
            yield from differences(self.description, self.answer_schema, answer, result, "answer")

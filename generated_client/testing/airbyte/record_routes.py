"""Every operation without a handler of its own: records in memory, in the shapes of the API description.

A path that does not end in a parameter is a collection, the path with one more parameter one of its records.  What a
record holds is what was sent, the parameters of its path, and whatever else the collection's answers need.  What has
another shape is not served: 501.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import as_object, texts
from generated_client.testing.airbyte.pages import listed, page_of, window
from generated_client.testing.airbyte.problems import not_in_oss
from generated_client.testing.airbyte.record_rules import (
    GIVEN_ONCE,
    check_record,
    check_references,
    derived,
    first_value,
    now_as_text,
)
from generated_client.testing.description import Description
from generated_client.testing.http_message import JsonObject, JsonValue, RefusedError, Response
from generated_client.testing.operations import Operation

_FIELD_OF_FILTER = {"type": "connectorDefinitionType"}
_PAGING = frozenset({"limit", "offset"})


@dataclass(frozen=True, slots=True)
class RecordRoute:
    """Serves one operation."""

    operation: Operation
    description: Description

    def __call__(self, api: Api, call: Call) -> Response:
        """Do what the method says."""
        if self.operation.method != "GET":
            api.require("user")
        if self._key is None and self.operation.method not in ("GET", "POST"):
            raise RefusedError(not_in_oss())
        check_references(api, {name: value for name, value in call.path_values.items() if name != self._key})
        if self._key is None:
            return self._create(api, call) if self.operation.method == "POST" else self._list(api, call)
        record = self._found(api, call, self._key)
        if self.operation.method == "DELETE":
            api.world.records[self._collection].remove(record)
        elif self.operation.method != "GET":
            _change(api, record, call.body)
        return self._answer(api, record)

    @property
    def _collection(self) -> str:
        return self.operation.template if self._key is None else self.operation.template.rpartition("/")[0]

    @property
    def _key(self) -> str | None:
        last = self.operation.template.rpartition("/")[2]
        return last[1:-1] if last.startswith("{") else None

    def _create(self, api: Api, call: Call) -> Response:
        check_references(api, call.body)
        record: JsonObject = {**call.body, **call.path_values}
        check_record(self._collection, record)
        known = record | derived(api, self._collection, record)
        for name, schema in self._needed():
            if name not in known:
                known[name] = record[name] = first_value(api, name, schema)
        api.world.records[self._collection].append(record)
        return self._answer(api, record)

    def _list(self, api: Api, call: Call) -> Response:
        found = [
            record
            for record in api.world.records[self._collection]
            if all(record.get(name) == value for name, value in call.path_values.items()) and _passes(record, call)
        ]
        schema = self.description.answer_schema(self.operation)
        key, item = self._list_of(schema)
        if not any(parameter.name == "limit" for parameter in self.operation.parameters):
            return Response.of_json({key: [self._shaped(api, record, item) for record in found]})
        limit, offset = window(call.request)
        answers: list[JsonValue] = [self._shaped(api, record, item) for record in found[offset : offset + limit]]
        path = self.operation.template.format(**call.path_values)
        return Response.of_json(page_of(answers, call.request, api.link(path), []))

    def _found(self, api: Api, call: Call, key: str) -> JsonObject:
        for record in api.world.records[self._collection]:
            # A definition's own field is `id`, its path parameter `definitionId`.
            wanted = {
                "id" if name == key and key not in record else name: call.path_values[name] for name in call.path_values
            }
            if wanted.items() <= record.items():
                return record
        raise api.unknown(key.removesuffix("Id"), call.path_values[key])

    def _answer(self, api: Api, record: JsonObject) -> Response:
        schema = self.description.answer_schema(self.operation)
        if not schema:
            return Response(self.operation.success)
        return Response.of_json(self._shaped(api, record, schema), self.operation.success)

    def _shaped(self, api: Api, record: JsonObject, schema: JsonObject) -> JsonObject:
        """What an answer of this schema shows of a record; what has no value is absent."""
        known = record | derived(api, self._collection, record)
        return {name: known[name] for name in as_object(schema.get("properties")) if known.get(name) is not None}

    def _needed(self) -> Iterator[tuple[str, JsonObject]]:
        """The fields that some answer of the collection cannot do without, with their schemas."""
        for operation in self.description.operations:
            collection = (
                operation.template.rpartition("/{")[0] if operation.template.endswith("}") else operation.template
            )
            if collection != self._collection:
                continue
            schema = self.description.answer_schema(operation)
            if operation.method == "GET" and operation.template == collection:
                _, schema = self._list_of(schema)
            required = {*texts(schema.get("required")), *GIVEN_ONCE}
            for name, inner in as_object(schema.get("properties")).items():
                if name in required:
                    yield name, self.description.resolved(inner)

    def _list_of(self, schema: JsonObject) -> tuple[str, JsonObject]:
        """Under which name a list answer holds its items, and their schema."""
        for name, inner in as_object(schema.get("properties")).items():
            items = self.description.resolved(inner).get("items")
            if items is not None:
                return name, self.description.resolved(items)
        raise RefusedError(not_in_oss())


def _change(api: Api, record: JsonObject, body: JsonObject) -> None:
    record.update(body)
    if isinstance(version := record.get("version"), int):
        record["version"] = version + 1
    if "updatedAt" in record:
        record["updatedAt"] = now_as_text(api)


def _passes(record: JsonObject, call: Call) -> bool:
    """Whether the record is among those that the query asks for; a filter for what it does not have lets it pass."""
    for name in call.request.query.keys() - _PAGING:
        field = _FIELD_OF_FILTER.get(name, name if name in record else name.removesuffix("s"))
        if field in record and record[field] not in listed(call.request, name):
            return False
    return True

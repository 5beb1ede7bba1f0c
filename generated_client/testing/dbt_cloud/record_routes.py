"""Every operation without a handler of its own: records in memory, in the shapes of the API description.

A path that ends in a parameter is one record of the collection before it.  What a record holds is what was sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from generated_client.testing.dbt_cloud.api import Api, Call
from generated_client.testing.dbt_cloud.envelope import listed, one, page, window
from generated_client.testing.dbt_cloud.problems import not_found
from generated_client.testing.http_message import JsonObject, JsonValue, Response
from generated_client.testing.operations import Operation

_HIDDEN = frozenset({"private_key"})
_FILTERS = ("project_id", "connection_id", "type", "pk")


@dataclass(frozen=True, slots=True)
class RecordRoute:
    """Serves one operation."""

    operation: Operation

    def __call__(self, api: Api, call: Call) -> Response:
        """Do what the method says."""
        if not self._is_item:
            return self._create(api, call) if self.operation.method == "POST" else self._list(api, call)
        record = self._found(api, call)
        if self.operation.method == "DELETE":
            api.world.records[self.collection].remove(record)
            return Response(204)
        if self.operation.method != "GET":
            record.update(call.body)
        return one(_shown(record))

    @property
    def collection(self) -> str:
        """The path of the collection, without the parameter of an item."""
        template = self.operation.template
        return template.rstrip("/").rpartition("/")[0] + "/" if self._is_item else template

    @property
    def _is_item(self) -> bool:
        return self.operation.template.endswith("}/")

    def _create(self, api: Api, call: Call) -> Response:
        now = api.clock.now().isoformat()
        record: JsonObject = {**call.body, "id": api.world.new_id(), "created_at": now, "updated_at": now}
        api.world.records[self.collection].append(record)
        return one(_shown(record))

    def _list(self, api: Api, call: Call) -> Response:
        found = [record for record in api.world.records[self.collection] if _passes(record, call)]
        limit, offset = window(api, call.request)
        shown: list[JsonValue] = [_shown(record) for record in found[offset : offset + limit]]
        return page(api, call.request, shown, total=len(found))

    def _found(self, api: Api, call: Call) -> JsonObject:
        name = self.operation.template.rstrip("/").rpartition("/")[2][1:-1]
        for record in api.world.records[self.collection]:
            if record.get("id") == call.number(name):
                return record
        raise not_found()


def unsubscribe(_api: Api, _call: Call) -> Response:
    """POST /notifications/unsubscribe/."""
    return Response.of_json({}, checked=False)


def _shown(record: JsonObject) -> JsonObject:
    return {name: value for name, value in record.items() if name not in _HIDDEN}


def _passes(record: JsonObject, call: Call) -> bool:
    for name in _FILTERS:
        field = "id" if name == "pk" else name
        single, several = call.request.first(name), listed(call.request, f"{name}__in")
        if (single is not None and single != str(record.get(field))) or (
            several is not None and str(record.get(field)) not in several
        ):
            return False
    return (call.request.first("name__icontains") or "").lower() in str(record.get("name", "")).lower()

"""Finding Airbyte connections: by name, by tag, by status. Airbyte itself can filter by workspace and tag only."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airflow_integration.remote_job.facts import objects_in, text_in
from airflow_integration.remote_job.names import id_by_name
from airflow_integration.remote_job.rows import rows_in

if TYPE_CHECKING:
    from generated_client import Airbyte

CONNECTIONS_PER_PAGE = 100
"""The most that Airbyte gives."""

DELETED = "deprecated"
"""The status of a connection that was deleted."""


@dataclass(frozen=True, slots=True)
class ConnectionFacts:
    """What is used of a connection; its streams, by far the largest part, are left where they are."""

    connection_id: str
    name: str
    workspace_id: str
    status: str
    tags: tuple[str, ...]
    """Their ids."""

    def as_dict(self) -> dict[str, str]:
        """What a DAG may want to know of it, as plain JSON."""
        return {
            "connection_id": self.connection_id,
            "name": self.name,
            "workspace_id": self.workspace_id,
            "status": self.status,
        }

    def __str__(self) -> str:
        return f"{self.connection_id} ({self.status}, workspace {self.workspace_id})"


def connections_of(
    client: "Airbyte", workspace_id: str | None = None, tag_ids: Sequence[str] = ()
) -> Iterator[ConnectionFacts]:
    """Yield the connections of a workspace, or of all, that bear one of the tags; deleted ones are left out.

    Pages overlap while connections come and go, so each is yielded once, by its id. Raises `APIError`, and
    `RemoteCallError` for an answer that is none.
    """
    workspaces = [workspace_id] if workspace_id else None
    known: set[str] = set()
    offset = 0
    while True:
        answer = client.with_raw_response.connections.list(
            workspace_ids=workspaces, tag_ids=list(tag_ids) or None, limit=CONNECTIONS_PER_PAGE, offset=offset
        )
        rows = rows_in(answer.body, "connections")
        new = {
            facts.connection_id: facts for row in rows if (facts := _facts(row)) and facts.connection_id not in known
        }
        if not new:  # the end, or a server that does not know `offset`
            return
        known.update(new)
        offset += len(rows)
        for facts in new.values():
            in_workspace = not workspace_id or facts.workspace_id.lower() == workspace_id.lower()
            tagged = not tag_ids or not set(tag_ids).isdisjoint(facts.tags)
            if in_workspace and tagged and facts.status != DELETED:
                yield facts


def connection_id_of(client: "Airbyte", name: str, workspace_id: str | None = None) -> str:
    """The id of the one connection of that name. Raises `TargetNameError`, and what `connections_of` raises."""
    found = {facts.connection_id: facts for facts in connections_of(client, workspace_id)}
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for facts in found.values():
        ids[facts.name.strip()].append(facts.connection_id)
    where = f" in workspace {workspace_id}" if workspace_id else ""
    return id_by_name("Airbyte connection", name, ids, where, describe=lambda each: str(found[each]))


def tag_ids_of(client: "Airbyte", tags: Sequence[str], workspace_id: str | None = None) -> list[str]:
    """The ids of all tags with these names (each workspace has its own). Raises `TargetNameError`, `APIError`."""
    from generated_client.runtime.decoding import is_object

    answer = client.with_raw_response.tags.list(workspace_ids=[workspace_id] if workspace_id else None)
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for row in filter(is_object, rows_in(answer.body, "tags")):
        ids[text_in(row, "name").strip()].append(text_in(row, "tagId"))
    return [tag_id for tag in tags for tag_id in ids.get(tag.strip()) or [id_by_name("Airbyte tag", tag, ids)]]


def _facts(row: object) -> ConnectionFacts | None:
    from generated_client.runtime.decoding import is_object

    if not is_object(row) or not (connection_id := text_in(row, "connectionId")):
        return None
    return ConnectionFacts(
        connection_id=connection_id,
        name=text_in(row, "name"),
        workspace_id=text_in(row, "workspaceId"),
        status=text_in(row, "status") or "active",
        tags=tuple(text_in(tag, "tagId") for tag in objects_in(row, "tags")),
    )

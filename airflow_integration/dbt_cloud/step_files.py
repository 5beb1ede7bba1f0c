"""What dbt's files say of one step of a run: its nodes, what has become of them, and when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

from airflow_integration.dbt_cloud.artifacts import CATALOG, MANIFEST, RUN_RESULTS, Artifacts
from airflow_integration.remote_job.facts import Object, facts_in, object_in, objects_in

_UNTOUCHED = frozenset({"skipped", "no-op", "reused"})
"""Statuses of nodes that the step has left alone. Source: dbt's own `NodeStatus`."""
_ERRORS = frozenset({"runtime error", "partial success"})
"""Statuses that are errors by another name."""


@dataclass(frozen=True)
class StepFiles:
    """One invocation of dbt within a run, by the files that it has left."""

    index: int
    """1 for the first."""
    manifest: Object
    run_results: Object
    catalog: Object | None = None

    @cached_property
    def nodes(self) -> Object:
        """Everything that the project consists of, sources left out, by dbt's ids."""
        return object_in(self.manifest, "nodes")

    @cached_property
    def results(self) -> Sequence[Object]:
        """What has become of the nodes that the step has worked on."""
        results = objects_in(self.run_results, "results")
        known = [result for result in results if str(result.get("unique_id")) in self.nodes]
        return [
            {**result, "status": "error"} if str(result.get("status")) in _ERRORS else result
            for result in known
            if str(result.get("status")) not in _UNTOUCHED
        ]

    @cached_property
    def parents(self) -> Mapping[str, Sequence[str]]:
        """What each node reads, by dbt's ids; only what the manifest knows more of."""
        from generated_client.runtime.decoding import is_array

        known = {*self.nodes, *object_in(self.manifest, "sources")}
        found = {node: parents for node, parents in object_in(self.manifest, "parent_map").items() if is_array(parents)}
        return {
            node: [str(parent) for parent in found.get(node, []) if parent in known] for node in {*self.nodes, *found}
        }

    def portions(self, size: int) -> "Iterator[StepFiles]":
        """The same step with *size* of its results at a time, then with all its tests, which are judged together."""
        tests = [result for result in self.results if str(result["unique_id"]).startswith("test.")]
        others = [result for result in self.results if not str(result["unique_id"]).startswith("test.")]
        parts = [*(others[start : start + size] for start in range(0, len(others), size)), tests]
        for part in filter(None, parts):
            yield replace(self, run_results={**self.run_results, "results": part})

    @property
    def adapter(self) -> str:
        """What dbt calls the kind of warehouse, such as `snowflake`."""
        return str(object_in(self.manifest, "metadata").get("adapter_type") or "")

    @property
    def command(self) -> str:
        """What dbt was told to do, such as `build`."""
        return str(object_in(self.run_results, "args").get("which") or "")

    @property
    def invocation(self) -> object:
        """What dbt calls this invocation; two steps with the same one have the same files."""
        return object_in(self.run_results, "metadata").get("invocation_id")

    @cached_property
    def span(self) -> tuple[datetime, datetime]:
        """When the first node was begun, and when all were done."""
        moments = [moment for result in self.results for moment in times_of(result)]
        done = moment_of(object_in(self.run_results, "metadata").get("generated_at"))
        last = done or max(moments, default=datetime.now(UTC))
        return min(moments, default=last), last


def steps_of(artifacts: Artifacts) -> Iterator[StepFiles]:
    """The steps that have left results, in their order, each invocation of dbt once.

    A step without a manifest of its own has worked on the same project as the others; a catalog is of the whole run.
    """
    files = {place: facts for place, content in artifacts.files.items() if (facts := facts_in(content))}
    manifests = {index: facts for (index, path), facts in files.items() if path == MANIFEST}
    catalogs = {index: facts for (index, path), facts in files.items() if path == CATALOG}
    seen: set[object] = set()
    for (index, path), run_results in sorted(files.items(), key=lambda item: item[0]):
        manifest = manifests.get(index) or (manifests[max(manifests)] if manifests else None)
        if path == RUN_RESULTS and manifest is not None:
            step = StepFiles(index, manifest, run_results, catalogs[max(catalogs)] if catalogs else None)
            if step.invocation is None or step.invocation not in seen:
                yield step
            seen.add(step.invocation)


def times_of(result: Object) -> list[datetime]:
    """When a node was begun and when it was done; empty where dbt does not tell."""
    for timing in objects_in(result, "timing"):
        if timing.get("name") == "execute":
            moments = moment_of(timing.get("started_at")), moment_of(timing.get("completed_at"))
            return [moment for moment in moments if moment is not None]
    return []


def moment_of(text: object) -> datetime | None:
    """A moment as dbt writes it; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment

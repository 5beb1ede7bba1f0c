"""What single models, snapshots, seeds and tests have read and written, told by OpenLineage's own library for dbt.

The library reads dbt's files and knows the facets. What it leaves out or takes wrongly (openlineage-integration-common
1.54, seen with files of dbt 1.10) is put right here: nothing is told of seeds, nor that a model reads a seed or a
snapshot; a test that was skipped counts as failed; tests have run at the moment when the library reads of them; and a
warehouse that it does not know, or whose address dbt Cloud does not tell, is an error to it.
"""

import logging
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid5

from airflow_integration.dbt_cloud.step_files import StepFiles, moment_of, times_of
from airflow_integration.dbt_cloud.warehouse import Warehouse
from airflow_integration.remote_job.facts import Object, object_in
from airflow_integration.remote_job.telling.lineage import PRODUCER
from airflow_integration.remote_job.telling.task_run import LineageRun

if TYPE_CHECKING:
    from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, Run, RunEvent
    from openlineage.client.facet_v2 import JobFacet

log: logging.Logger = logging.getLogger(__name__)

AT_ONCE = 100
"""Nodes that are read without a look at the clock: with twenty columns each, they take a second on a slow machine."""
LEAST = 0.5
"""Seconds that must be left for more of them."""

_TEST = "TEST"


def node_events(
    step: StepFiles, warehouse: Warehouse, run: LineageRun, left: Callable[[], float]
) -> "Iterator[RunEvent]":
    """The events of a step's nodes, each beginning followed by its end, as many as there is time *left* for.

    *run* gives them its namespace and, in time, always the same ids; the facet that makes it their parent is left to
    the caller. Files that are beyond understanding bring none.
    """
    for portion in step.portions(AT_ONCE):
        if left() < LEAST:
            log.warning("There is no time to tell all that step %d has read and written", step.index)
            return
        yield from _events_of(portion, warehouse, run)


def _events_of(step: StepFiles, warehouse: Warehouse, run: LineageRun) -> "list[RunEvent]":
    for catalog in (step.catalog, None):  # a catalog is for types and sizes, and not worth the rest
        try:
            return [*_in_pairs(_Reader(step, catalog, warehouse, run).events())]
        except Exception:
            log.warning("OpenLineage's library cannot read the files of step %d", step.index, exc_info=True)
    return []


class _Events(Protocol):
    def events(self) -> "list[RunEvent]": ...


class _Processor(Protocol):
    """The part of the library's `DbtCloudArtifactProcessor` that is used here."""

    dataset_namespace: str
    extract_adapter_type: Callable[[object], None]
    extract_dataset_namespace: Callable[[object], None]

    def extract_namespace(self, profile: object) -> str: ...
    def parse(self) -> _Events: ...
    def get_run(self, run_id: str) -> "Run": ...
    def node_to_dataset(self, node: object, *, has_facets: bool) -> "InputDataset": ...
    def node_to_output_dataset(
        self, node: object, *, has_facets: bool, adapter_response: object
    ) -> "OutputDataset": ...


class _Reader:
    """Reads one step."""

    def __init__(self, step: StepFiles, catalog: Object | None, warehouse: Warehouse, run: LineageRun) -> None:
        self._step = step
        self._catalog = catalog
        self._run = run
        self._processor = _processor(step, catalog, warehouse, run.namespace)

    def events(self) -> "Iterator[RunEvent]":
        """The library's events, put right, and those of seeds."""
        for event in self._processor.parse().events():
            yield self._put_right(event)
        for result in self._step.results:
            if str(result.get("unique_id")).startswith("seed."):
                yield from self._seed(result)

    def _put_right(self, event: "RunEvent") -> "RunEvent":
        """Give an event the inputs that it lacks, its proper time, and an id that stays the same."""
        import attrs

        inputs = [*(event.inputs or []), *self._missing_inputs(event)]
        run = attrs.evolve(event.run, runId=self._id_of(event.job))
        whole = attrs.evolve(event, eventTime=self._time_of(event), run=run, inputs=inputs)
        return _without_details(whole)

    def _id_of(self, job: "Job") -> str:
        return str(uuid5(UUID(self._run.run_id), f"{self._step.index} {job.name}"))

    def _time_of(self, event: "RunEvent") -> str:
        from openlineage.client.event_v2 import RunState

        first, last = self._step.span
        moment = moment_of(event.eventTime)
        if _kind_of(event.job) == _TEST or moment is None or not first <= moment <= last:
            moment = first if event.eventType == RunState.START else last
        return moment.isoformat()

    def _missing_inputs(self, event: "RunEvent") -> "list[InputDataset]":
        if _kind_of(event.job) == _TEST:
            return []
        parents = self._step.parents.get(_node_of(event.job), ())
        found = [
            self._processor.node_to_dataset(self._node(each), has_facets=True) for each in parents if _hidden(each)
        ]
        told = {(each.namespace, each.name) for each in event.inputs or []}
        return [each for each in found if (each.namespace, each.name) not in told]

    def _seed(self, result: Object) -> "Iterator[RunEvent]":
        """The beginning and the end of a seed, which reads a file of the project and no dataset."""
        from openlineage.client.event_v2 import Job, RunEvent, RunState

        unique_id = str(result["unique_id"])
        output = self._processor.node_to_output_dataset(
            self._node(unique_id), has_facets=True, adapter_response=result.get("adapter_response")
        )
        table = output.name.rpartition(".")
        of_build = ".build" if self._step.command == "build" else ""
        name = f"{table[0]}{table[1]}{unique_id.removeprefix('seed.')}{of_build}.seed"
        job = Job(self._run.namespace, name, facets=self._seed_facets(unique_id))
        run = self._processor.get_run(self._id_of(job))
        succeeded = result.get("status") == "success"
        first, last = times_of(result) or self._step.span
        ends = (RunState.START, first), (RunState.COMPLETE if succeeded else RunState.FAIL, last)
        for state, moment in ends:
            outputs = [] if state == RunState.FAIL else [output]
            time = moment.isoformat()
            yield _without_details(
                RunEvent(eventTime=time, eventType=state, run=run, job=job, outputs=outputs, producer=PRODUCER)
            )

    def _seed_facets(self, unique_id: str) -> "dict[str, JobFacet]":
        from openlineage.client.facet_v2 import JobFacet, job_type_job

        facets = import_module("openlineage.common.provider.dbt.facets")
        names = ("original_file_path", "database", "schema", "alias", "unique_id")
        seed = object_in(self._step.nodes, unique_id)
        node: JobFacet = facets.DbtNodeJobFacet(**{name: seed.get(name) for name in names})
        return {"jobType": job_type_job.JobTypeJobFacet("BATCH", "DBT", "SEED"), "dbt_node": node}

    def _node(self, unique_id: str) -> object:
        """A node in the library's own class."""
        of_catalog = object_in(object_in(self._catalog or {}, "nodes"), unique_id)
        library = import_module("openlineage.common.provider.dbt.processor")
        kind = unique_id.partition(".")[0]
        node: object = library.ModelNode(kind, self._step.nodes[unique_id], of_catalog or None)
        return node


def _processor(step: StepFiles, catalog: Object | None, warehouse: Warehouse, namespace: str) -> _Processor:
    library, profile = import_module("openlineage.common.provider.dbt.cloud"), warehouse.profile(step.adapter)
    processor: _Processor = library.DbtCloudArtifactProcessor(
        producer=PRODUCER,
        job_namespace=namespace,
        skip_errors=True,  # of single nodes
        logger=log,
        manifest={**step.manifest, "parent_map": step.parents},
        run_result={**step.run_results, "results": step.results},
        profile=profile,
        catalog=catalog,
        project_name=warehouse.project,
        account_id=None if warehouse.account_id is None else str(warehouse.account_id),
    )
    try:
        processor.extract_adapter_type(profile)
        place = processor.extract_namespace(profile)
    except (LookupError, NotImplementedError, TypeError, AttributeError):
        # What the library makes of warehouses that it does not know, and of connections that do not tell all.
        place = warehouse.place
    # The library would ask again while it parses, and for Athena ask Amazon for an account.
    processor.extract_adapter_type = processor.extract_dataset_namespace = _ignore
    processor.dataset_namespace = place
    return processor


def _ignore(profile: object) -> None:
    del profile


def _hidden(unique_id: str) -> bool:
    """Whether the library does not tell that a node is read."""
    return unique_id.startswith(("seed.", "snapshot."))


def _without_details(event: "RunEvent") -> "RunEvent":
    """A beginning with the names of its datasets alone; its end tells the rest. Masking secrets in both takes long."""
    import attrs
    from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, RunState

    if event.eventType != RunState.START:
        return event
    kept = {name: facet for name, facet in (event.job.facets or {}).items() if name != "sql"}
    return attrs.evolve(
        event,
        job=Job(event.job.namespace, event.job.name, facets=kept),
        inputs=[InputDataset(each.namespace, each.name) for each in event.inputs or []],
        outputs=[OutputDataset(each.namespace, each.name) for each in event.outputs or []],
    )


def _kind_of(job: "Job") -> str | None:
    from openlineage.client.facet_v2 import job_type_job

    facet = (job.facets or {}).get("jobType")
    return facet.jobType if isinstance(facet, job_type_job.JobTypeJobFacet) else None


def _node_of(job: "Job") -> str:
    """The id that dbt gives the node; of a test, that of what is tested."""
    return str(getattr((job.facets or {}).get("dbt_node"), "unique_id", ""))


def _in_pairs(events: "Iterator[RunEvent]") -> "Iterator[RunEvent]":
    """The events of each run behind one another; the library tells all beginnings first."""
    runs: dict[str, list[RunEvent]] = {}
    for event in events:
        runs.setdefault(event.run.runId, []).append(event)
    for of_run in runs.values():
        yield from of_run

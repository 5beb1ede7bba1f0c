"""What a job reads and writes, as OpenLineage says it; nothing where OpenLineage is not installed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING

from ..job import Json
from .counters import tag_of
from .task_log import TaskLog

if TYPE_CHECKING:
    from openlineage.client.event_v2 import RunEvent
    from openlineage.client.facet_v2 import RunFacet

PRODUCER = "urn:airflow-remote-jobs"
"""Who says it, as a facet must tell."""

FOR_REQUESTS, FOR_ALL = 0.6, 0.8
"""Parts of the time that a task's lineage has, for what is asked of the server, and with the events of the job's parts.

Airflow's provider ends what takes longer than its `execution_timeout`, 10 s if nobody has said otherwise, and then the
task's own event is lost.
"""


def time_for_lineage() -> float:
    """Seconds that Airflow's OpenLineage provider leaves for a task's lineage. Raises `ImportError` without it."""
    return float(import_module("airflow.providers.openlineage.conf").execution_timeout())


@dataclass(frozen=True, slots=True)
class DatasetName:
    """A dataset by OpenLineage's naming (its page "Naming Conventions")."""

    namespace: str
    name: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """What a job has read and written."""

    inputs: Sequence[DatasetName] = field(default_factory=tuple[DatasetName, ...])
    outputs: Sequence[DatasetName] = field(default_factory=tuple[DatasetName, ...])
    run_facets: "Mapping[str, RunFacet]" = field(default_factory=dict[str, "RunFacet"])
    """What else the system tells of the job."""
    events: "Sequence[RunEvent]" = ()
    """Of runs within the job, beside the task's own: the first opens the job's run, the last ends it."""


@dataclass(frozen=True, slots=True)
class TaskLineage:
    """What Airflow's OpenLineage provider takes from an operator: it looks for these four attributes."""

    inputs: Sequence[object]
    outputs: Sequence[object]
    run_facets: Mapping[str, object]
    job_facets: Mapping[str, object]


def task_lineage(lineage: Lineage, job: Mapping[str, Json], *, system: str, server: str) -> TaskLineage:
    """Put a job (as in XCom `job`) and its lineage into OpenLineage's classes. *server*: its address.

    Raises `ImportError` where OpenLineage is not installed.
    """
    from openlineage.client.event_v2 import Dataset

    return TaskLineage(
        inputs=[Dataset(each.namespace, each.name) for each in lineage.inputs],
        outputs=[Dataset(each.namespace, each.name) for each in lineage.outputs],
        run_facets={**lineage.run_facets, **job_facets(job, system=system, server=server)},
        job_facets={},
    )


def job_facets(job: Mapping[str, Json], *, system: str, server: str) -> "dict[str, RunFacet]":
    """The facets of a run that tell of its job: where it is to be found, and its facts."""
    import attrs
    from openlineage.client.facet_v2 import RunFacet, external_query_run

    facts = {name: attrs.field(default=value) for name, value in job.items()}
    make_facet = attrs.make_class("RemoteJobRunFacet", facts, bases=(RunFacet,), kw_only=True)
    return {
        "externalQuery": external_query_run.ExternalQueryRunFacet(externalQueryId=str(job["id"]), source=server),
        f"{tag_of(system)}_job": make_facet(producer=PRODUCER),
    }


def tell_events(events: "Sequence[RunEvent]", left: Callable[[], float], log: TaskLog) -> None:
    """Send events of runs within a job, as Airflow's provider sends its own, while there are seconds *left*.

    The last one ends the job's run, so it is sent in any case. Never raises.
    """
    if not events:
        return
    *most, last = events
    try:
        emit = import_module("airflow.providers.openlineage.plugins.listener").get_openlineage_listener().adapter.emit
        in_time = [emit(event) for event in most if left() > 0]
        emit(last)
    except Exception:
        log.exception("OpenLineage is not told what the parts of the job have read and written")
        return
    if len(in_time) < len(most):
        log.warning("OpenLineage takes its time: %d of %d events were left out", len(most) - len(in_time), len(events))

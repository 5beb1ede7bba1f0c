"""What a job reads and writes, as OpenLineage says it; nothing where OpenLineage is not installed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..job import Json

PRODUCER = "urn:airflow-remote-jobs"
"""Who says it, as a facet must tell."""

PATIENCE = 6.0
"""Seconds for all requests of a job's lineage: Airflow's provider ends what takes 10, and the event is lost."""


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
    from openlineage.client.generated.external_query_run import ExternalQueryRunFacet

    return TaskLineage(
        inputs=[Dataset(each.namespace, each.name) for each in lineage.inputs],
        outputs=[Dataset(each.namespace, each.name) for each in lineage.outputs],
        run_facets={
            "externalQuery": ExternalQueryRunFacet(externalQueryId=str(job["id"]), source=server),
            f"{system.lower()}_job": _facet(job),
        },
        job_facets={},
    )


def _facet(job: Mapping[str, Json]) -> object:
    """The facts of a job."""
    import attrs
    from openlineage.client.generated.base import RunFacet

    facts = {name: attrs.field(default=value) for name, value in job.items()}
    return attrs.make_class("RemoteJobRunFacet", facts, bases=(RunFacet,), kw_only=True)(producer=PRODUCER)

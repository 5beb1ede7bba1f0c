"""What Airflow's metrics count of remote jobs: `remote_job.<what>`, tagged with the system.

started     jobs that tasks have started          cancelled    jobs whose end was asked for
adopted     jobs of earlier tries that a retry went on with
polls       requests for the state of jobs        poll_errors  those that brought no state
"""

import logging
from functools import cache
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

Counted: TypeAlias = Literal["started", "adopted", "cancelled", "polls", "poll_errors"]


class _Metrics(Protocol):
    def incr(self, stat: str, *, tags: dict[str, str]) -> None: ...


def count(what: Counted, system: str) -> None:
    """Count one; never raises, since a metric is worth no job."""
    try:
        # Looked up each time: before Airflow has set up its metrics, it gives a backend that only forgets.
        _metrics().incr(f"remote_job.{what}", tags={"system": tag_of(system)})
    except Exception:
        logging.getLogger(__name__).exception("Airflow's metrics do not count remote_job.%s", what)


def tag_of(system: str) -> str:
    """A system's name where names hold no spaces and no capitals: in metrics and facets."""
    return system.lower().replace(" ", "_")


@cache
def _metrics() -> _Metrics:
    if TYPE_CHECKING:
        from airflow.sdk.observability import stats
    else:
        try:
            from airflow.sdk.observability import stats
        except ImportError:  # Airflow 3.1
            from airflow import stats
        if not hasattr(stats, "incr"):  # Airflow 3.1 and 3.2
            stats = stats.Stats
    metrics: _Metrics = stats
    return metrics

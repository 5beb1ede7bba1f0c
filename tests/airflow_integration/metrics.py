"""Airflow's metrics in memory, whichever way a version of Airflow takes another backend."""

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import ClassVar


class Metrics:
    """A metrics backend that remembers."""

    counted: ClassVar[Counter[tuple[str, str | None]]] = Counter()

    @classmethod
    def incr(cls, stat: str, count: int = 1, rate: int = 1, *, tags: dict[str, str] | None = None) -> None:
        """Add to a counter."""
        del rate
        cls.counted[stat.removeprefix("remote_job."), (tags or {}).get("system")] += count


@contextmanager
def metrics_from(factory: Callable[[], Metrics]) -> Generator[None]:
    """Let Airflow's metrics go to what *factory* makes."""
    _initialize(factory)
    try:
        yield
    finally:
        _initialize(None)


def _initialize(factory: Callable[[], Metrics] | None) -> None:
    try:
        stats = import_module("airflow.sdk.observability.stats")
    except ImportError:  # Airflow 3.1, which chooses the backend once and has no words for another one
        backend = import_module("airflow.stats").Stats
        backend.factory = factory or import_module("airflow.metrics.base_stats_logger").NoStatsLogger
        backend.instance = None
        return
    if hasattr(stats, "initialize"):
        stats.initialize(factory=factory, export_legacy_names=False)
    else:  # Airflow 3.2
        stats.Stats.initialize(factory=factory)

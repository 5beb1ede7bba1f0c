"""What the worker and the triggerer agree on when a task defers."""

from .airflow_names import conf

AFTER_LINGER = 2.0
"""Seconds beyond the linger: the worker's process has to end and to be noticed."""


def earliest_event(now: float) -> float:
    """The first moment (Unix seconds) at which a task that defers now may resume.

    A worker lingers for `[workers] min_heartbeat_interval` (5 s by default) after its task has deferred, and reports
    its end as a success. Airflow 3.3 fails a task that runs again by then.
    """
    return now + conf.getfloat("workers", "min_heartbeat_interval", fallback=5.0) + AFTER_LINGER

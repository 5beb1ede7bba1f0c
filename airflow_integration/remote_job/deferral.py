"""What the worker and the triggerer agree on when a task defers."""

from .airflow_names import conf

AFTER_LINGER = 2.0
"""Seconds beyond the linger on an idle machine: the worker's process has to end and to be noticed."""

SLOWEST = 60.0
"""Seconds beyond the linger at most."""


def earliest_event(now: float, *, loading: float = 0.0) -> float:
    """The first moment (Unix seconds) at which a task that defers now may resume.

    A worker lingers for `[workers] min_heartbeat_interval` (5 s by default) after its task has deferred, and reports
    its end as a success. Airflow 3.3 fails a task that runs again by then. On a busy machine both the end and the
    report come late: *loading* tells how busy it is, by the seconds that the worker has taken to load the task.
    """
    linger = conf.getfloat("workers", "min_heartbeat_interval", fallback=5.0)
    return now + linger + min(max(AFTER_LINGER, 2 * loading), SLOWEST)

"""How Airflow's task defers: an exception that lives elsewhere in Airflow 3.1."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from airflow.sdk.exceptions import TaskDeferred
else:
    try:
        from airflow.sdk.exceptions import TaskDeferred
    except ImportError:
        from airflow.exceptions import TaskDeferred

__all__ = ["TaskDeferred"]

"""What a task's asset events say of its job."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from .task_log import TaskLog

if TYPE_CHECKING:
    from ..job import Json


@runtime_checkable
class EventExtras(Protocol):
    """The part of Airflow's `outlet_events` that is used here."""

    def __getitem__(self, asset: object, /) -> "EventExtra":
        """The event that an asset is going to have."""
        ...


class EventExtra(Protocol):
    """An asset event to be."""

    extra: dict[str, "Json"]


def tell_outlets(
    context: Mapping[str, object], outlets: Sequence[object], job: "Mapping[str, Json]", log: TaskLog
) -> None:
    """Put the facts of a job into the event of each asset that the task updates; never raises.

    An alias stands for assets that the task names itself, and gets nothing.
    """
    if not outlets:
        return
    from airflow.sdk.definitions.asset import Asset, AssetRef

    events = context.get("outlet_events")
    if not isinstance(events, EventExtras):
        return
    for outlet in outlets:
        try:
            if isinstance(outlet, Asset | AssetRef):
                events[outlet].extra.update(job)
        except Exception:
            log.exception("The event of %s does not tell of job %s", outlet, job.get("id"))

"""The part of Airflow that runs a task, in memory: tries, clears, deferrals, XComs and the task state store."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from airflow.sdk import Context
    from airflow.sdk.exceptions import TaskDeferred
    from airflow.sdk.execution_time.context import OutletEventAccessors

Operator: TypeAlias = Any  # anything with `execute`; what Airflow calls it is different for operators and sensors
XComs: TypeAlias = dict[str, object]

KEEPS_STATE = tuple(map(int, version("apache-airflow").split(".")[:2])) >= (3, 3)
"""Whether the Airflow that is installed keeps the state of tasks."""


class StateStore:
    """What survives tries and clears; Airflow would refuse what is not JSON."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}
        self.before_set: Callable[[Any], None] | None = None
        """What happens before the next values are written."""
        self.error: Exception | None = None
        """What becomes of whoever reads a value."""

    def get(self, key: str) -> object:
        """Read a value."""
        if self.error is not None:
            raise self.error
        return self.values.get(key)

    def set(self, key: str, value: object) -> None:
        """Write a value."""
        if self.before_set is not None:
            self.before_set(value)
        self.values[key] = json.loads(json.dumps(value))


class FakeTask:
    """A task instance. Of *retries*, which its operator has to have as well, it may begin any number."""

    def __init__(
        self,
        *,
        has_store: bool = KEEPS_STATE,
        retries: int = 0,
        triggerer: "Callable[[Trigger], object] | None" = None,
    ) -> None:
        self.start_date: datetime | None = datetime.now(UTC)
        self.dag_id = "dag"
        self.run_id = "manual__2026-01-01T00:00:00+00:00"
        self.task_id = "task"
        self.map_index: int | None = -1
        self.try_number = 1
        self.max_tries = self._retries = retries
        self.xcoms: XComs = {}
        self.store = StateStore()
        self._has_store = has_store
        self._triggerer = triggerer or _event_of
        self.outlet_events: OutletEventAccessors | None = None
        """What the assets that the task updates are going to be told."""
        self.deferred: tuple[str, Trigger] | None = None
        """The method to go on with, and what is waited for."""

    def xcom_push(self, key: str, value: object) -> None:
        """Keep a value; Airflow would refuse what is not JSON."""
        json.dumps(value)
        self.xcoms[key] = value

    def xcom_pull(self, *, task_ids: str, key: str, map_indexes: int | None) -> object:
        """Give a value back."""
        assert (task_ids, map_indexes) == (self.task_id, self.map_index)
        return self.xcoms.get(key)

    def run(self, make: Callable[[], Operator]) -> object:
        """Run a try to its end the way Airflow does: each resume gets a new operator, each trigger is made from JSON.

        Returns what the task returns, and raises what it raises. Without another *triggerer*, triggers do not wait for
        `not_before`.
        """
        result = self.begin(make)
        while (deferred := self.deferred) is not None:
            method, trigger = deferred
            result = self._step(make, method, self._triggerer(trigger))
        return result

    def begin(self, make: Callable[[], Operator]) -> object:
        """Run a try up to its end, or its first deferral."""
        self.xcoms.clear()
        return self._step(make)

    def retry(self) -> None:
        """Airflow starts the next try by itself."""
        self.try_number += 1

    def clear(self) -> None:
        """A user clears the task, which may be tried as often again."""
        self.max_tries = self.try_number + self._retries
        self.try_number += 1

    def context(self) -> "Context":
        """What a method of the task's operator is called with."""
        from airflow.sdk.execution_time.context import OutletEventAccessors

        self.outlet_events = OutletEventAccessors()
        store = {"task_state_store": self.store} if self._has_store else {}
        given: Any = {"ti": self, "outlet_events": self.outlet_events, **store}
        context: Context = given
        return context

    def defer(self, deferred: "TaskDeferred") -> None:
        """Remember what is waited for."""
        self.deferred = deferred.method_name, _trigger_of(deferred)

    def _step(self, make: Callable[[], Operator], method: str = "", event: object = None) -> object:
        from tests.airflow_integration.deferring import TaskDeferred

        self.deferred = None
        context = self.context()
        made = make()
        try:
            if method:
                result: object = made.resume_execution(method, {"event": event}, context)
            else:
                result = made.execute(context)
        except TaskDeferred as deferred:
            self.defer(deferred)
            return None
        return result


class Event(Protocol):
    """A trigger's event."""

    payload: object


class Trigger(Protocol):
    """Any trigger."""

    def serialize(self) -> tuple[str, Mapping[str, object]]:
        """Its class and arguments."""
        ...

    def run(self) -> AsyncIterator[Event]:
        """Its events."""
        ...


def _trigger_of(deferred: object) -> Trigger:
    trigger: Trigger = vars(deferred)["trigger"]
    return trigger


def rebuilt_from_json(trigger: Trigger) -> Trigger:
    """The trigger as a triggerer makes it, but for `not_before`."""
    path, arguments = trigger.serialize()
    module, name = path.rsplit(".", 1)
    make: Callable[..., Trigger] = getattr(import_module(module), name)
    return make(**{**json.loads(json.dumps(arguments)), "not_before": None})


def _event_of(trigger: Trigger) -> object:
    """The payload of a trigger's only event, as the worker gets it."""

    async def events() -> list[Event]:
        return [event async for event in rebuilt_from_json(trigger).run()]

    (event,) = asyncio.run(events())
    payload: object = json.loads(json.dumps(event.payload))
    return payload

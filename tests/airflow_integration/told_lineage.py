"""What OpenLineage is told by Airflow's own provider, in this process: its listener, writing to a file."""

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

from openlineage.client import OpenLineageClient
from openlineage.client.transport.file import FileConfig, FileTransport

Told: TypeAlias = Callable[[], list[dict[str, Any]]]
"""The events so far."""


class DagRun:
    """The part of a DAG run that its name in OpenLineage comes from."""

    logical_date = datetime(2026, 11, 21, tzinfo=UTC)
    run_after = logical_date
    clear_number = 0
    conf: ClassVar[dict[str, object]] = {}


class NamedTask:
    """A task instance, as far as its name in OpenLineage needs it."""

    dag_id: str = "nightly"
    task_id: str = "transform"
    run_id: str = "manual__1"
    try_number: int = 1
    map_index: int | None = -1

    def get_template_context(self) -> dict[str, object]:
        """What templates see."""
        return {"dag_run": DagRun()}


@contextmanager
def listener_writing_to(file: Path) -> Generator[Told]:
    """Let Airflow's OpenLineage listener of this process write to *file*."""
    listener: Any = import_module("airflow.providers.openlineage.plugins.listener").get_openlineage_listener()
    adapter_of: Any = import_module("airflow.providers.openlineage.plugins.adapter").OpenLineageAdapter
    before = listener.adapter
    client = OpenLineageClient(transport=FileTransport(FileConfig(str(file), append=True)))
    listener.adapter = adapter_of(client)
    try:
        yield lambda: [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
    finally:
        listener.adapter = before

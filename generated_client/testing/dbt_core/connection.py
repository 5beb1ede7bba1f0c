"""The profile by which dbt finds its database: what dbt Cloud makes of an environment's connection."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from generated_client.testing.dbt_cloud.engine import EngineOrder
from generated_client.testing.http_message import JsonObject, JsonValue

PROFILE = "user"
DEFAULT_SCHEMA = "main"


def database(order: EngineOrder, directory: Path) -> str:
    """What only one run at a time may write to: the file of a DuckDB, else whatever the job itself builds."""
    path = order.connection.get("path")
    return str(directory / path) if isinstance(path, str) else f"job {order.job_id}"


def write_profile(order: EngineOrder, *, into: Path, directory: Path, program: Sequence[str]) -> str:
    """Write `profiles.yml` into a folder, and return what there is to say of it.

    Files are named relative to *directory*.  A DuckDB gets the extensions that *program* has beside it, and
    fetches none.
    """
    output: JsonObject = {
        "schema": DEFAULT_SCHEMA,
        **order.connection,
        **({"schema": order.schema} if order.schema else {}),
        "threads": order.threads,
    }
    if output.get("type") == "duckdb":
        output = _with_files(output, directory) | _with_extensions(output, program, into)
    profiles = {PROFILE: {"target": order.target_name, "outputs": {order.target_name: output}}}
    (into / "profiles.yml").write_text(json.dumps(profiles), encoding="utf-8")  # JSON is YAML
    return f"target {order.target_name}, schema {output['schema']}, {order.threads} threads"


def _with_files(output: JsonObject, directory: Path) -> JsonObject:
    return {**_found(output, directory), "attach": [*_attached(output.get("attach"), directory)]}


def _attached(attachments: JsonValue, directory: Path) -> Iterator[JsonValue]:
    for one in attachments if isinstance(attachments, list) else []:
        yield _found(one, directory) if isinstance(one, dict) else one


def _found(database_file: JsonObject, directory: Path) -> JsonObject:
    path = database_file.get("path")
    if not isinstance(path, str) or ":" in path:  # in memory, or somewhere else
        return database_file
    return database_file | {"path": str(directory / path)}


def _with_extensions(output: JsonObject, program: Sequence[str], place: Path) -> JsonObject:
    given, options = output.get("extensions"), output.get("config_options")
    python = Path(program[0])
    environment = python.parent.parent if python.is_absolute() else place
    held: list[JsonValue] = [str(file) for file in sorted(environment.glob("lib/**/*.duckdb_extension"))]
    return {
        "extensions": [*held, *(given if isinstance(given, list) else [])],
        "config_options": {
            "extension_directory": str(place / "extensions"),
            "autoinstall_known_extensions": "false",
            **(options if isinstance(options, dict) else {}),
        },
    }

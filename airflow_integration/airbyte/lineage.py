"""The datasets of an Airbyte connection, named as OpenLineage names them.

Source: OpenLineage's page "Naming Conventions"; for files of DuckDB what its dbt integration writes. What cannot be
told from a configuration gets a name by the ids of Airbyte, which is stable and says where to look.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from airflow_integration.remote_job.facts import Object, object_in, objects_in, text_in
from airflow_integration.remote_job.telling.lineage import DatasetName, Lineage

Namer = Callable[[str | None, str], DatasetName]
"""Names a stream by its namespace (a schema, a dataset or nothing) and its name."""


def lineage_of(connection: Object, source: Object, destination: Object, *, server: str) -> Lineage:
    """Return what a sync of *connection* reads and writes; all three as Airbyte's API tells them."""
    read = _namer(source, "source", server)
    write = _namer(destination, "destination", server)
    streams = [*_streams(connection)]
    prefix = text_in(connection, "prefix")
    return Lineage(
        inputs=tuple(read(namespace, name) for namespace, name in streams),
        outputs=tuple(write(_target_namespace(connection, namespace), prefix + name) for namespace, name in streams),
    )


def _streams(connection: Object) -> Iterator[tuple[str | None, str]]:
    for stream in objects_in(object_in(connection, "configurations"), "streams"):
        if name := text_in(stream, "name"):
            yield text_in(stream, "namespace"), name


def _target_namespace(connection: Object, namespace: str | None) -> str | None:
    """The namespace that a stream gets in the destination; None: the destination's own default."""
    definition = text_in(connection, "namespaceDefinition")
    if definition == "source":
        return namespace
    if definition == "custom_format":
        written = text_in(connection, "namespaceFormat")
        return written.replace("${SOURCE_NAMESPACE}", namespace or "") or None
    return None


def _namer(actor: Object, role: str, server: str) -> Namer:
    """The namer of a source or a destination."""
    configuration = object_in(actor, "configuration")
    kind = text_in(actor, f"{role}Type") or text_in(configuration, f"{role}Type")
    namer_of_kind = _NAMERS.get(kind)
    namer = namer_of_kind(configuration) if namer_of_kind else None
    actor_id = text_in(actor, f"{role}Id") or kind
    host = urlsplit(server).netloc

    def by_id(namespace: str | None, name: str) -> DatasetName:
        return DatasetName(f"airbyte://{host}", _joined(".", f"{role}s/{actor_id}", namespace, name))

    return namer or by_id


def _postgres(c: Object) -> Namer | None:
    return _schemas("postgres", c, port=5432, default=text_in(c, "schema") or "public")


def _mssql(c: Object) -> Namer | None:
    return _schemas("mssql", c, port=1433, default=text_in(c, "schema") or "dbo")


def _mysql(c: Object) -> Namer | None:
    host, database = text_in(c, "host"), text_in(c, "database")
    if not host or not database:
        return None
    return lambda namespace, name: DatasetName(f"mysql://{host}:{_port(c, 3306)}", f"{namespace or database}.{name}")


def _redshift(c: Object) -> Namer | None:
    """`redshift://cluster.region:port`, from `cluster.hash.region.redshift.amazonaws.com`."""
    parts = text_in(c, "host").split(".")
    database = text_in(c, "database")
    if len(parts) < 3 or not database:
        return None
    address, default = f"redshift://{parts[0]}.{parts[2]}:{_port(c, 5439)}", text_in(c, "schema") or "public"
    return lambda namespace, name: DatasetName(address, f"{database}.{namespace or default}.{name}")


def _snowflake(c: Object) -> Namer | None:
    """`snowflake://organization-account`, or `snowflake://locator.region.cloud`, of which Airbyte may know less."""
    host, database = text_in(c, "host"), text_in(c, "database")
    if not host or not database:
        return None
    account = re.sub(r"^https?://|\.snowflakecomputing\.com.*$", "", host)
    parts = account.split(".")
    if len(parts) == 1 and "-" not in account:
        account = f"{account}.us-west-1.aws"
    elif len(parts) == 2:
        account = f"{account}.aws"
    default = text_in(c, "schema") or "PUBLIC"
    return lambda namespace, name: DatasetName(f"snowflake://{account}", f"{database}.{namespace or default}.{name}")


def _bigquery(c: Object) -> Namer | None:
    project, default = text_in(c, "project_id"), text_in(c, "dataset_id")
    if not project:
        return None
    return lambda namespace, name: DatasetName(
        "bigquery", ".".join(filter(None, (project, namespace or default, name)))
    )


def _s3(c: Object) -> Namer | None:
    return _bucket("s3", text_in(c, "s3_bucket_name") or text_in(c, "bucket"), text_in(c, "s3_bucket_path"))


def _gcs(c: Object) -> Namer | None:
    return _bucket("gs", text_in(c, "gcs_bucket_name") or text_in(c, "bucket"), text_in(c, "gcs_bucket_path"))


def _duckdb(c: Object) -> Namer | None:
    path, default = text_in(c, "destination_path"), text_in(c, "schema") or "main"
    if not path:
        return None
    database = PurePosixPath(path).stem or path
    return lambda namespace, name: DatasetName(f"duckdb://{path}", f"{database}.{namespace or default}.{name}")


def _sqlite(c: Object) -> Namer | None:
    path = text_in(c, "destination_path")
    return None if not path else lambda _, name: DatasetName(f"sqlite://{path}", name)


def _schemas(scheme: str, c: Object, *, port: int, default: str) -> Namer | None:
    host, database = text_in(c, "host"), text_in(c, "database")
    if not host or not database:
        return None
    address = f"{scheme}://{host}:{_port(c, port)}"
    return lambda namespace, name: DatasetName(address, f"{database}.{namespace or default}.{name}")


def _bucket(scheme: str, bucket: str | None, path: str | None) -> Namer | None:
    if not bucket:
        return None
    folder = (path or "").strip("/")
    return lambda namespace, name: DatasetName(
        f"{scheme}://{bucket}", "/".join(filter(None, (folder, namespace, name)))
    )


_NAMERS: Mapping[str, Callable[[Object], Namer | None]] = {
    "bigquery": _bigquery,
    "duckdb": _duckdb,
    "gcs": _gcs,
    "mssql": _mssql,
    "mssql-v2": _mssql,
    "mysql": _mysql,
    "postgres": _postgres,
    "redshift": _redshift,
    "s3": _s3,
    "snowflake": _snowflake,
    "sqlite": _sqlite,
}


def _joined(separator: str, *parts: str | None) -> str:
    return separator.join(part for part in parts if part)


def _port(configuration: Object, default: int) -> object:
    return configuration.get("port") or default

"""Runs real dbt-core for the stand-in dbt Cloud: the steps, logs and artifacts of a run are dbt's own.

    from generated_client.testing import DbtCloudServer
    from generated_client.testing.dbt_core import DbtCoreEngine

    with DbtCloudServer(engine=DbtCoreEngine("var/dbt")) as server:
        job = server.add_job("nightly", steps=["dbt build"], code="my_dbt_project",
                             connection={"type": "duckdb", "path": "warehouse.duckdb"})
        ...  # runs of this job now start dbt

dbt is a subprocess in a pinned environment of its own, built when first needed (seconds to minutes, with a package
index, and 170 MB in the user's cache); it is never imported here.
"""

from generated_client.testing.dbt_core.engine import DBT_DUCKDB, DbtCoreEngine
from generated_client.testing.programs.environment import (
    EnvironmentUnavailableError,
    PinnedPackage,
    ensure_environment,
)

__all__ = ("DBT_DUCKDB", "DbtCoreEngine", "EnvironmentUnavailableError", "PinnedPackage", "ensure_environment")

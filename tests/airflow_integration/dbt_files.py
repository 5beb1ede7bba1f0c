"""Files that real dbt (1.10, with DuckDB) has left: of a shop with a seed, four models, a snapshot and five tests.

They stand in `dbt_run`: parts that nothing here reads (macros, documentation, settings) are left out.
"""

from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "dbt_run"


def dbt_file(name: str) -> bytes:
    """`manifest`, `catalog`, or the results of `seed`, `build`, `build_fails` (a model) or `tests_fail`."""
    return (FOLDER / f"{name}.json").read_bytes()


def step_files(results: str, *, catalog: bool = False) -> Mapping[str, bytes]:
    """What a step leaves that has had these *results*."""
    files = {"manifest.json": dbt_file("manifest"), "run_results.json": dbt_file(results)}
    return {**files, "catalog.json": dbt_file("catalog")} if catalog else files

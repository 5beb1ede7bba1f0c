"""Tables as a sync of the shop leaves them, and the example project of dbt that builds on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from pydantic import JsonValue

import airflow_integration

PROJECT = Path(airflow_integration.__path__[0]) / "example_dags" / "shop_dbt"
CONNECTION: Mapping[str, JsonValue] = {
    "type": "duckdb",
    "path": "marts.duckdb",
    "attach": [{"path": "landed.db", "type": "sqlite", "alias": "landed", "read_only": True}],
}
LANDED = """
CREATE TABLE customers (id INTEGER, name TEXT, city TEXT);
INSERT INTO customers VALUES (1, 'Ada', 'Oslo'), (2, 'Ben', 'Kyoto');
CREATE TABLE products (id INTEGER, name TEXT, price NUMERIC);
INSERT INTO products VALUES (7, 'Pen', 1.5), (8, 'Ink', 4);
CREATE TABLE orders (id INTEGER, customer_id INTEGER, status TEXT, total NUMERIC, items JSON, updated_at TEXT);
INSERT INTO orders VALUES (1, 1, 'open', 3, '[{"product_id":7,"quantity":2}]', '2026-10-22T23:07:59.699186Z'),
    (2, 1, 'shipped', 5.5, '[{"product_id":7,"quantity":1},{"product_id":8,"quantity":1}]', '2026-10-23T23:07:59Z');
"""


def execute(place: Path, statements: str) -> None:
    """Change what has landed."""
    with closing(sqlite3.connect(place / "landed.db")) as database:
        database.executescript(statements)

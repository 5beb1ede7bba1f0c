import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from warehouse import Warehouse, as_table, differences, unexpected_ids


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    """Three orders, the last of which came with the second sync."""
    file = tmp_path / "warehouse.db"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE orders (id INTEGER, total REAL, _airbyte_sync_id INTEGER)")
        database.executemany("INSERT INTO orders VALUES (?, ?, ?)", [(2, 5.0, 1), (1, 4.0, 1), (3, 6.0, 2)])
    return Warehouse(file)


def test_rows_come_in_order_and_by_sync(warehouse: Warehouse) -> None:
    """A table can be asked for what one sync wrote."""
    assert [row["id"] for row in warehouse.rows("orders")] == [1, 2, 3]
    assert [row["id"] for row in warehouse.rows("orders", sync_id=2)] == [3]


def test_what_is_not_there_has_no_rows(warehouse: Warehouse, tmp_path: Path) -> None:
    """A missing table and a missing file count as empty, so that the comparison can say so."""
    assert warehouse.count("customers") == 0
    assert Warehouse(tmp_path / "nothing.db").count("orders") == 0


def test_equal_counts_are_no_difference(warehouse: Warehouse) -> None:
    """A complete copy is not complained about."""
    assert differences({"orders": 3}, warehouse) == []


@pytest.mark.parametrize("expected", [2, 4])
def test_too_many_rows_and_too_few_are_differences(warehouse: Warehouse, expected: int) -> None:
    """Lost rows count, and so do doubled ones."""
    (line,) = differences({"orders": expected}, warehouse)

    assert line == f"orders: the shop says {expected} rows, the warehouse has 3"


def test_a_sync_that_misses_or_adds_rows_is_told_by_id() -> None:
    """The second sync must bring exactly the rows that changed."""
    lines = unexpected_ids([{"id": 1}, {"id": 2}], [{"id": 2}, {"id": 10}])

    assert lines == ["not written, though it changed: id 1", "written, though it did not change: id 10"]


def test_a_table_is_aligned() -> None:
    """Columns stand under their headings."""
    assert as_table([{"a": 1, "bb": "x"}, {"a": 100}], ["a", "bb"]) == "    a    bb\n    1    x\n    100"

"""`scripts/demo`, as a newcomer types it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from processes import new_mark, survivors
from waiting import wait_until

pytestmark = [pytest.mark.airflow, pytest.mark.e2e, pytest.mark.real_connector, pytest.mark.real_dbt]

DEMO = Path(__file__).parents[2] / "scripts" / "demo"
MARK = "DEMO_UNDER_TEST"
PATIENCE = 480.0
"""Seconds for a whole demonstration."""

EDGES = {
    ("orders", "orders"),
    ("orders", "stg_orders"),
    ("customers", "stg_customers"),
    ("stg_orders", "order_lines"),
    ("products", "order_lines"),
    ("order_lines", "product_sales"),
    ("stg_orders", "customer_sales"),
    ("stg_customers", "customer_sales"),
}
"""What the tables are made of: Airbyte's landed orders, and the models of the dbt project."""


class RunningDemo:
    """One start of scripts/demo; everything that it starts can be found by its mark."""

    def __init__(self, output: Path, *arguments: str) -> None:
        self.mark = new_mark()
        self._output = output
        with output.open("w") as sink:
            self._process = subprocess.Popen(
                [sys.executable, str(DEMO), *arguments],
                env={**os.environ, MARK: self.mark},
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def said(self) -> str:
        """Everything that it has printed so far."""
        return self._output.read_text()

    def wait_for(self, text: str) -> str:
        """Wait until it has printed something that matches; what did."""
        return wait_until(
            lambda: found[0] if (found := re.search(text, self.said())) else None, seconds=PATIENCE, otherwise=self.said
        )

    def end(self, number: signal.Signals | None = None) -> int:
        """Wait for its end, after a signal if one is given; the exit code."""
        if number is not None:
            self._process.send_signal(number)
        return self._process.wait(PATIENCE)

    def left_behind(self) -> list[str]:
        """The processes that outlive it."""
        return [" ".join(process.cmdline()) for process in survivors(self.mark, variable=MARK)]

    def kill(self) -> None:
        """End whatever is left, for the tests that come after a failed one."""
        self._process.kill()
        for process in survivors(self.mark, variable=MARK):
            process.kill()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Callable[..., RunningDemo]]:
    """Starts scripts/demo."""
    started: list[RunningDemo] = []

    def start(*arguments: str) -> RunningDemo:
        started.append(RunningDemo(tmp_path / "output", *arguments))
        return started[-1]

    yield start
    for running in started:
        running.kill()


def test_the_demo_moves_rows_builds_marts_and_leaves_nothing_behind(demo: Callable[..., RunningDemo]) -> None:
    """It ends with 0, shows equal counts and the lineage of every table, and no process of it lives on."""
    running = demo("--orders", "120")

    assert running.end() == 0, running.said()
    assert running.left_behind() == []
    rows = re.findall(r"^ +(\w+) +(\d+) +(\d+) +\d+ +(\d+)$", running.said(), re.MULTILINE)
    assert rows == [("customers", "50", "50", "0"), ("products", "20", "20", "0"), ("orders", "145", "145", "30")]
    built = re.findall(r"^ +(\w+) +success +\d+\.\d\d$", running.said(), re.MULTILINE)
    assert sorted(built) == ["customer_sales", "order_lines", "product_sales", "stg_customers", "stg_orders"]
    edges = re.findall(r"^ +\w+://\S+ (\S+) +\w+://\S+ (\S+)$", running.said(), re.MULTILINE)
    assert {(source.rpartition(".")[2], target.rpartition(".")[2]) for source, target in edges} == EDGES
    found = re.findall(
        r"^    (rows moved|models built|tests passed|lineage edges found) +(.+)$", running.said(), re.MULTILINE
    )
    assert dict(found) == {
        "rows moved": "120 and then 30",
        "models built": "5 and then 5",
        "tests passed": "13 and then 13",
        "lineage edges found": "8",
    }
    assert "Everything arrived and was built" in running.said()


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        ("==> starting Airflow", signal.SIGINT),
        ("==> starting Airflow", signal.SIGTERM),
        ("sync_orders: deferred", signal.SIGINT),
        ("build_marts: deferred", signal.SIGTERM),
    ],
)
def test_the_demo_can_be_stopped_at_any_moment(
    demo: Callable[..., RunningDemo], moment: str, number: signal.Signals
) -> None:
    """The exit code tells of the interruption, and nothing keeps running."""
    running = demo()
    running.wait_for(moment)

    assert running.end(number) == 130, running.said()
    assert running.left_behind() == []
    assert "Traceback" not in running.said()


def test_the_web_interface_stays_until_ctrl_c(demo: Callable[..., RunningDemo]) -> None:
    """With --ui its address is printed, and it answers there."""
    running = demo("--ui")
    address = running.wait_for(r"web interface stays at \S+").split()[-1]
    page = httpx.get(address, follow_redirects=True, trust_env=False)

    assert page.status_code == 200
    assert "<title>Airflow</title>" in page.text
    assert running.end(signal.SIGINT) == 130
    assert running.left_behind() == []

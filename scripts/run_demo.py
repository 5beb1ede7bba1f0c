"""`scripts/demo`: a DAG on a real Airflow has a real connector move real rows, and real dbt make tables of them."""

from __future__ import annotations

import argparse
import fcntl
import os
import shutil
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from environment import VAR, enter
from package_index import index_settings
from progress import complain, say
from stopping import INTERRUPTED

PLACE = VAR / "demo"

_HELP = """\
Starts a small shop (the source), a local server with Airbyte's API that runs Airbyte's own low-code connector, another
with dbt Cloud's API that runs dbt-core, and a real Airflow (scheduler, DAG processor, API server, triggerer) with
SQLite.  Then it runs the DAG `example_airbyte_to_dbt` twice: Airbyte lands the shop's orders in an SQLite file, the
second time only what is new, and dbt builds and tests five models of them in a DuckDB file.  At the end it compares
what arrived with what the shop says, and shows the lineage that the tasks told.  Everything is on loopback and in
var/demo; nothing keeps running, unless you ask for --ui.
Exit codes: 0 everything arrived, 1 something did not, 2 bad arguments, 130 stopped.
"""


def main(arguments: Sequence[str]) -> int:
    """Run the demonstration; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ui", action="store_true", help="leave Airflow's web interface running until Ctrl-C")
    parser.add_argument("--port", type=_port, default=0, help="port of the web interface (default: any free one)")
    parser.add_argument("--airbyte-port", type=_port, default=0, help="port of the Airbyte API (default: any free one)")
    parser.add_argument(
        "--dbt-cloud-port", type=_port, default=0, help="port of the dbt Cloud API (default: any free one)"
    )
    parser.add_argument("--orders", type=_count, default=200, help="orders that the shop begins with (default 200)")
    options = parser.parse_args(arguments)
    enter(sys.argv[0], arguments)
    os.environ.update(index_settings(os.environ))  # the connector's environment comes from the same package index
    os.environ["PATH"] = os.pathsep.join([os.environ.get("PATH", os.defpath), str(VAR / "tools" / "bin")])
    return _play(options)


def _play(options: argparse.Namespace) -> int:
    from demo_servers import DemonstrationError
    from demonstration import Demonstration

    try:
        with _alone():
            shutil.rmtree(PLACE, ignore_errors=True)
            PLACE.mkdir(parents=True)
            Demonstration(
                PLACE,
                port=options.port,
                airbyte_port=options.airbyte_port,
                dbt_cloud_port=options.dbt_cloud_port,
                orders=options.orders,
                stay=options.ui,
            ).run()
    except DemonstrationError as error:
        complain(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        say("\nstopped; nothing keeps running")
        return INTERRUPTED
    return 0


@contextmanager
def _alone() -> Generator[None]:
    """Two demonstrations at once would write into the same folder."""
    with Path(VAR / "demo.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            complain(f"another scripts/demo is running in {PLACE}; stop it first (Ctrl-C)")
            sys.exit(1)
        yield


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port; ports are 0 (any free one) to 65535")
    return number


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is out of range; 1 to 100000 orders")
    return number

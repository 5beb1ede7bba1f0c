"""Runs a stand-in as a process of its own: `python -m generated_client.testing airbyte --port 8001`.

The first line printed is the server's address; SIGINT and SIGTERM end it.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from types import FrameType

from generated_client.testing.airbyte import command as airbyte_command
from generated_client.testing.dbt_cloud import command as dbt_cloud_command
from generated_client.testing.loopback import PortInUseError


def main(arguments: list[str] | None = None) -> int:
    """Serve until told to stop; 0 after that, 1 when the server could not start; bad arguments exit with 2."""
    parser = argparse.ArgumentParser(
        prog="python -m generated_client.testing", description="A local server that behaves like a remote system."
    )
    systems = parser.add_subparsers(dest="system", required=True, metavar="SYSTEM")
    for name, command in {"airbyte": airbyte_command, "dbt_cloud": dbt_cloud_command}.items():
        system = systems.add_parser(name, help=command.SUMMARY, description=command.SUMMARY)
        system.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
        system.add_argument("--port", type=int, default=0, help="port to listen on; 0, the default: any free one")
        system.add_argument("--latency", type=float, default=0.0, metavar="SECONDS", help="hold every answer back")
        command.add_arguments(system)
        system.set_defaults(build=command.build)
    options = parser.parse_args(arguments)

    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        server, notes = options.build(options)
    except ValueError as error:
        parser.error(str(error))
    try:
        server.start()
    except PortInUseError as error:
        sys.stderr.write(f"{error.strerror}\n")
        return 1
    try:
        sys.stdout.write("\n".join((server.url, *notes, "")))
        sys.stdout.flush()
        stop.wait()
    finally:
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

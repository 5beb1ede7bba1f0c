"""Sync a connection of Airbyte and show its progress.

    python -m generated_client.examples.airbyte_sync               lists the connections
    python -m generated_client.examples.airbyte_sync CONNECTION    syncs one of them, by its id or its name

The server and the credentials come from AIRBYTE_BASE_URL, AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET. Ends with 0 when
all is well, 1 when the sync has not succeeded, 2 when it could not be started, and 130 after Ctrl-C.
"""

import argparse
import sys
from collections.abc import Sequence

from generated_client import Airbyte, APIError, WaitError
from generated_client.airbyte.models import ConnectionResponse, JobResponse

END_OF_PROGRESS = "\n" if sys.stdout.isatty() else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    parser = argparse.ArgumentParser(prog="airbyte_sync", description="Sync a connection and show its progress.")
    parser.add_argument("connection", nargs="?", help="id or name; without it the connections are listed")
    parser.add_argument("--timeout", type=seconds, help="seconds to wait; the job goes on then (default: no limit)")
    parser.add_argument("--poll-interval", type=seconds, default=5.0, help="seconds between two looks (default: 5)")
    options = parser.parse_args(arguments)
    try:
        with Airbyte() as airbyte:
            connections = list(airbyte.connections.list())
            if options.connection is None:
                for each in connections:
                    print(f"{each.connection_id}  {each.status:<10} {each.name}")
                return 0
            chosen = [each for each in connections if options.connection in {each.connection_id, each.name}]
            if len(chosen) != 1:
                print(f"{len(chosen)} connections are called {options.connection!r}: give an id", file=sys.stderr)
                return 2
            return sync(airbyte, chosen[0], timeout=options.timeout, poll_interval=options.poll_interval)
    except (APIError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


def sync(airbyte: Airbyte, connection: ConnectionResponse, *, timeout: float | None, poll_interval: float) -> int:
    """Start a sync, follow it to its end, and return the exit code."""
    job = airbyte.jobs.create(connection_id=connection.connection_id, job_type="sync")
    print(f"{connection.name}: job {job.job_id}")
    try:
        airbyte.jobs.wait(job.job_id, timeout=timeout, poll_interval=poll_interval, on_progress=show)
    except (WaitError, APIError) as error:
        print(f"{END_OF_PROGRESS}{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        advice = f"job {job.job_id} goes on; `airbyte.jobs.cancel({job.job_id})` would end it"
        print(f"{END_OF_PROGRESS}{advice}", file=sys.stderr)
        return 130
    print(f"{END_OF_PROGRESS}job {job.job_id} has succeeded")
    return 0


def show(job: JobResponse) -> None:
    """Show the progress: in one line that changes on a terminal, line by line in a file."""
    line = f"{job.status}, {job.rows_synced or 0:,} rows, {(job.bytes_synced or 0) / 1e6:,.1f} MB"
    if sys.stdout.isatty():
        print(f"\r\033[K{line}", end="", flush=True)
    else:
        print(line, flush=True)


def seconds(text: str) -> float:
    """Read a number of seconds, more than 0."""
    if not float(text) > 0:
        raise ValueError
    return float(text)


if __name__ == "__main__":
    sys.exit(main())

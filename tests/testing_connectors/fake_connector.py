"""A connector that plays what its configuration says: `fake_connector.py VERB --config FILE [--catalog …] [--state …]`.

The configuration holds `streams` (the catalog) and, for each verb, a list of steps: the methods of `Fake`.  After them
check succeeds, discover prints the catalog, and read ends.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

EMITTED_AT = 1_700_000_000_000


class Fake:
    """One run of the connector; each public method is a step, named in the configuration."""

    def __init__(self, state: list[dict[str, Any]]) -> None:
        self.given = state
        self.cursors: dict[str, int] = {
            entry["stream"]["stream_descriptor"]["name"]: entry["stream"]["stream_state"]["cursor"]
            for entry in state
            if entry["type"] == "STREAM"
        }

    def emit(self, stream: str, rows: list[dict[str, Any]], every: int = 0, namespace: str | None = None) -> None:
        """Print the rows whose `id` is above the saved cursor, with a state after each `every` rows (0: none)."""
        cursor = self.cursors.get(stream)
        fresh = rows if cursor is None else [row for row in rows if row["id"] > cursor]
        for number, row in enumerate(fresh, start=1):
            record = {"stream": stream, "namespace": namespace, "data": row, "emitted_at": EMITTED_AT}
            self.say({"type": "RECORD", "record": record})
            if every and number % every == 0:
                self.state(stream, row["id"])

    def count(self, stream: str, upto: int, every: int = 0, pause: float = 0.0) -> None:
        """Print rows that have nothing but an `id`, from the saved cursor to `upto`."""
        for number in range(self.cursors.get(stream, 0) + 1, upto + 1):
            self.emit(stream, [{"id": number}], every=1 if every and number % every == 0 else 0)
            time.sleep(pause)

    def long_records(self, stream: str, size: int, times: int = 1) -> None:
        """Print records with a text of `size` bytes."""
        for number in range(times):
            self.emit(stream, [{"id": number, "text": "x" * size}])

    def state(self, stream: str, cursor: int) -> None:
        """Print the state of a stream."""
        content = {"stream_descriptor": {"name": stream}, "stream_state": {"cursor": cursor}}
        self.say({"type": "STATE", "state": {"type": "STREAM", "stream": content}})

    def status(self, stream: str, status: str = "COMPLETE") -> None:
        """Print how far a stream is."""
        content = {"stream_descriptor": {"name": stream}, "status": status}
        self.say({"type": "TRACE", "trace": {"type": "STREAM_STATUS", "stream_status": content}})

    def error(self, message: str, internal_message: str = "") -> None:
        """Print an error as connectors do."""
        content = {"message": message, "internal_message": internal_message}
        self.say({"type": "TRACE", "trace": {"type": "ERROR", "error": content}})

    def say(self, line: object) -> None:
        """Print a line: a text as it is, anything else as JSON."""
        sys.stdout.write(f"{line if isinstance(line, str) else json.dumps(line)}\n")
        sys.stdout.flush()

    def stderr(self, text: str, times: int = 1) -> None:
        """Print to standard error."""
        for _ in range(times):
            sys.stderr.write(f"{text}\n")

    def sleep(self, seconds: float) -> None:
        """Do nothing for a while."""
        time.sleep(seconds)

    def write_pid(self, path: str) -> None:
        """Tell the test who we are; the file is there only when it is complete."""
        _appear(path, str(os.getpid()))

    def spawn(self, path: str) -> None:
        """Start a process that stays behind, and tell the test which."""
        child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"])
        _appear(path, str(child.pid))

    def append(self, path: str, text: str) -> None:
        """Leave a trace in a file."""
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)

    def show_state(self, path: str) -> None:
        """Tell the test which state we were given."""
        _appear(path, json.dumps(self.given))

    def await_file(self, path: str) -> None:
        """Go on when the file exists."""
        while not Path(path).exists():
            time.sleep(0.01)

    def deaf(self) -> None:
        """Ignore SIGTERM from now on."""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)

    def last_words(self, path: str) -> None:
        """Take leave when SIGTERM comes: a line, then, later, a file; and go."""

        def leave(_signal: int, _frame: object) -> None:
            self.say("Leaving...")
            time.sleep(0.3)
            _appear(path, "terminated")
            sys.exit(0)

        signal.signal(signal.SIGTERM, leave)

    def die(self, number: int) -> None:
        """Be killed by a signal."""
        os.kill(os.getpid(), number)

    def leave(self, code: int) -> None:
        """Exit."""
        sys.exit(code)


def main() -> None:
    """Play the steps of the verb."""
    parser = argparse.ArgumentParser()
    parser.add_argument("verb")
    for name in ("config", "catalog", "state"):
        parser.add_argument(f"--{name}", type=Path)
    options = parser.parse_args()
    config: dict[str, Any] = json.loads(options.config.read_text())
    fake = Fake(json.loads(options.state.read_text()) if options.state else [])
    defaults: Mapping[str, list[dict[str, Any]]] = {
        "check": [{"say": {"line": {"type": "CONNECTION_STATUS", "connectionStatus": {"status": "SUCCEEDED"}}}}],
        "discover": [{"say": {"line": {"type": "CATALOG", "catalog": {"streams": config.get("streams", [])}}}}],
        "read": [],
    }
    for step in [*config.get(options.verb, []), *defaults[options.verb]]:
        for name, arguments in step.items():
            play: Callable[..., None] = getattr(fake, name)
            play(**arguments)


def _appear(path: str, text: str) -> None:
    beside = Path(f"{path}.new")
    beside.write_text(text)
    beside.rename(path)


if __name__ == "__main__":
    main()

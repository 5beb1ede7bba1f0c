"""Plays dbt: does what the words of its command say, one after the other, in the surroundings that it was given.

`say:TEXT` prints, `fail` ends badly, `leave:NAME=TEXT` writes a file into the target folder, `hang:FILE` writes its
process id into FILE and waits, `variables` and `profile` print what they are.  dbt's own log is what was printed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def main() -> int:
    """Play the command."""
    target, logs = Path(os.environ["DBT_TARGET_PATH"]), Path(os.environ["DBT_LOG_PATH"])
    logs.mkdir(parents=True)
    for word in sys.argv[1:]:
        action, _, rest = word.partition(":")
        if action == "fail":
            return 1
        if action == "leave":
            name, _, text = rest.partition("=")
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_text(text)
        elif action == "hang":
            Path(f"{rest}.new").write_text(str(os.getpid()))
            Path(f"{rest}.new").rename(rest)
            time.sleep(600)
        else:
            answers = {"say": rest, "variables": json.dumps(dict(os.environ)), "profile": _profile()}
            said = answers.get(action, word)
            sys.stdout.write(f"{said}\n")
            with (logs / "dbt.log").open("a") as log:
                log.write(f"[debug] {said}\n")
    return 0


def _profile() -> str:
    return (Path(os.environ["DBT_PROFILES_DIR"]) / "profiles.yml").read_text()


if __name__ == "__main__":
    sys.exit(main())

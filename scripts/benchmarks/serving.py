"""Servers that participants talk to, each a process of its own, so that it costs them nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.certificate import make_certificate, trust
from benchmarks.peers import PLACE

_SCRIPTS = Path(__file__).parents[1]


@dataclass(frozen=True)
class Serving:
    """A server's addresses, and the environment variables that make the one with TLS trusted."""

    plain: str
    tls: str
    variables: Mapping[str, str]


@contextmanager
def serving(module: str) -> Generator[Serving]:
    """Run a module that prints its two addresses, and serves until its input ends."""
    PLACE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=PLACE) as folder:
        certificate, trusted = Path(folder, "server.pem"), Path(folder, "trusted.pem")
        make_certificate(certificate)
        trust(certificate, trusted)
        command = [sys.executable, "-m", module, str(certificate)]
        with subprocess.Popen(
            command, cwd=_SCRIPTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as server:
            if server.stdin is None or server.stdout is None:
                raise RuntimeError("the server has no pipes")
            try:
                plain, tls = (server.stdout.readline().strip() for _ in range(2))
                yield Serving(plain, tls, {"SSL_CERT_FILE": str(trusted)})
            finally:
                server.stdin.close()  # it ends then

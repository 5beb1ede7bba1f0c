import os
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

from postgres import Postgres, PostgresError, find_programs, machine_programs, package_programs


def ask(postgres: Postgres, question: str) -> object:
    """The one value that the server answers."""
    with closing(psycopg2.connect(postgres.url.replace("+psycopg2", ""))) as database, database.cursor() as cursor:
        cursor.execute(question)
        row = cursor.fetchone()
        return row[0] if row else None


def installed(place: Path, *versions: str, without: str = "") -> Path:
    """A folder that looks like that of a machine with these versions."""
    for version in versions:
        programs = place / version / "bin"
        programs.mkdir(parents=True)
        for name in {"initdb", "postgres"} - {without}:
            (programs / name).touch()
    return place


def test_the_package_s_server_serves_a_database_and_leaves_nothing(tmp_path: Path) -> None:
    """Every machine with this project's environment can run the tests that need PostgreSQL, as root too."""
    programs = package_programs()
    assert programs is not None

    with Postgres(log=tmp_path / "postgres.log", programs=programs) as postgres:
        assert ask(postgres, "select 6 * 7") == 42
        place = ask(postgres, "show data_directory")
        assert isinstance(place, str)
        assert Path(place).is_dir()

    assert not Path(place).parent.exists()
    with pytest.raises(psycopg2.OperationalError):
        ask(postgres, "select 1")


@pytest.mark.e2e
def test_root_s_own_folders_need_not_be_open_to_the_server_s_account(tmp_path: Path) -> None:
    """A project below /root has an environment that no other account can read."""
    programs = package_programs()
    assert programs is not None
    hidden = tmp_path / "hidden"
    hidden.mkdir(mode=0o700)
    package = programs.parents[1]
    for name in (package.name, f"{package.name}.libs"):
        (hidden / name).symlink_to(package.parent / name)

    with Postgres(log=tmp_path / "postgres.log", programs=hidden / programs.relative_to(package.parent)) as postgres:
        assert ask(postgres, "select current_user") == "postgres"


@pytest.mark.e2e
def test_a_stranger_is_not_let_in(tmp_path: Path) -> None:
    """Loopback is shared with everybody on the machine."""
    with Postgres(log=tmp_path / "postgres.log") as postgres, pytest.raises(psycopg2.OperationalError):
        psycopg2.connect(host="127.0.0.1", port=postgres.port, user="postgres", password="guess", dbname="postgres")


@pytest.mark.e2e
def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    """The reason is in the message, and nothing is left."""
    with Postgres(log=tmp_path / "first.log") as first:
        second = Postgres(log=tmp_path / "second.log")
        second.port = first.port
        with pytest.raises(PostgresError, match="Address already in use"):
            second.__enter__()


def test_the_machine_s_newest_server_is_taken(tmp_path: Path) -> None:
    """By number, not by name."""
    assert machine_programs(installed(tmp_path, "9", "14", "18")) == tmp_path / "18" / "bin"


@pytest.mark.parametrize(
    ("versions", "without"),
    [(["9", "13"], ""), (["16"], "initdb"), (["16"], "postgres"), ([], "")],
    ids=["too-old", "only-a-client", "no-server", "nothing"],
)
def test_a_machine_without_a_server_that_will_do_has_none(
    versions: list[str], without: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the package's is taken."""
    monkeypatch.setenv("PATH", str(tmp_path))

    assert machine_programs(installed(tmp_path, *versions, without=without)) is None


def test_there_is_always_one_to_find() -> None:
    """Of the machine or of the package, but complete."""
    assert os.access(find_programs() / "initdb", os.X_OK)

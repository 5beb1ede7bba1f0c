"""Environments of programs: built once, in one piece or not at all, by whoever comes first."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generated_client.testing.connectors import (
    DECLARATIVE_PACKAGE,
    FAKER_PACKAGE,
    EnvironmentUnavailableError,
    PinnedPackage,
    ensure_environment,
)
from generated_client.testing.dbt_core import DBT_DUCKDB
from generated_client.testing.programs.cancellation import Cancellation, CancelledError
from generated_client.testing.programs.environment import default_cache, program_variables
from generated_client.testing.programs.process import SupervisedProcess
from generated_client.testing.programs.run_log import RunLog
from tests.running_programs import content_of

SOURCE = """
import os, sys, time
def run():
    trace = os.environ.get("TINY_TRACE")
    if trace:
        open(trace, "a").write("tried ")
    while os.environ.get("TINY_GATE") and not os.path.exists(os.environ["TINY_GATE"]):
        time.sleep(0.01)
    if os.environ.get("TINY_BROKEN"):
        sys.exit("cannot import name 'everything'")
    print(sys.argv[1:])
"""
METADATA = "Metadata-Version: 2.1\nName: tiny-source\nVersion: 1.0\nRequires-Dist: left-to-the-pins\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PinnedPackage:
    """A tiny connector that can be installed from a folder, as the only thing in the world."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    with zipfile.ZipFile(wheels / "tiny_source-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tiny_source.py", SOURCE)
        info = "tiny_source-1.0.dist-info"
        wheel.writestr(f"{info}/METADATA", METADATA)
        wheel.writestr(f"{info}/WHEEL", WHEEL)
        wheel.writestr(f"{info}/RECORD", "")
    for installer in ("UV", "PIP"):
        monkeypatch.setenv(f"{installer}_NO_INDEX", "1")
        monkeypatch.setenv(f"{installer}_FIND_LINKS", str(wheels))
    pins = tmp_path / "tiny.txt"
    pins.write_text("# a comment\ntiny-source==1.0\n")
    return PinnedPackage("tiny", pins, "tiny_source:run")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Where the environments go; does not exist yet."""
    return tmp_path / "deep" / "cache"


def folders(cache: Path) -> list[str]:
    """What is in the cache besides locks."""
    return sorted(path.name for path in cache.iterdir() if path.suffix != ".lock")


def with_a_uv_that_does_not_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A PATH with nothing but what a version manager leaves of a uv that was removed."""
    stub = tmp_path / "shims" / "uv"
    stub.parent.mkdir()
    stub.write_text("#!/bin/sh\necho uv: not installed >&2\nexit 127\n")
    stub.chmod(0o755)
    monkeypatch.setenv("PATH", str(stub.parent))


@pytest.mark.parametrize("only_pip", [False, True], ids=["what the machine has", "pip"])
def test_an_environment_is_built_and_starts_its_connector(
    *, only_pip: bool, package: PinnedPackage, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With uv where it works, else with pip; the folder may be moved afterwards."""
    if only_pip:
        with_a_uv_that_does_not_work(monkeypatch, tmp_path)
    with RunLog(tmp_path / "log") as log:
        environment = ensure_environment(package, cache=cache, log=log)
    assert "with pip" in (tmp_path / "log").read_text() or not only_pip
    assert folders(cache) == [environment.name]
    moved = environment.rename(tmp_path / "moved")
    with SupervisedProcess([*package.command(moved), "check", "--config", "x"], on_stderr=print) as process:
        assert list(process.lines()) == [b"['check', '--config', 'x']"]


def test_an_environment_that_is_there_costs_next_to_nothing(package: PinnedPackage, cache: Path) -> None:
    """No process is started, nothing is asked of the network."""
    built = ensure_environment(package, cache=cache)
    before = os.times()
    assert ensure_environment(package, cache=cache) == built
    after = os.times()
    assert after.user + after.system - before.user - before.system < 0.1
    assert after.children_user == before.children_user


def test_other_pins_are_another_environment(package: PinnedPackage, cache: Path) -> None:
    """So an upgrade never meets the leftovers of the version before."""
    before = ensure_environment(package, cache=cache)
    package.pins.write_text("tiny-source==1.0\n# upgraded\n")
    assert ensure_environment(package, cache=cache) != before
    assert len(folders(cache)) == 2


def test_of_several_at_once_one_builds_and_the_others_wait(
    package: PinnedPackage, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All get the same environment, and it was tried out once."""
    monkeypatch.setenv("TINY_TRACE", str(tmp_path / "trace"))
    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(ensure_environment, package, cache=cache) for _ in range(4)]
        assert len({call.result() for call in calls}) == 1
    assert (tmp_path / "trace").read_text() == "tried "


def test_an_environment_whose_python_is_gone_is_built_again(package: PinnedPackage, cache: Path) -> None:
    """The Python it was made from may be upgraded away under it."""
    environment = ensure_environment(package, cache=cache)
    (environment / "bin" / "python").unlink()
    (environment / "bin" / "python").symlink_to("/no/such/python")
    assert ensure_environment(package, cache=cache) == environment
    assert (environment / "bin" / "python").exists()
    assert folders(cache) == [environment.name]


def test_what_a_killed_builder_left_is_removed(package: PinnedPackage, cache: Path) -> None:
    """It holds no lock any more, and its folder is in nobody's way."""
    name = ensure_environment(package, cache=cache).name
    shutil.rmtree(cache / name)
    (cache / f"{name}.abc123" / "environment" / "bin").mkdir(parents=True)
    ensure_environment(package, cache=cache)
    assert folders(cache) == [name]


def test_a_package_that_cannot_be_fetched_is_told_in_one_line(
    package: PinnedPackage, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be fetched, why, and how to go on; no password, and nothing is left behind."""
    for variable in ("UV_FIND_LINKS", "PIP_FIND_LINKS", "UV_NO_INDEX", "PIP_NO_INDEX"):
        monkeypatch.delenv(variable)
    user, password = "user", "hunter2"
    for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
        monkeypatch.setenv(variable, f"http://{user}:{password}@127.0.0.1:9/simple")
    settings = {"UV_HTTP_RETRIES": "0", "UV_NO_CONFIG": "1", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": "/dev/null"}
    for variable, value in settings.items():
        monkeypatch.setenv(variable, value)
    with pytest.raises(EnvironmentUnavailableError) as caught:
        ensure_environment(package, cache=cache)
    message = str(caught.value)
    assert message.startswith("Cannot fetch 'tiny' (tiny-source==1.0 and what it needs): ")
    assert "Make a package index reachable" in message
    assert password not in message
    assert "\n" not in message
    assert folders(cache) == []


def test_an_environment_that_does_not_work_is_never_moved_into_place(
    package: PinnedPackage, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried out first; the next call builds anew."""
    monkeypatch.setenv("TINY_BROKEN", "1")
    with pytest.raises(EnvironmentUnavailableError, match=r"Cannot try out .* cannot import name 'everything'"):
        ensure_environment(package, cache=cache)
    assert folders(cache) == []
    monkeypatch.delenv("TINY_BROKEN")
    assert folders(ensure_environment(package, cache=cache).parent) != []


def test_building_and_waiting_for_a_builder_can_be_cancelled(
    package: PinnedPackage, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cancelled job does not sit out somebody else's installation, nor finish its own."""
    monkeypatch.setenv("TINY_TRACE", str(tmp_path / "trace"))
    monkeypatch.setenv("TINY_GATE", str(tmp_path / "never"))
    building, waiting = Cancellation(), Cancellation()
    with ThreadPoolExecutor(2) as pool:
        builder = pool.submit(ensure_environment, package, cache=cache, cancellation=building)
        content_of(tmp_path / "trace")
        waiter = pool.submit(ensure_environment, package, cache=cache, cancellation=waiting)
        for cancellation, future in ((waiting, waiter), (building, builder)):
            cancellation.cancel()
            with pytest.raises(CancelledError):
                future.result(timeout=20)
    assert folders(cache) == []


def test_a_python_that_does_not_fit_is_replaced_or_reported(package: PinnedPackage, cache: Path) -> None:
    """Connectors run on their own range of Pythons; ours need not be in it."""
    impossible = PinnedPackage("tiny", package.pins, package.entry_point, python_from=(4, 0), python_below=(4, 1))
    with pytest.raises(EnvironmentUnavailableError, match=r"4\.0"):
        ensure_environment(impossible, cache=cache)


@pytest.mark.parametrize("package", [DECLARATIVE_PACKAGE, FAKER_PACKAGE, DBT_DUCKDB], ids=lambda package: package.name)
def test_committed_pins_are_exact_and_carry_no_address(package: PinnedPackage) -> None:
    """Every line is name==version, with at most a condition; where to fetch it from is the user's business."""
    lines = [line for line in package.pins.read_text().splitlines() if not line.startswith("#")]
    assert len(lines) > 50
    assert [line for line in lines if "==" not in line.split(";")[0] or "://" in line or line.startswith("-")] == []


def test_a_connectors_variables_lead_it_neither_astray_nor_to_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our Python's settings are not its; loopback addresses never go through a proxy."""
    monkeypatch.setenv("PYTHONPATH", "/ours")
    monkeypatch.setenv("VIRTUAL_ENV", sys.prefix)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", "intranet")
    variables = program_variables()
    assert {"PYTHONPATH", "VIRTUAL_ENV"}.isdisjoint(variables)
    assert variables["HTTPS_PROXY"] == "http://proxy:3128"
    assert variables["NO_PROXY"] == "intranet,127.0.0.1,localhost"


def test_the_default_cache_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """XDG_CACHE_HOME is respected."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache().is_relative_to(tmp_path)

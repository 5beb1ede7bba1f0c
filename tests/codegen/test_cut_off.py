"""A run that is cut off leaves the tree as it was, or as it was to become."""

import shutil
import signal
import time
from pathlib import Path

import pytest

from codegen import build, command
from tests.codegen.projects import contents, is_reworded, process, reword


@pytest.mark.parametrize("delay", [0.3, 0.8, 1.3, 1.8])
def test_a_run_that_is_killed_leaves_the_package_whole(project: Path, delay: float) -> None:
    """Killed at any moment, the old package stands, or the new one does already."""
    reword(project)
    before = contents(project)

    run = process(project)
    time.sleep(delay)
    run.send_signal(signal.SIGKILL)
    run.communicate()

    assert contents(project) == before or is_reworded(project)


def test_a_run_cut_off_between_the_two_renames_is_mended(project: Path) -> None:
    """The old package was moved aside and the new one not yet in place: the next run puts it back first."""
    package = project / "generated_client" / "shop"
    before = contents(project)
    shutil.copytree(package, package.with_name(".shop.new"))
    package.rename(package.with_name(".shop.old"))

    build.recover(build.systems(project)["shop"])

    assert contents(project) == before


def test_a_leftover_of_a_killed_run_is_cleared_away(project: Path) -> None:
    """What a killed run had copied does not stay beside the package."""
    package = project / "generated_client" / "shop"
    before = contents(project)
    shutil.copytree(package, package.with_name(".shop.new"))

    assert command.main([], project) == 0

    assert contents(project) == before

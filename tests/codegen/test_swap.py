"""Fresh files and folders take the place of old ones together."""

from pathlib import Path

import pytest

from codegen import swap


@pytest.fixture
def places(tmp_path: Path) -> dict[Path, Path]:
    """A folder and a file, and what is to take their place."""
    for name, content in (("old", "old"), ("fresh", "new")):
        (tmp_path / name / "package").mkdir(parents=True)
        (tmp_path / name / "package" / "module.py").write_text(content)
        (tmp_path / name / "spec.yaml").write_text(content)
    return {tmp_path / "old" / name: tmp_path / "fresh" / name for name in ("package", "spec.yaml")}


def stands(folder: Path) -> dict[str, str]:
    """What a folder holds, by path."""
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


OLD = {"package/module.py": "old", "spec.yaml": "old"}
NEW = {"package/module.py": "new", "spec.yaml": "new"}


def test_all_are_swapped_and_nothing_is_left_beside_them(places: dict[Path, Path], tmp_path: Path) -> None:
    """Neither the old ones nor copies of the fresh ones."""
    swap.swap_in(places, tmp_path / "old" / ".mark")

    assert stands(tmp_path / "old") == NEW


def test_what_was_not_there_comes(places: dict[Path, Path], tmp_path: Path) -> None:
    """The first generation of a system has nothing to replace."""
    (tmp_path / "old" / "spec.yaml").unlink()

    swap.swap_in(places, tmp_path / "old" / ".mark")

    assert stands(tmp_path / "old") == NEW


def test_a_failure_while_copying_leaves_everything(places: dict[Path, Path], tmp_path: Path) -> None:
    """A full disk shows while the second is copied: the first is not swapped either."""
    (tmp_path / "fresh" / "spec.yaml").unlink()

    with pytest.raises(FileNotFoundError):
        swap.swap_in(places, tmp_path / "old" / ".mark")

    assert stands(tmp_path / "old") == OLD


@pytest.mark.parametrize("swapped", [0, 1, 2])
def test_a_run_that_was_killed_is_undone_as_a_whole(places: dict[Path, Path], tmp_path: Path, swapped: int) -> None:
    """However many places were swapped by then."""
    mark = tmp_path / "old" / ".mark"
    mark.touch()
    for place, fresh in [*places.items()][:swapped]:
        place.rename(place.with_name(f".{place.name}.old"))
        fresh.rename(place)

    swap.recover(places, mark)

    assert stands(tmp_path / "old") == OLD


def test_a_run_that_was_killed_after_the_last_swap_is_complete(places: dict[Path, Path], tmp_path: Path) -> None:
    """Without the mark the old ones beside the new ones are rubbish."""
    for place, fresh in places.items():
        place.rename(place.with_name(f".{place.name}.old"))
        fresh.rename(place)

    swap.recover(places, tmp_path / "old" / ".mark")

    assert stands(tmp_path / "old") == NEW

"""Put fresh files and folders in the place of old ones: all of them, or none."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path


def swap_in(fresh: Mapping[Path, Path], mark: Path) -> None:
    """Put what stands at the values of *fresh* in the place of its keys; what stood there is gone afterwards.

    A failure leaves everything as it was. A process that is killed leaves it so that `recover`, with these places and
    the same *mark*, puts back what was there: the mark is a file that lies there while places are half swapped.
    """
    try:
        for place, content in fresh.items():
            _remove(_beside(place, "old"))
            _copy(content, _beside(place, "new"))
        mark.touch()
        for place in fresh:
            if place.exists():
                place.rename(_beside(place, "old"))
            _beside(place, "new").rename(place)
        mark.unlink()
    finally:
        recover(fresh, mark)


def recover(places: Iterable[Path], mark: Path) -> None:
    """Clear away what a run that was cut off has left, and put back what it had moved aside."""
    half_swapped = mark.exists()
    for place in places:
        fresh, old = _beside(place, "new"), _beside(place, "old")
        if old.exists() and (half_swapped or not place.exists()):
            _remove(place)
            old.rename(place)
        _remove(fresh)
        _remove(old)
    mark.unlink(missing_ok=True)


def _beside(place: Path, kind: str) -> Path:
    return place.with_name(f".{place.name}.{kind}")


def _copy(content: Path, place: Path) -> None:
    if content.is_dir():
        shutil.copytree(content, place)
    else:
        shutil.copyfile(content, place)


def _remove(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)

"""Which thing of an old list is which in a new one."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


def pair(old: Iterable[T], new: Iterable[T], rules: Sequence[Callable[[T, T], bool]]) -> list[tuple[T, T]]:
    """Return the pairs that belong together: by the first rule as many as possible, then by the next one."""
    pairs, left, free = list[tuple[T, T]](), list(old), list(new)
    for alike in rules:
        for one in [*left]:
            place = next((number for number, other in enumerate(free) if alike(one, other)), None)
            if place is not None:
                pairs.append((one, free.pop(place)))
                left = [other for other in left if other is not one]
    return pairs

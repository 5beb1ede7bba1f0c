"""What a forked child must not take over from its parent: locks that nobody will release, sockets in use there."""

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that a forked child has to begin anew."""

    def begin_anew(self) -> None:
        """Drop locks and I/O of the parent; take no lock while doing so."""


_forkables: WeakSet[Forkable] = WeakSet()


def begin_anew_after_fork(thing: Forkable) -> None:
    """Have *thing* begin anew in every child process, before anything else runs there."""
    _forkables.add(thing)


def _in_child() -> None:
    for thing in list(_forkables):
        thing.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)

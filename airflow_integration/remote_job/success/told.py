"""Which of a target's jobs a watcher has dealt with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from ..job import Json, RemoteJob


@dataclass(frozen=True, slots=True)
class Told:
    """The jobs that have ended and were dealt with: all up to one, and some above it."""

    up_to: int = 0
    above: frozenset[int] = frozenset()

    def __contains__(self, job_id: int) -> bool:
        return job_id <= self.up_to or job_id in self.above

    @classmethod
    def before(cls, jobs: Sequence[RemoteJob]) -> Self:
        """All that are older than *jobs*."""
        return cls(min((job.id for job in jobs), default=1) - 1)

    def and_all_that_ended(self, jobs: Sequence[RemoteJob]) -> "Told":
        """With those of *jobs* (all that are not dealt with) that have ended; those that still run are waited for."""
        ended = self.above.union(job.id for job in jobs if job.state.is_terminal)
        running = min((job.id for job in jobs if not job.state.is_terminal), default=None)
        up_to = max((each for each in ended if running is None or each < running), default=self.up_to)
        return Told(up_to, frozenset(each for each in ended if each > up_to))

    def joined(self, other: "Told") -> "Told":
        """With all that *other* has dealt with."""
        up_to = max(self.up_to, other.up_to)
        return Told(up_to, frozenset(each for each in self.above | other.above if each > up_to))

    def as_dict(self) -> dict[str, Json]:
        """As plain JSON."""
        return {"up_to": self.up_to, "above": sorted(self.above)}

    @classmethod
    def of(cls, value: object) -> Self | None:
        """What `as_dict` gave; None for anything else."""
        if not isinstance(value, Mapping):
            return None
        fields: dict[object, object] = {**value}
        up_to, above = fields.get("up_to"), fields.get("above")
        if not isinstance(up_to, int) or not isinstance(above, list):
            return None
        ids: list[object] = [*above]
        return cls(up_to, frozenset(each for each in ids if isinstance(each, int)))

"""Compare the schemas of two descriptions, a named one once for each direction, however often it is used."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

import attrs

from .. import schemas
from . import unions, values
from .change import Change, Direction, Kind
from .reading import is_plain, name_of, shape, trimmings
from .shape import ANYTHING, Document, Field, Node, Shape, named


@attrs.frozen
class See:
    """A pair of named schemas, which is compared in a place of its own."""

    old: str
    new: str
    direction: Direction


K = TypeVar("K")
Step = Change | See
"""What a comparison finds: a change, or named schemas to go on with."""


class Schemas:
    """The schemas of two descriptions, side by side.

    *is_public* tells whether users meet the class of a named schema: only then its new name is a change.
    """

    def __init__(self, old: Document, new: Document, is_public: Callable[[str], bool]) -> None:
        self._old = old
        self._new = new
        self._is_public = is_public
        self._steps: dict[See, list[Step]] = {}
        self._equal: dict[See, bool] = {}

    def compare(self, old: Node, new: Node, where: str, direction: Direction) -> Iterator[Step]:
        """Yield what differs between two schemas that stand in the same place."""
        if old == new and all(is_plain(part.schema) for part in old):
            return
        see = See(name_of(old), name_of(new), direction)
        if see.old and see.new:
            if see.old == see.new or self._is_renamed(see):
                yield see
            elif not self._is_equal(see):
                yield from self._replaced(see, where)
                return
            yield from values.trimmings(trimmings(old), trimmings(new), where, direction)
        elif old or new:
            yield from self._shapes(shape(old, self._old), shape(new, self._new), where, direction)

    def are_equal(self, old: Node, new: Node, direction: Direction) -> bool:
        """Whether nothing differs between two schemas but names of schemas, what they refer to included."""
        return not self._changes_below(self.compare(old, new, "", direction))

    def _of_named(self, see: See) -> list[Step]:
        if see not in self._steps:
            self._steps[see] = list(self._named(see))
        return self._steps[see]

    def _named(self, see: See) -> Iterator[Step]:
        if see.old != see.new and self._is_public(see.old):
            yield Change(Kind.SCHEMA_RENAMED, Direction.BOTH, see.new, f"was called {see.old}", breaking=True)
        old, new = shape(named(see.old), self._old), shape(named(see.new), self._new)
        yield from self._shapes(old, new, see.new, see.direction)

    def _is_renamed(self, see: See) -> bool:
        """Whether the one name is gone and the other one new."""
        return see.old not in schemas.components(self._new) and see.new not in schemas.components(self._old)

    def _replaced(self, see: See, where: str) -> Iterator[Change]:
        """One change where another schema stands than before, though both are still there."""
        breaking = any(each.breaking for each in self._changes_below([see]))
        yield Change(Kind.TYPE, see.direction, where, f"was {see.old}, is {see.new}", breaking)

    def _is_equal(self, see: See) -> bool:
        if see not in self._equal:
            self._equal[see] = True  # while it is being found out: a schema may contain itself
            self._equal[see] = not self._changes_below([see])
        return self._equal[see]

    def followed(self, steps: Iterable[Step]) -> set[Change]:
        """Return the changes that steps lead to, those in named schemas included."""
        found, left, seen = set[Change](), list(steps), set[See]()
        while left:
            step = left.pop()
            if isinstance(step, Change):
                found.add(step)
            elif step not in seen:
                seen.add(step)
                left += self._of_named(step)
        return found

    def _changes_below(self, steps: Iterable[Step]) -> list[Change]:
        """The changes that steps lead to, new names left out."""
        return [change for change in self.followed(steps) if change.kind is not Kind.SCHEMA_RENAMED]

    def _shapes(self, old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Step]:
        yield from values.compare(old, new, where, direction)
        if values.differ_wholly(old, new):
            return
        yield from self._fields(old, new, where, direction)
        yield from self.compare(old.items, new.items, f"{where}[]", direction)
        for number in range(max(len(old.places), len(new.places))):
            before, after = (each[number] if number < len(each) else ANYTHING for each in (old.places, new.places))
            yield from self.compare(before, after, f"{where}[{number}]", direction)
        yield from self._others(old.others, new.others, where, direction)
        yield from self._members(old, new, where, direction)

    def _fields(self, old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Step]:
        shared = old.origins & new.origins
        gone = {name: field for name, field in old.fields.items() if name not in new.fields}
        come = {name: field for name, field in new.fields.items() if name not in old.fields}
        renamed = self.renamed(gone, come, direction)
        for name, field in gone.items():
            place = f"{field.origin if field.origin in shared else where}.{name}"
            if name in renamed:
                yield Change(Kind.FIELD_RENAMED, direction, place, f"is called {renamed[name]} now", breaking=True)
            else:
                yield Change(Kind.FIELD_REMOVED, direction, place, "removed", breaking=True)
        for name in come.keys() - {*renamed.values()}:
            place = f"{come[name].origin if come[name].origin in shared else where}.{name}"
            demanded = come[name].required and direction is Direction.REQUEST
            yield Change(Kind.FIELD_ADDED, direction, place, "added, required" if demanded else "added", demanded)
        for name in old.fields.keys() & new.fields.keys():
            yield from self._field(old.fields[name], new.fields[name], name, where, shared, direction)

    def _field(
        self, old: Field, new: Field, name: str, where: str, shared: AbstractSet[str], direction: Direction
    ) -> Iterator[Step]:
        if old.required != new.required:
            demanded_by = new.demanded_by if new.required else old.demanded_by
            place = f"{demanded_by if demanded_by in shared else where}.{name}"
            what = "is required now" if new.required else "is optional now"
            yield Change(Kind.REQUIRED, direction, place, what, new.required == (direction is Direction.REQUEST))
        origin = old.origin if old.origin == new.origin else ""
        yield from self.compare(old.node, new.node, f"{origin or where}.{name}", direction)

    def renamed(self, gone: Mapping[K, Field], come: Mapping[K, Field], direction: Direction) -> dict[K, K]:
        """Return which field has which new name: the only one that is the same in all but its name."""
        twins = {
            name: [
                other
                for other, new in come.items()
                if old.required == new.required and self.are_equal(old.node, new.node, direction)
            ]
            for name, old in gone.items()
        }
        wanted = [other for others in twins.values() for other in others]
        return {name: others[0] for name, others in twins.items() if len(others) == 1 and wanted.count(others[0]) == 1}

    def _others(self, old: Node | None, new: Node | None, where: str, direction: Direction) -> Iterator[Step]:
        """Compare what is said of the fields that have no name; in answers our clients keep them in any case."""
        if old is None and new is not None:
            yield Change(Kind.OTHER_FIELDS, direction, where, "may have other fields now", breaking=False)
        elif old is not None and new is None:
            breaking = direction is Direction.REQUEST
            yield Change(Kind.OTHER_FIELDS, direction, where, "may have no other fields any more", breaking)
        else:
            yield from self.compare(old or ANYTHING, new or ANYTHING, f"{where}.*", direction)

    def _members(self, old: Shape, new: Shape, where: str, direction: Direction) -> Iterator[Step]:
        before, after = unions.members(old, self._old), unions.members(new, self._new)
        pairs = unions.match(before, after, lambda one, other: self._are_twins(one, other, direction))
        same = {id(each) for pair in pairs for each in pair}
        for member in before:
            if id(member) not in same:
                breaking = direction is Direction.REQUEST
                yield Change(Kind.MEMBER_REMOVED, direction, where, f"can no longer be {member}", breaking)
        for member in after:
            if id(member) not in same:
                yield Change(Kind.MEMBER_ADDED, direction, where, f"can be {member} now", breaking=False)
        yield from unions.discriminators(old, new, pairs, where, direction)
        for one, other in pairs:
            yield from self.compare(one.node, other.node, f"{where}({other})", direction)

    def _are_twins(self, old: unions.Member, new: unions.Member, direction: Direction) -> bool:
        """Whether two members differ in nothing but the way they are written, or in a name that is gone and one new."""
        both_stay = old.name and new.name and not self._is_renamed(See(old.name, new.name, direction))
        return not both_stay and self.are_equal(old.node, new.node, direction)

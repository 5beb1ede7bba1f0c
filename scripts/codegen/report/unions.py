"""Which member of a union is which in another version of it, and by what readers tell the members apart."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from ..documents import mapping
from ..schemas import REFERENCE
from .change import Change, Direction, Kind
from .pairing import pair
from .reading import name_of, shape
from .shape import Document, Node, Shape


@attrs.frozen
class Member:
    """One of the schemas of a union."""

    node: Node
    name: str  # of a named schema
    shape: Shape

    def __str__(self) -> str:
        return self.name or " ".join(f"{key}={text}" for key, text in self.tags) or self.shape.in_words

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """The properties that can have one value only."""
        found = ((name, shape(field.node, {}).values) for name, field in self.shape.fields.items())
        return tuple((name, next(iter(values))) for name, values in found if values is not None and len(values) == 1)

    @property
    def looks(self) -> object:
        """What a member without a name is known by when its content has changed."""
        return self.shape.types, self.tags


def members(of: Shape, document: Document) -> list[Member]:
    """Return the members of a union, or nothing where a shape is none."""
    return [Member(each, name_of(each), shape(each, document)) for each in of.members]


def match(
    old: list[Member], new: list[Member], are_equal: Callable[[Member, Member], bool]
) -> list[tuple[Member, Member]]:
    """Return the pairs of members: of one name, else equal, else nameless, of one type and with the same tags."""
    rules: list[Callable[[Member, Member], bool]] = [
        lambda one, other: bool(one.name) and one.name == other.name,
        lambda one, other: one.shape.fields.keys() == other.shape.fields.keys() and are_equal(one, other),
        lambda one, other: (
            not one.name and not other.name and (one.shape.types, one.tags) == (other.shape.types, other.tags)
        ),
    ]
    return pair(old, new, rules)


def discriminators(
    old: Shape, new: Shape, pairs: Sequence[tuple[Member, Member]], where: str, direction: Direction
) -> Iterator[Change]:
    """Yield the changes of the tags by which members are told apart, as far as the members are still there."""
    was, now = old.discriminator.get("propertyName"), new.discriminator.get("propertyName")
    if was != now:
        what = f"members are told apart by {now or 'nothing'} now" + (f", not by {was}" if was else "")
        yield Change(Kind.DISCRIMINATOR, direction, where, what, breaking=was is not None)
        return
    before, after = _targets(old), _targets(new)
    same = {one.name: other.name for one, other in pairs}
    for tag, name in before.items():
        if name in same and before and after and after.get(tag) != same[name]:
            what = f"tag {tag!r} means {after[tag]} now, not {name}" if tag in after else f"tag {tag!r} removed"
            yield Change(
                Kind.DISCRIMINATOR, direction, where, what, breaking=tag in after or direction is Direction.REQUEST
            )
    for tag, name in after.items():
        if before and tag not in before and name in same.values():
            yield Change(Kind.DISCRIMINATOR, direction, where, f"tag {tag!r} for {name} added", breaking=False)


def _targets(of: Shape) -> Mapping[str, str]:
    return {
        tag: str(target).removeprefix(REFERENCE) for tag, target in mapping(of.discriminator.get("mapping")).items()
    }

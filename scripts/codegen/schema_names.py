"""Names of our own for schemas, and so for classes, where the publisher's say nothing: `TypeFe6Enum`.

Generators of descriptions number or hash what clashes, so that such a name also changes when nothing else does. Ours
stay: a row of `names.yaml` then says which name of the publisher's stands for what now.
"""

from collections.abc import Collection, Iterator, Mapping

from .documents import is_list, is_mapping, mapping
from .names_error import NamesError
from .schemas import REFERENCE, class_name, components


def renamed(document: Mapping[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """Return *document* with *names*, by the publisher's, for its schemas; what refers to them follows.

    Names of what the document does not have are left out: `refuse` finds them.
    """
    if not names:
        return dict(document)
    followed = mapping(_following(document, {f"{REFERENCE}{old}": f"{REFERENCE}{new}" for old, new in names.items()}))
    schemas = {names.get(name, name): schema for name, schema in components(followed).items()}
    return {**followed, "components": {**mapping(followed.get("components")), "schemas": schemas}}


def refuse(names: Mapping[str, str], document: Mapping[str, object]) -> None:
    """Refuse names that cannot be given to the schemas of *document*, in which nothing is renamed yet.

    Raises `NamesError`.
    """
    if faults := [*_faults(names, components(document))]:
        raise NamesError("; ".join(f"schemas: {fault}" for fault in faults))


def refuse_idle(names: Mapping[str, str], skipped: Collection[str]) -> None:
    """Refuse names of what has no class, being among the *skipped* schemas. Raises `NamesError`."""
    if idle := [f"{old} has no class that could be called {new}" for old, new in names.items() if new in skipped]:
        raise NamesError(f"schemas: {'; '.join(idle)}")


def _faults(names: Mapping[str, str], schemas: Mapping[str, object]) -> Iterator[str]:
    given = [*names.values()]
    for old, new in names.items():
        if old not in schemas:
            yield f"the description has no {old}: say what it calls {new} now, or remove the row"
        if new in schemas or given.count(new) > 1:
            yield f"{old} cannot be {new}, which is another's name"
        if class_name(new) != new:
            yield f"{new} is no name of a class: give {class_name(new)}"


def _following(node: object, references: Mapping[str, str]) -> object:
    if is_mapping(node):
        return {key: _following(child, references) for key, child in node.items()}
    if is_list(node):
        return [_following(child, references) for child in node]
    return references.get(node, node) if isinstance(node, str) else node

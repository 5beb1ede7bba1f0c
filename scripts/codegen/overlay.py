"""Apply our repairs and words to the facts; every action must hit exactly one place.

The OpenAPI Overlay standard lets an action miss its target silently. Here a miss is an error, because a new upstream
file that renames a schema would otherwise lose a repair without a word.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy

from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse

from .documents import is_list, is_mapping


class OverlayError(Exception):
    """One or more actions of an overlay cannot be applied; the message names each."""


def apply(document: Mapping[str, object], overlay: Mapping[str, object], name: str) -> dict[str, object]:
    """Return a copy of *document* with every action of *overlay* applied; *name* stands in error messages."""
    from oas_patch import apply_overlay  # 0.7 s to import: only whoever generates pays it

    repaired = deepcopy(dict(document))
    faults: list[str] = []
    for number, action in enumerate(_actions(overlay, name), start=1):
        target = str(action["target"])
        fault = _fault(target, repaired)
        if fault:
            faults.append(f"  action {number}, {target}: {fault}")
        else:
            apply_overlay(repaired, {"actions": [action]})
    if faults:
        raise OverlayError(
            f"{name}: {len(faults)} action(s) do not fit the description. If the API has changed, mend or remove "
            "them:\n" + "\n".join(faults)
        )
    return repaired


def _actions(overlay: Mapping[str, object], name: str) -> Sequence[dict[str, object]]:
    actions = overlay.get("actions")
    if not is_list(actions):
        raise OverlayError(f"{name}: has no list `actions`")
    checked: list[dict[str, object]] = []
    for number, action in enumerate(actions, start=1):
        if not is_mapping(action) or "target" not in action or not ({"update", "remove"} & action.keys()):
            raise OverlayError(f"{name}: action {number} needs `target` and one of `update`, `remove`: {action!r}")
        checked.append(action)
    return checked


def _fault(target: str, document: Mapping[str, object]) -> str | None:
    try:
        hits = len(parse(target).find(document))
    except JSONPathError as error:
        return f"is no JSONPath: {error}"
    return None if hits == 1 else f"hits {hits} places instead of 1"

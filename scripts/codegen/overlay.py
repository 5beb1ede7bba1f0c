"""Apply our repairs and words to the facts; every action must hit exactly one place.

The OpenAPI Overlay standard lets an action miss its target silently. Here a miss is an error, because a new upstream
file that renames a schema would otherwise lose a repair without a word.
"""

from collections.abc import Mapping
from copy import deepcopy

from jsonpath_ng import Index
from jsonpath_ng.exceptions import JSONPathError
from jsonpath_ng.ext.parser import parse

from .documents import is_list, is_mapping, mapping

_SHOWN = 20


class OverlayError(Exception):
    """One or more actions of an overlay cannot be applied; the message names each."""


def apply(document: Mapping[str, object], overlay: Mapping[str, object], name: str) -> dict[str, object]:
    """Return a copy of *document* with every action of *overlay* applied; *name* stands in error messages."""
    from oas_patch import apply_overlay  # 0.7 s to import: only whoever generates pays it

    actions = overlay.get("actions")
    if not is_list(actions):
        raise OverlayError(f"{name}: has no list `actions`")
    repaired = deepcopy(dict(document))
    faults: list[str] = []
    for number, entry in enumerate(actions, start=1):
        action = mapping(entry)
        fault = _shape_fault(action) or _target_fault(action, repaired)
        if fault:
            faults.append(f"  action {number}, {action.get('target', entry)}: {fault}")
        else:
            apply_overlay(repaired, {"actions": [action]})
    if faults:
        raise OverlayError(
            f"{name}: {len(faults)} of {len(actions)} actions cannot be applied:\n" + "\n".join(_first(faults)) + "\n"
            "Where the API has changed, mend the action or remove it."
        )
    return repaired


def _first(faults: list[str]) -> list[str]:
    return faults if len(faults) <= _SHOWN else [*faults[:_SHOWN], f"  and {len(faults) - _SHOWN} more"]


def _shape_fault(action: Mapping[str, object]) -> str | None:
    if not isinstance(action.get("target"), str):
        return "needs a `target`, a JSONPath"
    unknown = action.keys() - {"target", "description", "update", "remove"}
    if unknown:
        return f"has the unknown key {', '.join(sorted(unknown))}"
    if ("update" in action) == (action.get("remove") is True):
        return "needs either `update` or `remove: true`"
    return None


def _target_fault(action: Mapping[str, object], document: Mapping[str, object]) -> str | None:
    try:
        hits = parse(str(action["target"])).find(document)
    except JSONPathError as error:
        return f"is no JSONPath: {error}"
    if len(hits) != 1:
        return f"hits {len(hits)} places instead of 1"
    if "update" in action and (isinstance(hits[0].path, Index) or not is_mapping(hits[0].value)):
        return "hits a list item or a plain value: only a mapping can be updated"
    return None

"""How repairs and words are applied: every action hits exactly one place, or generation fails and says which."""

from copy import deepcopy

import pytest

from codegen import build, overlay
from codegen.documents import mapping


def apply(document: dict[str, object], *actions: object) -> dict[str, object]:
    """Apply actions of an overlay called overlay.yaml."""
    return overlay.apply(document, {"overlay": "1.0.0", "actions": [*actions]}, "overlay.yaml")


def test_actions_update_and_remove(facts: dict[str, object]) -> None:
    """An update merges into its place, a removal takes it away; the original stays as it was."""
    before = deepcopy(facts)

    repaired = apply(
        facts,
        {"target": "$.components.schemas.Order.properties.id", "update": {"format": "int64"}},
        {"target": "$.components.schemas.Order.required[?(@=='order')]", "remove": True},
        {"target": "$.paths['/orders/{orderId}'].parameters[?(@.name=='orderId')].schema", "update": {"minimum": 1}},
    )

    order = mapping(mapping(mapping(repaired["components"])["schemas"])["Order"])
    assert mapping(order["properties"])["id"] == {"type": "integer", "format": "int64"}
    assert order["required"] == ["id"]
    assert "'minimum': 1" in str(mapping(mapping(repaired["paths"])["/orders/{orderId}"])["parameters"])
    assert facts == before


@pytest.mark.parametrize(
    ("action", "fault"),
    [
        ({"target": "$.components.schemas.Gone", "update": {}}, "hits 0 places"),
        ({"target": "$.components.schemas.*.properties", "update": {}}, "hits 6 places"),
        ({"target": "$.paths[", "update": {}}, "is no JSONPath"),
        ({"target": "$.openapi", "update": {}}, "a plain value"),
        ({"target": "$.paths['/orders'].get.parameters[0]", "update": {"name": "x"}}, "hits a list item"),
        ({"target": "$.paths"}, "needs either `update` or `remove: true`"),
        ({"target": "$.paths", "remove": False}, "needs either"),
        ({"target": "$.paths", "remove": True, "update": {}}, "needs either"),
        ({"target": "$.paths", "updates": {}}, "unknown key updates"),
        ({"update": {}}, "needs a `target`"),
        ({"target": 7, "update": {}}, "needs a `target`"),
        ("remove everything", "needs a `target`"),
    ],
)
def test_an_action_that_cannot_be_applied_is_named(facts: dict[str, object], action: object, fault: str) -> None:
    """The message names file, number and target of the action, what is wrong, and what to do."""
    good = {"target": "$.components.schemas.Order", "update": {"description": "ours"}}

    with pytest.raises(overlay.OverlayError, match=fault) as caught:
        apply(facts, good, action)

    message = str(caught.value)
    assert message.startswith("overlay.yaml: 1 of 2 actions cannot be applied:\n  action 2, ")
    assert message.endswith("Where the API has changed, mend the action or remove it.")


def test_all_faults_are_reported_at_once(facts: dict[str, object]) -> None:
    """Whoever takes a new upstream file sees every lost repair in one run."""
    actions: list[dict[str, object]] = [{"target": f"$.components.schemas.Gone{n}", "remove": True} for n in (1, 2, 3)]

    with pytest.raises(overlay.OverlayError) as caught:
        apply(facts, *actions)

    for n in (1, 2, 3):
        assert f"action {n}, $.components.schemas.Gone{n}: hits 0 places" in str(caught.value)


@pytest.mark.parametrize("document", [{}, {"actions": None}, {"actions": {"target": "$"}}])
def test_an_overlay_without_actions_is_refused(facts: dict[str, object], document: dict[str, object]) -> None:
    """An empty file is a mistake, not an overlay that does nothing."""
    with pytest.raises(overlay.OverlayError, match=r"overlay\.yaml: has no list `actions`"):
        overlay.apply(facts, document, "overlay.yaml")


def test_the_committed_overlays_apply() -> None:
    """Every action of every committed overlay hits exactly one place."""
    for system in build.systems().values():
        assert build.repaired(system)

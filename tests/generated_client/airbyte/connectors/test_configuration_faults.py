"""Validation of all connectors: what fits is taken, and every single fault is found where it is.

The judge beside ours is the library jsonschema: what one takes, the other takes.
"""

import json
from collections import Counter

import pytest
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from pydantic import JsonValue

from generated_client.airbyte import connectors
from tests.generated_client.airbyte.connectors.all_connectors import NAMES, facts
from tests.generated_client.airbyte.connectors.mutations import mutations
from tests.generated_client.airbyte.connectors.samples import least, sample, turns

KINDS = {
    *("missing required", "wrong type", "bad enum", "wrong variant", "out of range", "pattern", "twice", "too few"),
    *("unknown field", "optional tag missing"),
}


def takes(judge: Validator, value: object) -> bool:
    """Whether the library finds nothing wrong with a value."""
    on_the_wire: JsonValue = json.loads(json.dumps(value))
    return next(judge.iter_errors(on_the_wire), None) is None


@pytest.mark.parametrize("start", range(0, len(NAMES), 50))
def test_every_fault_is_found_with_the_way_to_it(start: int) -> None:
    """For 50 connectors at a time: all variants, whole and with the least; then each fault alone, at every depth."""
    for name in NAMES[start : start + 50]:
        schema = facts()[name]
        judge: Validator = Draft202012Validator(schema)
        for turn in range(turns(schema)):
            whole = sample(schema, turn)
            for fitting in (whole, least(schema, whole)):
                assert (takes(judge, fitting), connectors.catalogue().faults(name, fitting)) == (
                    True,
                    [],
                ), name
            for kind, path, value in mutations(schema, whole):
                found = connectors.catalogue().faults(name, value)
                if kind != "optional tag missing":  # some fit one variant alone, others fit none or several
                    assert [fault.path for fault in found] == [path], f"{name}: {kind}: {found}"
                assert takes(judge, value) is (found == []), f"{name}: {kind} at {path}: {found}"


def test_the_faults_are_of_every_kind() -> None:
    """The proof above is one of thousands of faults, of each kind dozens, most of them below the first level."""
    seen: Counter[str] = Counter()
    deep = 0
    for name in NAMES:
        for turn in range(turns(facts()[name])):
            for kind, path, _ in mutations(facts()[name], sample(facts()[name], turn)):
                seen[kind] += 1
                deep += "." in path

    assert {*seen} == KINDS
    assert min(seen.values()) >= 20
    assert (seen.total() > 20_000, deep > 10_000) == (True, True)

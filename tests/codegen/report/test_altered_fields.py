"""Alterations of the fields of bodies and answers of the real Airbyte description: class, direction, place, verdict."""

import pytest

from codegen import report
from tests.codegen.report.altering import (
    YES,
    Alterations,
    Document,
    Edit,
    add,
    altered,
    brief,
    drop,
    put,
    ref,
    rename,
    take,
)

ALTERATIONS: Alterations = {
    # --- Fields of what is sent
    "a field of a body gone": (
        (),
        (drop("ConnectionCreateRequest properties prefix"),),
        ["BREAKING request field-removed ConnectionCreateRequest.prefix"],
    ),
    "a required field of a body more": (
        (),
        (put("TagPatchRequest properties icon", {"type": "string"}), add("TagPatchRequest required", "icon")),
        ["BREAKING request field-added TagPatchRequest.icon"],
    ),
    "an optional field of a body more": (
        (),
        (put("TagPatchRequest properties icon", {"type": "string"}),),
        ["compatible request field-added TagPatchRequest.icon"],
    ),
    "a field of a body required": (
        (),
        (add("ConnectionCreateRequest required", "name"),),
        ["BREAKING request required-changed ConnectionCreateRequest.name"],
    ),
    "a field of a body that may be left out": (
        (),
        (take("TagPatchRequest required", "color"),),
        ["compatible request required-changed TagPatchRequest.color"],
    ),
    "a field of a body that may not be null": (
        (),
        (drop("GroupUpdateRequest properties description nullable"),),
        ["BREAKING request nullable-changed GroupUpdateRequest.description"],
    ),
    "a default behind a reference": (
        (),
        (put("ConnectionCreateRequest properties status", {**ref("ConnectionStatusEnum"), "default": "inactive"}),),
        ["compatible request default-changed ConnectionCreateRequest.status"],
    ),
    "a field of a body with another name": (
        (),
        (rename("ConnectionPatchRequest properties schedule", "timing"),),
        ["BREAKING request field-renamed ConnectionPatchRequest.schedule"],
    ),
    "a field that the server alone writes": (
        (),
        (put("TagCreateRequest properties color readOnly", YES),),
        ["BREAKING request access-changed TagCreateRequest.color"],
    ),
    "a secret field": (
        (),
        (put("ApplicationTokenRequestWithGrant properties client_secret airbyte_secret", YES),),
        ["compatible request masking-changed ApplicationTokenRequestWithGrant.client_secret"],
    ),
    # --- Fields of what is answered
    "a field of an answer gone": (
        (),
        (drop("JobResponse properties bytesSynced"),),
        ["BREAKING response field-removed JobResponse.bytesSynced"],
    ),
    "a field of an answer more": (
        (),
        (put("JobResponse properties attempts", {"type": "integer"}),),
        ["compatible response field-added JobResponse.attempts"],
    ),
    "a field of an answer with another name": (
        (),
        (rename("JobResponse properties rowsSynced", "recordsSynced"),),
        ["BREAKING response field-renamed JobResponse.rowsSynced"],
    ),
    "two fields gone and one more, all alike": (
        (),
        (drop("JobResponse properties bytesSynced"), rename("JobResponse properties rowsSynced", "records")),
        [
            "BREAKING response field-removed JobResponse.bytesSynced",
            "BREAKING response field-removed JobResponse.rowsSynced",
            "compatible response field-added JobResponse.records",
        ],
    ),
    "a required field of an answer with another name": (
        (),
        (
            rename("UserResponse properties email", "mail"),
            take("UserResponse required", "email"),
            add("UserResponse required", "mail"),
        ),
        ["BREAKING response field-renamed UserResponse.email"],
    ),
    "a field of an answer that may be missing": (
        (),
        (take("JobResponse required", "jobType"),),
        ["BREAKING response required-changed JobResponse.jobType"],
    ),
    "a field of an answer that is always there": (
        (),
        (add("JobResponse required", "duration"),),
        ["compatible response required-changed JobResponse.duration"],
    ),
    "a field of an answer that may be null": (
        (),
        (put("JobResponse properties duration type", ["string", "null"]),),
        ["BREAKING response nullable-changed JobResponse.duration"],
    ),
    "another type of a field of an answer": (
        (),
        (put("JobResponse properties duration type", "number"),),
        ["BREAKING response type-changed JobResponse.duration"],
    ),
    "a wider type of a field of an answer": (
        (),
        (put("JobResponse properties duration type", ["string", "number"]),),
        ["BREAKING response type-changed JobResponse.duration"],
    ),
    "a field of an answer that becomes a moment": (
        (),
        (put("JobResponse properties startTime format", "date-time"),),
        ["BREAKING response format-changed JobResponse.startTime"],
    ),
    "a field of an answer of another named schema": (
        (),
        (put("ConnectionResponse properties status", ref("UserStatus")),),
        ["compatible response type-changed ConnectionResponse.status"],
    ),
}


@pytest.mark.parametrize(("given", "done", "due"), ALTERATIONS.values(), ids=ALTERATIONS)
def test_each_alteration_of_a_field_is_found_and_nothing_else(
    airbyte: Document, given: tuple[Edit, ...], done: tuple[Edit, ...], due: list[str]
) -> None:
    """Class, direction, place and verdict are right, and there is no other finding."""
    old = altered(airbyte, *given)

    assert brief(report.changes(old, altered(old, *done))) == due

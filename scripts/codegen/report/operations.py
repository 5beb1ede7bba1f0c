"""The operations of a description, and which of them is which in another one."""

import re
from collections.abc import Mapping

import attrs

from .. import schemas
from ..documents import each_operation, mapping
from .pairing import pair
from .security import Requirement, requirement
from .shape import Document

_NAME = re.compile(r"\{([^}]*)\}")

ParameterKey = tuple[str, str]
"""Where a parameter is sent (`path`, `query`, ...), and its name."""


@attrs.frozen
class Operation:
    """An operation of one description, and what it refers to looked up."""

    key: str  # `GET /jobs/{jobId}`
    path: str
    facts: Mapping[str, object]
    document: Document

    @property
    def id(self) -> str:
        """The operationId, or nothing."""
        return str(self.facts.get("operationId", ""))

    @property
    def key_without_names(self) -> str:
        """The key with nothing in its braces, since the names there never reach the server."""
        return _NAME.sub("{}", self.key)

    @property
    def names_in_path(self) -> list[str]:
        """The names of the parameters in the path, in their order."""
        return _NAME.findall(self.path)

    @property
    def parameters(self) -> dict[ParameterKey, dict[str, object]]:
        """The parameters; `SchemaError` for a reference that leads nowhere."""
        found = schemas.parameters(self.path, self.facts, self.document)
        return {(str(each.get("in")), str(each.get("name"))): each for each in found}

    @property
    def credentials(self) -> Requirement:
        """What a caller has to prove."""
        return requirement(self.facts, self.document)

    @property
    def body(self) -> dict[str, object]:
        """The request body, empty where there is none."""
        return look_up(self.facts.get("requestBody"), self.document)

    @property
    def answers(self) -> dict[str, dict[str, object]]:
        """The answers, by status code."""
        responses = mapping(self.facts.get("responses"))
        return {str(code): look_up(answer, self.document) for code, answer in responses.items()}


def look_up(holder: object, document: Document) -> dict[str, object]:
    """Return what a body or an answer stands for; nothing where publishers refer to what is not there."""
    try:
        return schemas.resolved(holder, document)
    except schemas.SchemaError:
        return {}


def matched(old: Document, new: Document) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Return the operations that are in both descriptions, those that are gone, and those that are new."""
    before, after = _operations(old), _operations(new)
    pairs = pair(
        before,
        after,
        [
            lambda one, other: one.key == other.key,
            lambda one, other: one.key_without_names == other.key_without_names,
            lambda one, other: bool(one.id) and one.id == other.id,
        ],
    )
    known = {id(each) for both in pairs for each in both}
    return pairs, [each for each in before if id(each) not in known], [each for each in after if id(each) not in known]


def _operations(document: Document) -> list[Operation]:
    return [
        Operation(f"{method.upper()} {path}", path, facts, document) for path, method, facts in each_operation(document)
    ]

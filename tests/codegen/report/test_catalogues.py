"""Changes of what is published beside the operations."""

from codegen import report
from tests.codegen.report.altering import Document, altered, brief, drop, put

VARIANTS = [
    {"type": "object", "properties": {"mode": {"type": "string", "const": mode}, "port": {"type": "integer"}}}
    for mode in ("tunnel", "direct")
]
CONNECTORS: dict[str, object] = {
    "source-postgres": {
        "type": "object",
        "required": ["host"],
        "properties": {"host": {"type": "string"}, "method": {"type": "object", "oneOf": VARIANTS}},
    },
    "source-faker": {"type": "object"},
}


def test_connectors_come_and_go() -> None:
    """A class that is gone breaks who imports it."""
    new = altered(CONNECTORS, drop("source-faker"), put("source-s3", {"type": "object"}))

    assert brief(report.schema_changes(CONNECTORS, new, report.Direction.REQUEST)) == [
        "BREAKING request schema-removed source-faker",
        "compatible request schema-added source-s3",
    ]


def test_variants_of_a_connector_are_told_apart_by_their_constants() -> None:
    """A variant is compared with that of the same tag, wherever it stands now."""
    method = "source-postgres properties method oneOf"
    new = altered(CONNECTORS, put(f"{method} 1 properties port type", "string"), put(f"{method} 0", {"type": "string"}))

    assert brief(report.schema_changes(CONNECTORS, new, report.Direction.REQUEST)) == [
        "BREAKING request union-member-removed source-postgres.method",
        'BREAKING request type-changed source-postgres.method(mode="direct").port',
        "compatible request union-member-added source-postgres.method",
    ]


def test_kinds_of_problems_are_an_open_enumeration() -> None:
    """Whatever comes or goes breaks nobody; the data of a problem is read like any answer."""
    old: Document = {
        "problems": [{"type": "error:a", "status": 409}],
        "schemas": {"Data": {"properties": {"x": {"type": "string"}}}},
    }
    new: Document = {
        "problems": [{"type": "error:a", "title": "a", "status": 410}],
        "schemas": {"Data": {"type": "object"}},
    }

    assert [str(change) for change in report.problem_changes(old, new)] == [
        "BREAKING   response Data.x: removed",
        "compatible response problems: error:a (409) removed",
        "compatible response problems: error:a a (410) added",
    ]

"""What the templates are told."""

from collections.abc import Mapping

import pytest

from codegen import plan, plan_error, schemas
from codegen.documents import mapping
from codegen.names import OperationRow, Table

EMPTY = Table(client={}, operations={})


def api(method: str = "get", path: str = "/things", **operation: object) -> dict[str, object]:
    """A description with one operation, and a schema for a thing."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {path: {method: {"operationId": "oneOperation", **operation}}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }


def answer(schema: object, status: str = "200", media: str = "application/json") -> dict[str, object]:
    """The responses of an operation that answers by *schema*."""
    return {status: {"description": "", "content": {media: {"schema": schema}}}}


def planned(document: Mapping[str, object], table: Table = EMPTY) -> dict[str, object]:
    """The plan of the only operation."""
    return mapping(mapping(plan.make(document, table).data["operations"])["one_operation"])


THING = {"$ref": "#/components/schemas/Thing"}
THINGS = {"type": "array", "items": THING}


@pytest.mark.parametrize(
    ("responses", "kind"),
    [
        (answer(THING), "json"),
        (answer(THING, "201"), "json"),
        ({"204": {"description": ""}}, "nothing"),
        ({"200": {"description": ""}}, "nothing"),
        ({"302": {"description": ""}}, "redirect"),
        (answer({}, media="text/html"), "page"),
        (answer({}, media="text/plain"), "text"),
        (answer({}, media="application/pdf"), "bytes"),
        ({**answer(THING), "404": {"description": ""}}, "json"),
    ],
)
def test_how_to_read_the_answer_follows_from_the_first_success(responses: object, kind: str) -> None:
    """JSON, text, page, bytes, nothing, or where it redirects to."""
    assert planned(api(path="/things/{id}", parameters=[ID], responses=responses))["answer"] == kind


ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("schema", "key"),
    [
        (THINGS, None),
        ({"type": "object", "properties": {"data": THINGS}}, "data"),
        ({"type": "object", "properties": {"next": {"type": "string"}, "things": THINGS}}, "things"),
        ({"type": "object", "properties": {"data": THINGS, "extra": THING, "status": THING}}, "data"),
    ],
)
def test_a_list_stands_under_the_only_array_of_its_answer(schema: object, key: str | None) -> None:
    """Rows "lists under other keys" and "bare array": whatever the key is called, and whatever stands beside it."""
    entry = planned(api(responses=answer(schema)))

    assert (entry["lists"], entry["unwrap"], entry["pages"]) == (True, key, False)


def test_a_list_pages_if_it_takes_limit_and_offset() -> None:
    """Row "only 7 of the lists page": both parameters are needed, and `max_items` is documented."""
    both = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("limit", "offset")]

    paging = planned(api(responses=answer(THINGS), parameters=both))

    assert paging["pages"] is True
    assert "max_items: " in str(paging["doc"])
    assert planned(api(responses=answer(THINGS), parameters=both[:1]))["pages"] is False


def test_security_deprecation_and_repetition_are_planned() -> None:
    """Rows "global security" and "operation extensions": the generator forgets what the plan tells the templates."""
    entry = planned(api(security=[], deprecated=True, responses={"204": {"description": ""}}))
    assert entry["public"] is True
    assert "Deprecated by the publisher of the API." in str(entry["doc"])
    assert entry["deprecated"] == "things.list: deprecated by the publisher of the API"

    plain = planned(api(responses={"204": {"description": ""}}))
    assert (plain["public"], plain["deprecated"], plain["deprecated_arguments"]) == (False, None, {})
    for method, repeat in {"get": "ALWAYS", "put": "ALWAYS", "delete": "ALWAYS", "post": "IF_REFUSED"}.items():
        assert planned(api(method, responses={"204": {"description": ""}}))["repeat"] == repeat


def test_the_table_overrules_what_the_description_says() -> None:
    """What repeating would do, how long the server holds the call, and how to read a silent answer."""
    row = OperationRow("things.make", answer="text", starts_work=True, timeout=120.0)

    entry = planned(api("post", responses={"200": {"description": ""}}), Table({}, {"POST /things": row}))

    assert (entry["name"], entry["resource"], entry["method"]) == ("things.make", "things", "make")
    assert (entry["answer"], entry["repeat"], entry["timeout"]) == ("text", "IF_UNSENT", 120.0)
    once = OperationRow("things.stop", repeatable=False)
    stop = planned(api("delete", responses={"204": {"description": ""}}), Table({}, {"DELETE /things": once}))
    assert stop["repeat"] == "IF_REFUSED"


def body(schema: object, media: str = "application/json") -> dict[str, object]:
    """A request body."""
    return {"content": {media: {"schema": schema}}}


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (
            api(responses=answer({"type": "object", "properties": {"a": THINGS, "b": THINGS}})),
            r"GET /things \(things\.list\): a list must hold one array, this one holds 2: a, b",
        ),
        (api(responses=answer(THING)), "must hold one array, this one holds 0: id"),
        (
            api("post", requestBody=body({"type": "array", "items": THING}), responses=answer(THING)),
            r"its body \(application/json\) is no JSON object with properties; repair it in the overlay",
        ),
        (
            api("post", requestBody=body(THING, "text/csv"), responses=answer(THING)),
            r"its body \(text/csv\)",
        ),
        (
            api("post", "/things/{id}", parameters=[ID], requestBody=body(THING), responses=answer(THING)),
            "'id' and 'id' would both be called id",
        ),
        (
            api(
                parameters=[{**ID, "in": "query", "name": name} for name in ("fooBar", "foo_bar")],
                responses=answer(THINGS),
            ),
            "'fooBar' and 'foo_bar' would both be called foo_bar",
        ),
    ],
    ids=["two-arrays", "no-array", "array-body", "csv-body", "path-and-body", "spelling"],
)
def test_what_cannot_become_a_method_is_refused(document: dict[str, object], reason: str) -> None:
    """The message names operation and published name, what is wrong, and where to mend it."""
    with pytest.raises(plan_error.PlanError, match=reason):
        plan.make(document, EMPTY)


def test_two_operations_of_one_id_are_refused() -> None:
    """One would overwrite the other: both are named."""
    document = api(responses=answer(THINGS))
    mapping(document["paths"])["/others"] = mapping(document["paths"])["/things"]

    with pytest.raises(plan_error.PlanError, match="GET /others and GET /things have one operationId"):
        plan.make(document, EMPTY)


def test_an_operation_without_id_is_called_by_its_method_and_path() -> None:
    """Publishers may leave out the operationId."""
    document = api(path="/things/{thingId}", parameters=[{**ID, "name": "thingId"}], responses=answer(THING))
    mapping(mapping(mapping(document["paths"])["/things/{thingId}"])["get"]).pop("operationId")

    assert list(mapping(plan.make(document, EMPTY).data["operations"])) == ["get_things_thing_id"]


@pytest.mark.parametrize(
    ("schemas_of_api", "reason"),
    [
        ({"Thing": {"$ref": "#/components/schemas/Gone"}}, "#/components/schemas/Gone leads nowhere: define it in the"),
        (
            {"Thing": {"$ref": "#/components/schemas/Other"}, "Other": {"$ref": "#/components/schemas/Thing"}},
            "#/components/schemas/Thing refers to itself: .* -> #/components/schemas/Other -> ",
        ),
    ],
    ids=["nowhere", "circle"],
)
def test_references_that_lead_nowhere_or_in_circles_are_refused(schemas_of_api: object, reason: str) -> None:
    """Row "referenced but not defined": the stock generator drops the answer and goes on."""
    document = {**api(responses=answer(THINGS)), "components": {"schemas": schemas_of_api}}

    with pytest.raises(schemas.SchemaError, match=reason):
        plan.make(document, EMPTY)


def test_a_schema_may_contain_itself() -> None:
    """A tree is no circle of references."""
    document = api(responses=answer(THINGS))
    tree = {"type": "object", "properties": {"children": THINGS}}

    assert plan.make({**document, "components": {"schemas": {"Thing": tree}}}, EMPTY).data["skipped"] == []


def test_only_what_a_caller_can_meet_becomes_a_class() -> None:
    """Envelopes of lists, spread bodies and orphans get no class; what they hold does."""
    envelope = {"type": "object", "properties": {"data": THINGS}}
    request = {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}}
    document = api(responses=answer({"$ref": "#/components/schemas/Envelope"}))
    mapping(mapping(document["paths"])["/things"])["post"] = {
        "operationId": "other",
        "requestBody": body({"$ref": "#/components/schemas/Request"}),
        "responses": answer(THING),
    }
    mapping(mapping(document["components"])["schemas"]).update(
        {"Envelope": envelope, "Request": request, "Part": THING, "Orphan": request, "Anything": {"type": "object"}}
    )

    assert plan.make(document, EMPTY).data["skipped"] == ["Anything", "Envelope", "Orphan", "Request"]


def test_words_beside_a_reference_win_over_those_of_its_target() -> None:
    """Row "words on a bare `$ref`": the generator shows the whole text of the referenced schema instead."""
    document = api(
        parameters=[
            {"name": "a", "in": "query", "schema": {"$ref": "#/components/schemas/Id", "description": "Ours."}},
            {"name": "b", "in": "query", "schema": {"$ref": "#/components/schemas/Id"}},
            {"name": "c", "in": "query", "schema": {"$ref": "#/components/schemas/Kind"}},
        ],
        responses=answer(THINGS),
    )
    mapping(mapping(document["components"])["schemas"]).update(
        {
            "Id": {"type": "string", "description": "A UUID."},
            "Kind": {"type": "string", "enum": ["x"], "description": "Documented by its own class."},
        }
    )

    doc = str(planned(document)["doc"])

    assert "a: Ours." in doc
    assert "b: A UUID." in doc
    assert "c: " not in doc


def test_discriminators_and_secrets_are_planned(facts: dict[str, object]) -> None:
    """Rows "Discriminator ignored" and "airbyte_secret": by class, and by the members that the generator keeps."""
    row = OperationRow("invoices.get")
    data = plan.make(facts, Table({}, {"GET /": OperationRow("a.b"), "GET /orders/{orderId}/invoice": row})).data

    due = {"property": "kind", "mapping": {"card": "Card", "cash": "Cash"}}
    assert data["unions"] == {"Payment": due, "Card Cash": due}
    assert data["secrets"] == {"Order": ["secretCode"]}


def test_deprecated_arguments_are_planned_with_what_says_that_they_are_not_given() -> None:
    """Those of the query are None then, those of the body are left out; the words of both say that they are."""
    document = api(
        "post",
        **{"x-deprecation": "use `things.make`"},
        deprecated=True,
        parameters=[
            {"name": "oldFilter", "in": "query", "deprecated": True, "schema": {"type": "string"}},
            {"name": "filter", "in": "query", "schema": {"type": "string"}},
        ],
        requestBody=body(
            {
                "type": "object",
                "properties": {
                    "oldName": {"type": "string", "deprecated": True, "description": "Its name."},
                    "name": {"type": "string"},
                },
            }
        ),
        responses={"204": {"description": ""}},
    )

    entry = planned(document)

    assert entry["deprecated_arguments"] == {"old_filter": "None", "old_name": "UNSET"}
    assert "old_name: Its name. Deprecated by the publisher of the API.\n" in str(entry["doc"])
    assert "old_filter: Deprecated by the publisher of the API.\n" in str(entry["doc"])
    assert str(entry["deprecated"]).endswith("deprecated by the publisher of the API: use `things.make`")

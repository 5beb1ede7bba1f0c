"""The types that methods have to return, told by the description alone."""

from tests.generated_client.every_system.systems import Asked
from tests.json_values import as_object


def due_type(asked: Asked, pager: str, *, raw: bool) -> str:
    """The type that a method has to return, as it reads."""
    name, schema = asked.description.resolved(asked.case("all").answer_schema)
    envelope = asked.system.envelope
    if asked.name in asked.system.files:
        plain = "Content"
    elif asked.operation.status == 302 or schema == {"type": "string"}:
        plain = "str"
    elif asked.name.partition(".")[2].startswith("list"):
        arrays = [asked.description.resolved(each)[1] for each in as_object(schema.get("properties")).values()]
        (items,) = [each["items"] for each in [schema, *arrays] if each.get("type") == "array"]
        item = f"[{_called(asked, items)}]"
        plain = f"list{item}" if raw else f"{pager}{item}"
    elif asked.key == "POST /dataplanes":
        plain = "models.DataplaneCreateResponseBody"
    elif envelope and schema:
        value = as_object(schema["properties"])[envelope]
        plain = (
            f"list[{_called(asked, as_object(value)['items'])}]"
            if "items" in as_object(value)
            else _called(asked, value)
        )
    else:
        plain = f"models.{name}" if name else "NoneType"
    return f"RawResponse[{plain}]" if raw else plain


def _called(asked: Asked, schema: object) -> str:
    """What Python calls values of a schema."""
    name, facts = asked.description.resolved(schema)
    return f"models.{name}" if name else {"string": "str", "integer": "int"}[str(facts["type"])]

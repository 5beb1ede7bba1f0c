"""Files for type checkers that are too long to write and too regular to read: made when the tests run."""

import ast
import inspect
from collections.abc import Callable, Collection, Iterator, Mapping
from operator import attrgetter
from pathlib import Path

from generated_client import Airbyte, AsyncAirbyte, NoAuth
from generated_client.airbyte import models

HERE = Path(__file__).parent

CLIENTS: Mapping[str, Airbyte | AsyncAirbyte] = {
    "airbyte": Airbyte(base_url="https://airbyte.test", auth=NoAuth()),
    "async_airbyte": AsyncAirbyte(base_url="https://airbyte.test", auth=NoAuth()),
}
REFUSED = "  # refused"
"""Stands in every line that a type checker must find fault with."""


def attributes_of_models(types: Mapping[str, Mapping[str, str]]) -> str:
    """An assertion for every attribute of every model."""
    lines = [
        "from datetime import datetime",
        "from typing import assert_type",
        "from generated_client import UnknownVariant",
        "from generated_client.airbyte import models",
    ]
    for model, attributes in types.items():
        lines.append(f"def attributes_of_{model}(model: models.{model}) -> None:")
        lines += [f"    assert_type(model.{name}, {type_})" for name, type_ in attributes.items()] or ["    pass"]
    return "\n".join(lines)


def wrong_arguments(types: Mapping[str, Mapping[str, str]]) -> str:
    """Calls of every method and of every constructor in which each argument is wrong, and stands in its own line."""
    lines = [
        "from generated_client import Airbyte, AsyncAirbyte",
        "from generated_client.airbyte import models",
        "class Wrong: ...",
        "def constructors(wrong: Wrong) -> None:",
    ]
    for model in types:
        constructor: Callable[..., object] = getattr(models, model)
        lines += _call(f"models.{model}", inspect.signature(constructor))
    for client, kind in (("airbyte", Airbyte), ("async_airbyte", AsyncAirbyte)):
        lines.append(f"def methods_of_{client}(airbyte: {kind.__name__}, wrong: Wrong) -> None:")
        lines += _call(kind.__name__, inspect.signature(kind))
        lines += _call("airbyte.with_options", inspect.signature(kind.with_options), skipped={"self"})
        for name in methods(client):
            method: Callable[..., object] = attrgetter(name)(CLIENTS[client])
            lines += _call(f"airbyte.{name}", inspect.signature(method))
    return "\n".join(lines)


def _call(name: str, signature: inspect.Signature, skipped: Collection[str] = ()) -> Iterator[str]:
    yield f"    {name}("
    for parameter in signature.parameters.values():
        if parameter.name in skipped:
            continue
        keyword = f"{parameter.name}=" if parameter.kind is parameter.KEYWORD_ONLY else ""
        yield f"        {keyword}wrong,{REFUSED}"
    yield "    )"


def methods(client: str) -> list[str]:
    """The public methods of all resources of a client, the undecoded ones included, by their dotted names."""
    found: list[str] = []
    for prefix in ("", "with_raw_response."):
        holder: object = attrgetter(prefix.rstrip(".") or "__class__")(CLIENTS[client])
        kind = holder if isinstance(holder, type) else type(holder)
        for resource in sorted(name for name in vars(kind) if not name.startswith(("_", "with_"))):
            of_resource: object = attrgetter(prefix + resource)(CLIENTS[client])
            found += [f"{prefix}{resource}.{name}" for name in vars(type(of_resource)) if not name.startswith("_")]
    return found


def asserted_methods(file: str) -> list[str]:
    """The methods whose types are asserted in a file beside this one."""
    tree = ast.parse((HERE / file).read_text())
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [ast.unparse(call).removeprefix("airbyte.") for call in calls if isinstance(call, ast.Attribute)]


MISTAKES = f"""
from typing import assert_type

from generated_client import Airbyte, AsyncAirbyte
from generated_client.airbyte import models
from generated_client.runtime.deprecation import deprecated


class Shop:
    @deprecated("use close")
    def remove(self) -> None: ...


def values(airbyte: Airbyte, asynchronous: AsyncAirbyte, job: models.JobResponse) -> None:
    assert_type(job.job_id, str){REFUSED}
    assert_type(airbyte.jobs.get(1), models.SourceResponse){REFUSED}
    job.rows_synced + 1{REFUSED}
    job.rows{REFUSED}
    job.status = 1{REFUSED}
    airbyte.job{REFUSED}
    airbyte.jobs.find(1){REFUSED}
    airbyte.jobs.get(){REFUSED}
    airbyte.jobs.get("1"){REFUSED}
    airbyte.jobs.get(1, 5){REFUSED}
    airbyte.jobs.list(colour="red"){REFUSED}
    airbyte.jobs.list(workspace_ids=[1]){REFUSED}
    airbyte.jobs.list("c"){REFUSED}
    airbyte.jobs.create(connection_id="c"){REFUSED}
    airbyte.jobs.list()[0]{REFUSED}
    airbyte.jobs.list().data[0].name{REFUSED}
    airbyte.with_raw_response.jobs.get(1).job_id{REFUSED}
    airbyte.connections.delete("c").connection_id{REFUSED}
    for page in airbyte.jobs.list().iter_pages():
        page.job_id{REFUSED}
    for _ in asynchronous.jobs.list():{REFUSED}
        pass
    Airbyte("https://airbyte.example.com"){REFUSED}
    Airbyte(auth="token"){REFUSED}
    Shop().remove(){REFUSED}


async def asynchronous_values(airbyte: AsyncAirbyte) -> None:
    (airbyte.jobs.get(1)).job_id{REFUSED}
    (await airbyte.jobs.list()).data[0].name{REFUSED}
    async for job in airbyte.jobs.list():
        job.name{REFUSED}
"""
"""Mistakes that users make, each in a line of its own."""

WRONG_CONFIGURATIONS = """
from generated_client.airbyte.connectors.source_postgres import SourcePostgres

right: SourcePostgres = {
    "sourceType": "postgres", "host": "h", "port": 5432, "database": "d", "username": "u",
    "ssl_mode": {"mode": "verify-full", "ca_certificate": "c"},
}
right["port"] = "5432"  # refused: wrong type
right["hots"] = "h"  # refused: no such key
right["sourceType"] = "mysql"  # refused: another connector
right["ssl_mode"] = {"mode": "verify"}  # refused: no such variant
right["ssl_mode"] = {"mode": "verify-full"}  # refused: its certificate is missing
right["tunnel_method"] = {"tunnel_method": "NO_TUNNEL", "tunnel_port": 22}  # refused: a key of another variant
right["schemas"] = "public"  # refused: one text is no list of texts
short: SourcePostgres = {"sourceType": "postgres", "host": "h"}  # refused: required keys are missing
"""
"""Keys, types, constants and variants that the schema of a connector does not allow."""

"""Files for type checkers that are too long to write and too regular to read: made when the tests run."""

import ast
import inspect
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from operator import attrgetter
from pathlib import Path

from generated_client.runtime.client import AsyncClient, SyncClient
from tests.generated_client.every_system.due_types import due_type
from tests.generated_client.every_system.system import System
from tests.generated_client.every_system.systems import Asked, idle_clients

HERE = Path(__file__).parent

REFUSED = "  # refused"
"""Stands in every line that a type checker must find fault with."""

_SAMPLES = {"int": "1", "str": '"x"', "bool": "True"}


def client_classes(system: System) -> list[str]:
    """The names of the clients of a system."""
    return [system.class_name, f"Async{system.class_name}"]


def attributes_of_models(system: System, types: Mapping[str, Mapping[str, str]]) -> str:
    """An assertion for every attribute of every model."""
    open_unions = any("UnknownVariant" in type_ for attributes in types.values() for type_ in attributes.values())
    lines = [
        "from datetime import datetime",
        "from typing import assert_type",
        *(["from generated_client import UnknownVariant"] if open_unions else []),
        f"from generated_client.{system.name} import models",
    ]
    for model, attributes in types.items():
        lines.append(f"def attributes_of_{model}(model: models.{model}) -> None:")
        lines += [f"    assert_type(model.{name}, {type_})" for name, type_ in attributes.items()] or ["    pass"]
    return "\n".join(lines)


def answers_of_methods(system: System) -> str:
    """An assertion for the answer of every operation, plain and undecoded; deprecated ones are marked."""
    blocking, asynchronous = client_classes(system)
    files = ", Content" if system.files else ""
    lines = [
        "from typing import assert_type",
        f"from generated_client import {blocking}, {asynchronous}, AsyncPager{files}, Page, RawResponse",
        f"from generated_client.{system.name} import models",
        f"async def answers(blocking: {blocking}, asynchronous: {asynchronous}) -> None:",
    ]
    for asked in (Asked(system, key) for key in system.names):
        mark = REFUSED if asked.operation.deprecated else ""
        for pager, client in (("Page", "blocking"), ("AsyncPager", "asynchronous")):
            for raw in (False, True):
                due = due_type(asked, pager, raw=raw).replace("NoneType", "None")
                awaited = "await " if client == "asynchronous" and not due.startswith("AsyncPager") else ""
                call = f"{client}.{'with_raw_response.' * raw}{asked.name}({_least(asked)})"
                lines.append(f"    assert_type({awaited}{call}, {due}){mark}")
    return "\n".join(lines)


def _least(asked: Asked) -> str:
    """The arguments that an operation demands."""
    method: Callable[..., object] = attrgetter(asked.name)(idle_clients(asked.system)[0])
    given: list[str] = []
    for parameter in inspect.signature(method).parameters.values():
        if parameter.default is parameter.empty:
            sample = _SAMPLES.get(str(parameter.annotation), _of_many_kinds(str(parameter.annotation), asked.system))
            given.append(f"{parameter.name}={sample}" if parameter.kind is parameter.KEYWORD_ONLY else sample)
    return ", ".join(given)


def _of_many_kinds(annotation: str, system: System) -> str:
    """A value for an argument that takes an enumeration, a list, or a mapping in place of a model."""
    if annotation.startswith("Sequence"):
        return "[]"
    if not annotation.endswith("Like"):
        return "{}"
    enumeration = annotation.removesuffix("Like").removeprefix("models.")
    kind: Callable[[str], Collection[str]] = getattr(system.models, enumeration)
    members: Mapping[str, object] = getattr(kind, "__members__", {})
    return f"models.{enumeration}.{next(iter(members))}"


def wrong_arguments(system: System, types: Mapping[str, Mapping[str, str]]) -> str:
    """Calls of every method and of every constructor in which each argument is wrong, and stands in its own line."""
    lines = [
        f"from generated_client import {', '.join(client_classes(system))}",
        f"from generated_client.{system.name} import models",
        "class Wrong: ...",
        "def constructors(wrong: Wrong) -> None:",
    ]
    for model in types:
        constructor: Callable[..., object] = getattr(system.models, model)
        lines += _call(f"models.{model}", inspect.signature(constructor))
    clients: list[SyncClient | AsyncClient] = [*idle_clients(system)]
    for name, client in zip(client_classes(system), clients, strict=True):
        lines.append(f"def methods_of_{name}(client: {name}, wrong: Wrong) -> None:")
        lines += _call(name, inspect.signature(type(client)))
        lines += _call("client.with_options", inspect.signature(client.with_options))
        for dotted in methods(client):
            method: Callable[..., object] = attrgetter(dotted)(client)
            deprecated = dotted.removeprefix("with_raw_response.") in system.deprecated
            lines += _call(f"client.{dotted}", inspect.signature(method), mark=REFUSED if deprecated else "")
    return "\n".join(lines)


def _call(name: str, signature: inspect.Signature, mark: str = "") -> Iterator[str]:
    yield f"    {name}({mark}"
    for parameter in signature.parameters.values():
        keyword = f"{parameter.name}=" if parameter.kind is parameter.KEYWORD_ONLY else ""
        takes_all = re.match(r"object\b", str(parameter.annotation))  # what the API itself does not know
        yield f"        {keyword}wrong,{'' if takes_all else REFUSED}"
    yield "    )"


def methods(client: object) -> list[str]:
    """The public methods of all resources of a client, the undecoded ones included, by their dotted names."""
    found: list[str] = []
    for prefix in ("", "with_raw_response."):
        holder: object = attrgetter(prefix.rstrip("."))(client) if prefix else client
        for resource in sorted(name for name in vars(type(holder)) if not name.startswith(("_", "with_"))):
            of_resource: object = attrgetter(prefix + resource)(client)
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

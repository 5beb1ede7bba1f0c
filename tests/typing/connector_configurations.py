"""Typed configurations as arguments: read by mypy and pyright, never run."""

from collections.abc import Mapping
from typing import Any, Literal, assert_type

from generated_client import Airbyte, AsyncAirbyte
from generated_client.airbyte import connectors, models
from generated_client.airbyte.connectors.destination_bigquery import DestinationBigquery
from generated_client.airbyte.connectors.source_gnews import SourceGnews
from generated_client.airbyte.connectors.source_postgres import SourcePostgres, SslModeVerifyFull, TunnelMethod
from generated_client.airbyte.connectors.source_s3 import SourceS3

VERIFIED: SslModeVerifyFull = {"mode": "verify-full", "ca_certificate": "-----BEGIN …"}
TUNNEL: TunnelMethod = {
    "tunnel_method": "SSH_PASSWORD_AUTH",
    "tunnel_host": "bastion",
    "tunnel_port": 22,
    "tunnel_user": "airbyte",
    "tunnel_user_password": "…",
}
POSTGRES: SourcePostgres = {
    "sourceType": "postgres",
    "host": "db.example.com",
    "port": 5432,
    "database": "shop",
    "username": "airbyte",
    "schemas": ["public"],
    "ssl_mode": VERIFIED,
    "tunnel_method": TUNNEL,
    "replication_method": {"method": "CDC", "replication_slot": "slot", "publication": "all"},
}
NEWS: SourceGnews = {"sourceType": "gnews", "api_key": "…", "query": "data", "in": ["title"]}


def accepted(airbyte: Airbyte, own: Mapping[str, object], plain: dict[str, Any], bigquery: DestinationBigquery) -> None:
    """A TypedDict, any mapping and a plain dictionary are configurations."""
    for configuration in (POSTGRES, NEWS, own, plain):
        assert_type(
            airbyte.sources.create(name="x", workspace_id="x", configuration=configuration), models.SourceResponse
        )
    assert_type(airbyte.sources.replace("x", name="x", configuration=POSTGRES, validate=True), models.SourceResponse)
    assert_type(airbyte.sources.update("x", configuration=own, validate="source-postgres"), models.SourceResponse)
    assert_type(
        airbyte.destinations.create(name="x", workspace_id="x", configuration=bigquery, validate=True),
        models.DestinationResponse,
    )


async def accepted_asynchronously(airbyte: AsyncAirbyte, s3: SourceS3) -> None:
    """So they are by the asynchronous client."""
    source = await airbyte.sources.create(name="x", workspace_id="x", configuration=s3, validate=True)
    assert_type(source, models.SourceResponse)


def fields(postgres: SourcePostgres, s3: SourceS3) -> None:
    """What stands in them has its type, to any depth."""
    assert_type(postgres["port"], int)
    assert_type(postgres["sourceType"], Literal["postgres"])
    if "ssl_mode" in postgres and postgres["ssl_mode"]["mode"] == "verify-full":
        assert_type(postgres["ssl_mode"]["ca_certificate"], str)
    for stream in s3["streams"]:
        if stream["format"]["filetype"] == "csv":
            assert_type(stream["format"].get("delimiter"), str | None)


def the_door() -> None:
    """What the functions take and give."""
    assert_type(connectors.list("source", containing="post"), list[str])
    assert_type(connectors.schema("source-postgres"), dict[str, object])
    connectors.validate("source-postgres", POSTGRES, partial=True)
    assert_type(connectors.masked("source-postgres", POSTGRES), dict[str, object])

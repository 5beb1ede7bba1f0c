"""The types of models, pages and arguments of the Airbyte client: read by mypy and pyright, never run."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import assert_type

from generated_client import UNSET, Airbyte, AsyncAirbyte, AsyncPage, Page, RawResponse, UnknownVariant
from generated_client.airbyte import models


def attributes_of_a_job(job: models.JobResponse) -> None:
    """Optional fields may be None; enumerations and times are their own types."""
    assert_type(job.job_id, int)
    assert_type(job.status, models.JobStatusEnum)
    assert_type(job.status == "running", bool)
    assert_type(job.job_type, models.JobTypeEnum)
    assert_type(job.start_time, datetime)
    assert_type(job.connection_id, str)
    assert_type(job.last_updated_at, datetime | None)
    assert_type(job.duration, str | None)
    assert_type(job.bytes_synced, int | None)
    assert_type(job.rows_synced, int | None)
    assert_type(job.to_dict(), dict[str, object])
    assert_type(job.fields_set, frozenset[str])
    assert_type(models.JobResponse.from_dict({}), models.JobResponse)


def attributes_of_a_connection(connection: models.ConnectionResponse) -> None:
    """Nested models, lists, and unions that keep what they do not know."""
    assert_type(connection.status, models.ConnectionStatusEnum)
    assert_type(connection.schedule, models.ConnectionScheduleResponse)
    assert_type(connection.namespace_definition, models.NamespaceDefinitionEnum | None)
    assert_type(connection.tags, list[models.Tag])
    assert_type(connection.configurations.streams, list[models.StreamConfiguration] | None)
    for stream in connection.configurations.streams or []:
        assert_type(stream.primary_key, list[list[str]] | None)
        for mapper in stream.mappers or []:
            assert_type(
                mapper.mapper_configuration,
                models.HashingMapperConfiguration
                | models.FieldFilteringMapperConfiguration
                | models.FieldRenamingMapperConfiguration
                | models.RowFilteringMapperConfiguration
                | models.EncryptionMapperRSAConfiguration
                | models.EncryptionMapperAESConfiguration
                | UnknownVariant,
            )


def free_form(source: models.SourceResponse) -> None:
    """A connector's configuration is a plain dictionary."""
    assert_type(source.configuration, dict[str, object])


def pages(airbyte: Airbyte) -> None:
    """A page is iterable, over the items of all pages."""
    page = airbyte.jobs.list(limit=10, max_items=25)
    assert_type(page, Page[models.JobResponse])
    assert_type(page.data, list[models.JobResponse])
    assert_type(page.has_next, bool)
    assert_type(page.next_page(), Page[models.JobResponse])
    for job in page:
        assert_type(job, models.JobResponse)
    for each in page.iter_pages():
        assert_type(each, Page[models.JobResponse])


async def asynchronous_pages(airbyte: AsyncAirbyte) -> None:
    """An asynchronous list is awaited for its first page, or iterated over."""
    page = await airbyte.jobs.list(limit=10)
    assert_type(page, AsyncPage[models.JobResponse])
    assert_type(page.data, list[models.JobResponse])
    async for job in airbyte.jobs.list():
        assert_type(job, models.JobResponse)
    async for each in airbyte.jobs.list().iter_pages():
        assert_type(each, AsyncPage[models.JobResponse])


def raw(airbyte: Airbyte) -> None:
    """A raw answer decodes to what the plain method returns."""
    answer = airbyte.with_raw_response.jobs.get(1)
    assert_type(answer, RawResponse[models.JobResponse])
    assert_type(answer.parse(), models.JobResponse)
    assert_type(answer.status_code, int)
    assert_type(answer.body, bytes)


def beyond_the_description(airbyte: Airbyte) -> None:
    """`request` returns what it is told to cast to."""
    assert_type(airbyte.request("GET", "/jobs/1", cast_to=models.JobResponse), models.JobResponse)
    assert_type(airbyte.request("GET", "/jobs/1"), object)
    assert_type(airbyte.with_options(timeout=5), Airbyte)


def arguments(airbyte: Airbyte, settings: Mapping[str, object], status: str) -> None:
    """Enumerations, their words or any text; times or text; models or mappings; None, or nothing at all."""
    airbyte.jobs.list(status="running", created_at_start=datetime.now(UTC), workspace_ids=["w"])
    airbyte.jobs.list(
        status=models.JobStatusEnum.RUNNING, created_at_start="2026-01-01T00:00:00Z", workspace_ids=("w",)
    )
    airbyte.jobs.list(status=status)
    airbyte.sources.create(name="n", workspace_id="w", configuration=settings)
    airbyte.sources.create(name="n", workspace_id="w", configuration={"host": "h", "port": 1}, secret_id=None)
    airbyte.connections.update("c", schedule={"scheduleType": "manual"}, prefix=UNSET)
    airbyte.connections.update("c", schedule=models.AirbyteApiConnectionSchedule(schedule_type="manual"), prefix=None)
    airbyte.jobs.get(1, timeout=5, extra_headers={"a": "b"}, extra_query={"c": [1]}, extra_body={"d": None})


def constructors() -> None:
    """Models are made by name, with the same freedom as arguments; what is optional may be left out."""
    stream = models.StreamConfiguration(name="s", sync_mode="incremental_append", mappers=[{"type": "hashing"}])
    assert_type(stream, models.StreamConfiguration)
    models.StreamConfigurations(streams=[stream, {"name": "t"}])

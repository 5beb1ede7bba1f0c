"""The triggers of successes: what each system has of its own; the rest is tested for all systems together."""

import asyncio
from collections.abc import Callable

import pytest

from airflow_integration.airbyte.triggers import AirbyteSyncSucceededTrigger
from airflow_integration.dbt_cloud.triggers import DbtCloudRunSucceededTrigger
from generated_client.testing import AirbyteServer, JobScript
from tests.airflow_integration.faces import FACES
from tests.airflow_integration.fake_triggerer import Store, Triggerer


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda: AirbyteSyncSucceededTrigger(""), "empty"),
        (lambda: AirbyteSyncSucceededTrigger("c", "a", -1), "negative"),
        (lambda: DbtCloudRunSucceededTrigger(7, poll_interval=-1), "negative"),
    ],
    ids=["no-connection", "airbyte-interval", "dbt_cloud-interval"],
)
def test_arguments_that_make_no_sense_are_refused_when_the_dag_is_read(make: Callable[[], object], what: str) -> None:
    """A watcher's failures are seen by nobody."""
    with pytest.raises(ValueError, match=what):
        make()


def test_resets_are_no_syncs(connection_id: str, airbyte_server: AirbyteServer) -> None:
    """They bring no data; the rows of a sync are told."""

    async def watch() -> Triggerer:
        triggerer = Triggerer(FACES["airbyte"], connection_id, Store())
        await triggerer.start()
        airbyte_server.start_job(connection_id, JobScript.success(running=0), job_type="reset")
        synced = airbyte_server.start_job(connection_id, JobScript.held()).job_id
        airbyte_server.finish_job(synced, rows=42)
        await triggerer.look()
        await triggerer.look()
        await triggerer.stop()
        assert triggerer.told == [synced]
        return triggerer

    job = asyncio.run(watch()).events[0]["job"]
    assert isinstance(job, dict)
    assert (job["rows"], job["connection_id"]) == (42, connection_id)

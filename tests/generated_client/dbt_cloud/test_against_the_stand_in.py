"""All operations of both clients against the stand-in, which checks requests and answers by the description."""

import warnings
from collections.abc import Awaitable, Callable, Mapping
from operator import attrgetter
from typing import TypeAlias

import pytest

from generated_client import APIDeprecationWarning
from generated_client.dbt_cloud import models
from generated_client.runtime.encoding import to_json
from generated_client.testing import DbtCloudServer, RunScript
from generated_client.testing.dbt_cloud.routes import ACCOUNT
from tests.generated_client.dbt_cloud.published_names import NAMES
from tests.generated_client.every_system.operation_case import is_page
from tests.json_values import as_object

Call: TypeAlias = Callable[..., Awaitable[object]]

JOB: Mapping[str, object] = {
    "environment_id": 1,
    "execution": {"timeout_seconds": 0},
    "generate_docs": True,
    "lifecycle_webhooks": False,
    "run_compare_changes": False,
    "run_generate_sources": False,
    "run_lint": False,
    "errors_on_lint_failure": True,
    "settings": {"threads": 4, "target_name": "prod"},
    "state": 1,
    "triggers": {"github_webhook": False, "schedule": False, "git_provider_webhook": False, "on_merge": False},
}
TUNNEL: Mapping[str, object] = {"connection_id": 3, "username": "dbt", "port": 22, "hostname": "bastion", "state": 1}
PLACE: Mapping[str, object] = {"use_custom_branch": False, "supports_docs": True, "type": "deployment", "state": 1}
NOTICE: Mapping[str, object] = {
    "user_id": 1,
    "type": 1,
    "on_cancel": [],
    "on_failure": [1],
    "on_success": [],
    "on_warning": [],
    "state": 1,
}


@pytest.fixture(params=["blocking", "asynchronous"])
def call(request: pytest.FixtureRequest, dbt_cloud_in_process: DbtCloudServer) -> Call:
    """Calls an operation by its name, through either client; deprecated ones work all the same."""
    blocking, asynchronous = dbt_cloud_in_process.client(), dbt_cloud_in_process.async_client()

    async def do(name: str, /, *path: object, **named: object) -> object:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", APIDeprecationWarning)
            if request.param == "blocking":
                method: Callable[..., object] = attrgetter(name)(blocking)
                return method(*path, **named)
            awaited: Callable[..., Awaitable[object]] = attrgetter(name)(asynchronous)
            return await awaited(*path, **named)

    return do


async def kept(call: Call, resource: str, changes: Mapping[str, object], **created: object) -> None:
    """Create, list, read, change and delete one record, as far as its resource can do that."""
    made = as_object(to_json(await call(f"{resource}.create", **created)))
    assert {**made, **as_object(to_json(created))} == made
    listed = await call(f"{resource}.list")
    assert is_page(listed)
    assert made["id"] in [as_object(to_json(each)).get("id") for each in listed.data]
    assert as_object(to_json(await call(f"{resource}.get", made["id"])))["id"] == made["id"]
    if changes:
        changed = as_object(to_json(await call(f"{resource}.update", made["id"], **{**created, **changes})))
        assert {**changed, **changes} == changed
    assert await call(f"{resource}.delete", made["id"]) is None


async def test_every_operation_is_understood(call: Call, dbt_cloud_in_process: DbtCloudServer) -> None:
    """Each of the 52 is asked at least once, and nothing that is said breaks the description."""
    server = dbt_cloud_in_process
    await _records(call, server)
    await _runs(call, server)

    asked = {
        f"{match.operation.method} {match.operation.template}"
        for entry in server.requests
        if (match := server.description.match(entry.method, entry.path)) is not None
    }
    assert NAMES.keys() - asked == set()
    server.assert_faithful()


async def _records(call: Call, server: DbtCloudServer) -> None:
    await kept(call, "ssh_tunnels", {"port": 2222}, **TUNNEL)
    await kept(call, "notifications", {"on_success": [1]}, **NOTICE)
    await kept(call, "projects", {"name": "Shops"}, name="Shop 2", state=1, type=0)
    await kept(call, "environments", {"name": "Test"}, project_id=1, name="Production 2", **PLACE)
    await kept(call, "repositories", {}, state=1)
    job = {**JOB, "project_id": 1, "name": "nightly"}
    await kept(call, "jobs", {"name": "daily"}, **job)
    for name in ("accounts", "invites", "licenses", "users"):
        assert is_page(await call(f"{name}.list"))
    account = await call("accounts.get")
    assert isinstance(account, models.AccountResponse)
    assert account.id == server.account_id
    for method in ("replace", "update"):
        await call(f"accounts.{method}", name="Shop", state=1)
    for collection in (f"{ACCOUNT}/invites/", f"{ACCOUNT}/permissions/", "/api/v2/users/"):
        server.world.records[collection].append({"id": 7})
    await call("invites.get", 7)
    await call("users.get", 7)
    await call("users.update", 7, first_name="Ann", last_name="Lee")
    await call("permissions.update", 7, license_type="developer", state=1)
    assert await call("notifications.unsubscribe") is None


async def _runs(call: Call, server: DbtCloudServer) -> None:
    nightly = server.add_job("nightly")
    server.script(nightly, RunScript.error(artifacts={"run_results.json": b"{}"}))
    run = await call("jobs.run", nightly.job_id, cause="of a test", steps_override=["dbt build"])
    assert isinstance(run, models.RunResponse)
    with pytest.raises(Exception, match="failed"):
        await call("runs.wait", run.id)
    failed = await call("runs.get", run.id, include_related=["run_steps", "trigger"])
    assert isinstance(failed, models.RunResponse)
    assert (failed.status, failed.can_retry) == (models.RunStatusEnum.ERROR, True)
    steps = failed.run_steps or []
    assert isinstance(await call("steps.get", steps[0].id), models.RunStepResponse)
    assert isinstance(await call("runs.failure_details", run.id), models.RunFailureDetailsResponse)
    assert await call("runs.artifacts", run.id)
    assert await call("runs.artifact", run.id, "run_results.json") == await call(
        "jobs.artifact", nightly.job_id, "run_results.json"
    )
    again = await call("runs.retry", run.id)
    assert isinstance(again, models.RunResponse)
    await call("runs.cancel", again.id)
    await call("jobs.rerun", nightly.job_id)
    assert is_page(await call("runs.list", status__in=[20, 30], order_by="-id", include_related=["job"]))

"""What the dbt Cloud description leaves out, and what is peculiar to it."""

import httpx

import generated_client.dbt_cloud
from generated_client import AsyncDbtCloud, BearerToken, DbtCloud
from generated_client.dbt_cloud import models
from generated_client.runtime.clock import SYSTEM_CLOCK, Clock
from tests.generated_client.dbt_cloud.published_names import NAMES, SAVES, WAITS
from tests.generated_client.every_system.system import System

HOST = "https://ab123.test"
ACCOUNT = 70403103916001


def _blocking(http: httpx.Client, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> DbtCloud:
    token = BearerToken("token")
    return DbtCloud(
        base_url=HOST, account_id=ACCOUNT, auth=token, http_client=http, max_retries=max_retries, clock=clock
    )


def _asynchronous(http: httpx.AsyncClient, *, max_retries: int = 2, clock: Clock = SYSTEM_CLOCK) -> AsyncDbtCloud:
    token = BearerToken("token")
    return AsyncDbtCloud(
        base_url=HOST, account_id=ACCOUNT, auth=token, http_client=http, max_retries=max_retries, clock=clock
    )


DBT_CLOUD = System(
    name="dbt_cloud",
    class_name="DbtCloud",
    package=generated_client.dbt_cloud,
    models=models,
    names=NAMES,
    further_methods={**dict.fromkeys(WAITS), **SAVES},
    blocking=_blocking,
    asynchronous=_asynchronous,
    host=HOST,
    base_path="",
    changes={
        # The codes of a run's status stand in prose.
        ("components", "schemas", "RunStatusEnum"): {"type": "integer", "enum": [1, 2, 3, 10, 20, 30]},
        ("components", "schemas", "RunResponse", "properties", "status"): {
            "$ref": "#/components/schemas/RunStatusEnum"
        },
        # Certain are its id and its status; the description promises two times instead.
        ("components", "schemas", "RunResponse", "required"): ["id", "status"],
        # The steps of a run are described twice, once with half of what they hold.
        ("components", "schemas", "RunResponse", "properties", "run_steps", "items"): {
            "$ref": "#/components/schemas/RunStepResponse"
        },
    },
    certain=frozenset({"id", "status"}),
    lists=frozenset({"include_related"}),
    words=frozenset({"state"}),
    forms={"account_id": ACCOUNT},
    classes={
        "HumanReadableTimeStrategTypeEnum": "HumanReadableTimeStrategyTypeEnum",
        "StatusEnum": "InviteStatusEnum",
        "Type24eEnum": "ProjectTypeEnum",
        "Type76eEnum": "EnvironmentTypeEnum",
        "TypeFe6Enum": "NotificationTypeEnum",
    },
    bound={"account_id": ACCOUNT},
    arguments={
        "remainder": "path",
        **{
            f"{resource}.id": f"{resource.removesuffix('s')}_id"
            for resource in {n.partition(".")[0] for n in NAMES.values()}
        },
        "ssh_tunnels.id": "tunnel_id",
        "repositories.id": "repository_id",
    },
    segments=frozenset({"remainder"}),
    arrays_as_json=True,
    envelope="data",
    files=frozenset({"jobs.artifact", "runs.artifact"}),
    deprecated=frozenset(
        {
            "accounts.list",
            *(f"{r}.{m}" for r in ("environments", "projects") for m in ("list", "create", "get", "update", "delete")),
            *(f"repositories.{m}" for m in ("list", "create", "get", "delete")),
        }
    ),
    # Every one of them is another run. A run that is cancelled twice is cancelled.
    starts_work=frozenset({"jobs.run", "jobs.rerun", "runs.retry"}),
    repeated=frozenset({"runs.cancel"}),
    held_open=frozenset({"jobs.run", "jobs.rerun", "runs.retry"}),
)

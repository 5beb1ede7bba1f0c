"""POST /api/v2/accounts/{account_id}/jobs/{job_id}/run/."""

from __future__ import annotations

from collections.abc import Sequence

from ....runtime import decoding
from ....runtime.answers import json_answer
from ....runtime.encoding import body_of, path_of
from ....runtime.operation import Call, Operation
from ....runtime.retry import Repeat
from ....runtime.unset import UNSET, Unset
from ... import models

OPERATION = Operation(
    name="jobs.run",
    method="POST",
    path="/api/v2/accounts/{account_id}/jobs/{job_id}/run/",
    repeat=Repeat.IF_UNSENT,
    timeout=120.0,
    arrays_as_json=True,
)


def trigger_job_run(
    account_id: int,
    job_id: int,
    *,
    cause: str,
    git_sha: str | None | Unset = UNSET,
    git_branch: str | None | Unset = UNSET,
    azure_pull_request_id: int | None | Unset = UNSET,
    github_pull_request_id: int | None | Unset = UNSET,
    gitlab_merge_request_id: int | None | Unset = UNSET,
    non_native_pull_request_id: int | None | Unset = UNSET,
    schema_override: str | None | Unset = UNSET,
    dbt_version_override: str | None | Unset = UNSET,
    threads_override: int | None | Unset = UNSET,
    target_name_override: str | None | Unset = UNSET,
    generate_docs_override: bool | None | Unset = UNSET,
    timeout_seconds_override: int | None | Unset = UNSET,
    steps_override: Sequence[str] | None | Unset = UNSET,
) -> Call[models.RunResponse]:
    """Return the call of `jobs.run`."""
    return Call(
        OPERATION,
        path_of("/api/v2/accounts/{account_id}/jobs/{job_id}/run/", account_id=account_id, job_id=job_id),
        json_answer(decoding.under("data", models.RunResponse.from_dict), "RunResponse"),
        body=body_of(
            {
                "cause": cause,
                "git_sha": git_sha,
                "git_branch": git_branch,
                "azure_pull_request_id": azure_pull_request_id,
                "github_pull_request_id": github_pull_request_id,
                "gitlab_merge_request_id": gitlab_merge_request_id,
                "non_native_pull_request_id": non_native_pull_request_id,
                "schema_override": schema_override,
                "dbt_version_override": dbt_version_override,
                "threads_override": threads_override,
                "target_name_override": target_name_override,
                "generate_docs_override": generate_docs_override,
                "timeout_seconds_override": timeout_seconds_override,
                "steps_override": steps_override,
            }
        ),
    )

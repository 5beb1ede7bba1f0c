"""What dbt says of a run's models and tests: its `run_results.json`, asked of dbt Cloud's API."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from generated_client import DbtCloud, NotFoundError


class NodeResult(BaseModel):
    """What has become of one model or test."""

    unique_id: str
    status: str
    execution_time: float
    message: str | None

    @property
    def kind(self) -> str:
        """What it is: `model`, `test` and so on."""
        return self.unique_id.partition(".")[0]

    @property
    def name(self) -> str:
        """The name that it has in the project."""
        return self.unique_id.split(".")[2]


class _RunResults(BaseModel):
    results: list[NodeResult]


def node_results(dbt: DbtCloud, run_id: int, command: str) -> Sequence[NodeResult]:
    """What the step of a run with this command has done; empty if there is no such step, or nothing of it."""
    run = dbt.runs.get(run_id, include_related=["run_steps"])
    found: list[NodeResult] = []
    for step in run.run_steps or []:
        if f"`{command}`" in (step.name or ""):
            try:
                content = dbt.runs.artifact(run_id, "run_results.json", step=step.index)
            except NotFoundError:
                continue
            found += _RunResults.model_validate_json(content).results
    return found


def having(results: Sequence[NodeResult], kind: str, status: str) -> list[str]:
    """The names of the models or tests with a status."""
    return [result.name for result in results if (result.kind, result.status) == (kind, status)]

"""Why a run has failed: its failed steps with the end of their logs, and what dbt says of single models and tests."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airflow_integration.dbt_cloud.artifacts import RUN_RESULTS, artifacts_of
from airflow_integration.remote_job.explanation import Explanation, plain, shortened
from airflow_integration.remote_job.facts import Object, facts_in, objects_in

if TYPE_CHECKING:
    from generated_client.dbt_cloud import DbtCloud
    from generated_client.dbt_cloud.models import RunResponse, RunStepResponse

STEPS = 5
"""Failed steps that are told of; dbt Cloud leaves out the steps after one that fails, unless it is told to go on."""
LINES = 40
"""Lines of a step's log that are shown, from its end."""
NODES = 30
"""Models and tests that the log tells of one by one."""
NODES_IN_SENTENCE = 3
LONGEST_MESSAGE = 300
"""Characters of what dbt says of one model or test."""

_FAILURES = frozenset({"error", "fail", "runtime error", "partial success"})
"""What `run_results.json` calls a node that went wrong. Source: dbt's own `NodeStatus`."""


@dataclass(frozen=True, slots=True)
class FailedStep:
    """A command that has failed, or in which the run was stopped."""

    index: int
    """1 for the first."""
    name: str
    log: str


def explanation_of(client: "DbtCloud", run_id: int, left: Callable[[], float]) -> Explanation:
    """Ask dbt Cloud why a run has failed, or where it was stopped, within the seconds that are *left*.

    Raises what reading the run raises; an artifact that cannot be read is done without.
    """
    run = client.runs.get(run_id, include_related=["run_steps"], timeout=left())
    steps = failed_steps(run)
    if steps and not any(step.log for step in steps):
        # Asked for only now: these logs can be megabytes.
        run = client.runs.get(run_id, include_related=["run_steps", "debug_logs"], timeout=left())
        steps = failed_steps(run)
    results = artifacts_of(client, run_id, [step.index for step in steps], [RUN_RESULTS], left).files
    nodes = [node for step in steps if (file := results.get((step.index, RUN_RESULTS))) for node in failed_nodes(file)]
    return Explanation([*_lines(steps, nodes)], sentence(steps, nodes))


def failed_steps(run: "RunResponse") -> list[FailedStep]:
    """The failed steps of a run that was read with its steps; of one that was stopped, the one under way."""
    from generated_client.dbt_cloud.models import RunStatusEnum

    steps = [*enumerate(run.run_steps or [], start=1)]
    failed = [(place, step) for place, step in steps if step.status == RunStatusEnum.ERROR]
    stopped = [(place, step) for place, step in steps if step.status != RunStatusEnum.SUCCESS]
    return [
        FailedStep(step.index or place, step.name or f"step {place}", _log_of(step))
        for place, step in failed[:STEPS] or stopped[:1]
    ]


def failed_nodes(run_results: bytes) -> list[str]:
    """What went wrong with single models and tests, one line each, from a `run_results.json`; empty if it is none."""
    failed = [each for each in objects_in(facts_in(run_results), "results") if str(each.get("status")) in _FAILURES]
    return [f"{_name_of(str(each.get('unique_id')))}: {_message_of(each)}" for each in failed]


def sentence(steps: Sequence[FailedStep], nodes: Sequence[str]) -> str:
    """Both in one sentence, for an error's message."""
    if not steps:
        return ""
    told = [*nodes[:NODES_IN_SENTENCE]]
    if len(nodes) > NODES_IN_SENTENCE:
        told.append(f"and {len(nodes) - NODES_IN_SENTENCE:,} more")
    where = f"It ended in {', '.join(step.name for step in steps)}"
    return f"{where}: {'; '.join(told)}." if told else f"{where}."


def _lines(steps: Sequence[FailedStep], nodes: Sequence[str]) -> Iterator[str]:
    for step in steps:
        lines = [line.rstrip() for line in plain(step.log).split("\n") if line.strip()]
        shown = f"the last {LINES} of {len(lines):,} lines" if len(lines) > LINES else "its log"
        yield f"Step {step.index}, {step.name}: {shown if lines else 'it has no log'}"
        yield from lines[-LINES:]
    yield from nodes[:NODES]
    if len(nodes) > NODES:
        yield f"and {len(nodes) - NODES:,} more models and tests"


def _log_of(step: "RunStepResponse") -> str:
    return step.logs or step.truncated_debug_logs or step.debug_logs or ""


def _message_of(result: Object) -> str:
    """What dbt says of a node, in one line; its status where it says nothing."""
    return shortened(" ".join(str(result.get("message") or result["status"]).split()), LONGEST_MESSAGE)


def _name_of(unique_id: str) -> str:
    """`model revenue` of `model.shop.revenue`; the ids of tests may end in a hash, which tells nobody anything."""
    kind, _, rest = unique_id.partition(".")
    name = rest.partition(".")[2]
    if kind == "test":
        name = name.partition(".")[0]
    return f"{kind.replace('_', ' ')} {name}" if name else unique_id

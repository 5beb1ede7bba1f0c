"""Why a run has failed: its failed steps with the end of their logs, and what dbt says of single models."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generated_client.dbt_cloud.models import RunResponse

LINES = 40
"""Lines of a step's log that are shown, from its end."""

_FAILED_STEP = 20
_FAILED_NODES = frozenset({"error", "fail", "runtime error"})
_LONGEST_MESSAGE = 300


@dataclass(frozen=True, slots=True)
class FailedStep:
    """A command that has failed."""

    name: str
    log: str
    """The end of what it said."""


def failed_steps(run: "RunResponse") -> list[FailedStep]:
    """The failed commands of a run that was read with its steps."""
    return [
        FailedStep(step.name or f"step {step.index}", tail(step.logs or step.truncated_debug_logs or ""))
        for step in run.run_steps or []
        if step.status == _FAILED_STEP
    ]


def tail(log: str, lines: int = LINES) -> str:
    """The last lines of a log that is not empty."""
    kept = [line.rstrip() for line in log.splitlines() if line.strip()]
    return "\n".join(kept[-lines:])


def failed_nodes(run_results: bytes) -> list[str]:
    """What went wrong with single models and tests, one line each, from a `run_results.json`; empty if it is none."""
    try:
        content: object = json.loads(run_results)
    except ValueError:
        return []
    return [*_failed_nodes(content)]


def _failed_nodes(content: object) -> Iterator[str]:
    results: object = content.get("results") if isinstance(content, Mapping) else None
    if not isinstance(results, Sequence):
        return
    for result in results:
        if not isinstance(result, Mapping) or result.get("status") not in _FAILED_NODES:
            continue
        name = str(result.get("unique_id") or "a node")
        message = " ".join(str(result.get("message") or result.get("status")).split())
        yield f"{name}: {message[:_LONGEST_MESSAGE]}"


def sentence(steps: Sequence[FailedStep], nodes: Sequence[str]) -> str:
    """Both in one sentence, for an error's message."""
    parts: list[str] = []
    if steps:
        parts.append(f"Failed: {', '.join(step.name for step in steps)}.")
    if nodes:
        more = f" and {len(nodes) - 3} more" if len(nodes) > 3 else ""
        parts.append(f"{'; '.join(nodes[:3])}{more}.")
    return " ".join(parts)

"""The cause of a run: what people read, and the token by which a task knows its own run again.

dbt Cloud shows the cause with the run, takes 255 characters of it, and queues a second run as gladly as the first:
nothing but the cause tells one of ours from another. So its end is the token of the start, in brackets.

Where somebody wants the task's OpenLineage facts in it, the cause is a JSON object, as Airflow's own provider makes it:
its readers find `parent` and `root` where they are used to, and beside them `reason` and the token.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from airflow_integration.remote_job.job import Json
from airflow_integration.remote_job.telling.task_log import TaskLog
from airflow_integration.remote_job.telling.task_run import task_run_of

LONGEST = 255
_CUT = "…"


def cause_of(reason: str, token: str, lineage: Mapping[str, Json]) -> str:
    """*reason* and *token* in 255 characters, as text, or as JSON with *lineage*; the reason is cut as far as needed.

    Of *lineage* its `root` is left out first, and all of it where even its `parent` leaves no room for the token.
    """
    for names in (["parent", "root"], ["parent"]):
        facts = {name: lineage[name] for name in names if name in lineage}
        if facts and len(_as_json(facts, token, "")) <= LONGEST:
            return _longest(reason, partial(_as_json, facts, token))
    return _longest(reason, lambda text: f"{text} [airflow {token}]".strip())


def _as_json(facts: Mapping[str, Json], token: str, reason: str) -> str:
    said: Mapping[str, Json] = {**facts, **({"reason": reason} if reason else {}), "airflow": token}
    return json.dumps(said, separators=(",", ":"), ensure_ascii=False)


def _longest(reason: str, with_reason: Callable[[str], str]) -> str:
    """The cause with as much of *reason* as there is room for."""
    if len(whole := with_reason(reason)) <= LONGEST:
        return whole
    cuts: Sequence[str] = [reason[:length].rstrip() + _CUT for length in range(min(len(reason), LONGEST), 0, -1)]
    return next(cause for text in (*cuts, "") if len(cause := with_reason(text)) <= LONGEST)


def usual_reason(task_id: str, dag_id: str) -> str:
    """The reason where the user gives none."""
    return f"Triggered via Apache Airflow by task {task_id!r} in the {dag_id} DAG."


def lineage_of(task_instance: object, log: TaskLog) -> dict[str, Json]:
    """The OpenLineage run of a task instance, and the run at the root of it, for `cause_of`. Never raises.

    Empty, and a line in the log, where Airflow's OpenLineage provider is missing or fails.
    """
    run = task_run_of(task_instance)
    if run is None:
        log.warning("The cause of the run tells nothing of this task's lineage: OpenLineage has no name for it")
        return {}
    return {"parent": run.task.as_dict(), "root": run.root.as_dict()}

"""The files that dbt leaves with a run, step by step: what there is, and several at the same time."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from airflow_integration.remote_job.calling import calling
from airflow_integration.remote_job.telling.quiet import told_elsewhere

if TYPE_CHECKING:
    from generated_client import APIError
    from generated_client.dbt_cloud import DbtCloud
    from generated_client.runtime.answers import Content

MANIFEST = "manifest.json"
RUN_RESULTS = "run_results.json"
CATALOG = "catalog.json"

AT_ONCE = 8
"""Requests that are under way together: enough for the steps of a run, and no burst for the server."""

T = TypeVar("T")


class ArtifactReader(ABC):
    """Reads the files of runs, under the names that Airflow users know. *account_id* None: the hook's own account.

    *step*: the command whose files are meant, 1 for the first; None: the last.
    """

    @abstractmethod
    def client_of(self, account_id: int | None) -> "DbtCloud":
        """The client for an account."""

    def list_job_run_artifacts(self, run_id: int, account_id: int | None = None, step: int | None = None) -> list[str]:
        """List the files that a run has left, by their paths. One that has left none is not found: 404."""
        with calling(f"The files of dbt Cloud run {run_id} cannot be listed"):
            return self.client_of(account_id).runs.artifacts(
                run_id, extra_query=None if step is None else {"step": step}
            )

    def get_job_run_artifact(
        self, run_id: int, path: str, account_id: int | None = None, step: int | None = None
    ) -> "Content":
        """Fetch a file of a run: bytes, with `text` and `json()`."""
        with calling(f"{path} of dbt Cloud run {run_id} cannot be fetched"):
            return self.client_of(account_id).runs.artifact(run_id, path, step=step)

    def save_job_run_artifact(
        self, run_id: int, path: str, to: str, account_id: int | None = None, step: int | None = None
    ) -> int:
        """Write a file of a run to the file *to*, piece by piece, and return its size in bytes.

        What stands there is replaced once all has come; folders are made.
        """
        Path(to).parent.mkdir(parents=True, exist_ok=True)
        with calling(f"{path} of dbt Cloud run {run_id} cannot be fetched"):
            return self.client_of(account_id).runs.save_artifact(run_id, path, to, step=step)


@dataclass(frozen=True, slots=True)
class Artifacts:
    """Files of a run, as far as they were there and came in time."""

    files: Mapping[tuple[int, str], "Content"]
    """By step (1 for the first) and path."""
    problems: Sequence["APIError"] = ()
    """Why others did not come; a file that is not there is none."""


def artifacts_of(
    client: "DbtCloud", run_id: int, steps: Sequence[int], paths: Sequence[str], left: Callable[[], float]
) -> Artifacts:
    """Fetch those of *paths* that the *steps* have left, within the seconds that are *left*.

    What there is, is asked first: most steps leave nothing, and a file that is not there costs an error.
    """
    from generated_client import APIError, NotFoundError

    def names_of(step: int) -> "Sequence[str] | APIError":
        try:
            with told_elsewhere():  # that a step has left nothing is no news
                return client.runs.artifacts(run_id, extra_query={"step": step}, timeout=left())
        except APIError as error:
            return error

    def content_of(step: int, path: str) -> "Content | APIError":
        try:
            return client.runs.artifact(run_id, path, step=step, timeout=left())
        except APIError as error:
            return error

    names = dict(zip(steps, at_once([partial(names_of, step) for step in steps]), strict=True))
    found = [
        (step, path)
        for step, there in names.items()
        if not isinstance(there, APIError)
        for path in paths
        if path in there
    ]
    files = dict(zip(found, at_once([partial(content_of, *place) for place in found]), strict=True))
    problems = [each for each in (*names.values(), *files.values()) if isinstance(each, APIError)]
    return Artifacts(
        {place: content for place, content in files.items() if not isinstance(content, APIError)},
        [problem for problem in problems if not isinstance(problem, NotFoundError)],
    )


def at_once(calls: Sequence[Callable[[], T]]) -> list[T]:
    """What each of the calls returns, all made at the same time."""
    with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
        under_way = [pool.submit(call) for call in calls]
        return [each.result() for each in under_way]


def read_artifact(path: str, content: "Content") -> object:
    """A file as Python has it: JSON where its name says so, else text. Raises `ValueError` for JSON that is none."""
    return content.json() if path.endswith(".json") else content.text

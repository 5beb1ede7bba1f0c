"""The operations on runs."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from os import PathLike

from ....runtime.answers import Content
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .cancel_run import cancel_run
from .list_run_artifacts import list_run_artifacts
from .list_runs import list_runs
from .retrieve_run import retrieve_run
from .retrieve_run_artifact import retrieve_run_artifact
from .retrieve_run_failure_details import retrieve_run_failure_details
from .retry_run import retry_run


class Runs(Resource[DbtCloud]):
    """The operations on runs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it; not so `wait`.
    """

    def list(
        self,
        *,
        created_at__range: Sequence[datetime | str] | None = None,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        deferring_run_id: int | None = None,
        environment_id: int | None = None,
        finished_at__range: Sequence[datetime | str] | None = None,
        has_docs_generated: bool | None = None,
        has_sources_generated: bool | None = None,
        id__gt: int | None = None,
        include_related: Sequence[str] | None = None,
        job_definition_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__in: Sequence[int] | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        status: int | None = None,
        status__in: Sequence[int] | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.RunResponse]:
        """List runs, the oldest first unless `order_by` says otherwise.

        Pass `order_by="-id"` to see the latest ones, nearly always with `job_definition_id`. Iterating over the result
        runs through all pages. Runs come without their steps; `runs.get` has them.

        Args:
            created_at__range: Only runs created between these two moments. Give a time zone.
            dbt_version: Only runs with this version of dbt.
            dbt_version__in: Only runs with one of these versions of dbt.
            deferring_run_id: Only runs that looked up in this one what they did not build.
            environment_id: Only runs in this environment.
            finished_at__range: Only runs that ended between these two moments. Give a time zone.
            has_docs_generated: Only runs that made the documentation, or only the others.
            has_sources_generated: Only runs that checked how fresh the sources are, or only the others.
            id__gt: Only runs with a higher id, which are younger.
            include_related: What to bring along, by its name in the answer, such as `trigger`, `job` or `debug_logs`;
                what is not named is None there.
            job_definition_id: Only runs of this job.
            limit: Runs per page, 100 at most. Not a total: iteration goes on to further pages.
            offset: Runs to skip, in the order asked for.
            order_by: `id` (the default), `created_at` or `finished_at`, with a `-` before it for the latest first.
            pk__in: Only the runs with these ids. One that is missing in the answer may exist all the same.
            project_id: Only runs of this project.
            project_id__in: Only runs of these projects.
            state: `active`, `deleted` or `all` (the default).
            status: Only runs with this status, one of the numbers of `RunStatusEnum`.
            status__in: Only runs with one of these statuses, numbers of `RunStatusEnum`.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_runs(
                self._client.account_id,
                created_at__range=created_at__range,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                deferring_run_id=deferring_run_id,
                environment_id=environment_id,
                finished_at__range=finished_at__range,
                has_docs_generated=has_docs_generated,
                has_sources_generated=has_sources_generated,
                id__gt=id__gt,
                include_related=include_related,
                job_definition_id=job_definition_id,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__in=pk__in,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                status=status,
                status__in=status__in,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    def get(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Read one run: its status, its times and, on request, its steps.

        Steps, trigger, job and environment are None or empty unless `include_related` names them. Times without a value
        have not come yet.

        Args:
            run_id: The id of the run.
            include_related: What to bring along, by its name in the answer, such as `run_steps`, `trigger`, `job`,
                `environment` or `debug_logs`; what is not named is None there.
        """
        return self._client.send(
            retrieve_run(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def artifacts(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[str]:
        """List the files that a run has left, by their paths.

        A run without a `run`, `build` or the like leaves none (`NotFoundError`). A failed run leaves those of the steps
        that ran.

        Args:
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return self._client.send(
            list_run_artifacts(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def artifact(
        self,
        run_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Content:
        """Fetch a file that a run has left.

        The answer is the file as it came, with `text` and `json()`. A file that the run did not make is not found
        (`NotFoundError`).

        Args:
            path: The path of the file, as `runs.artifacts` lists it: `run_results.json`, `compiled/shop/orders.sql`.
            include_related: The API takes it here as well; there is nothing to bring along.
            step: The step whose file it is, 1 for the first; by default the last step that made one.
        """
        return self._client.send(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Ask for the end of a run.

        The answer may still call it running: its status says when it has ended. A run that has ended already stays as
        it is.

        Args:
            run_id: The id of the run.
        """
        return self._client.send(
            cancel_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def failure_details(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunFailureDetailsResponse:
        """Tell where a run has failed: the step that did, and those that were left out.

        Args:
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return self._client.send(
            retrieve_run_failure_details(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def retry(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Go on with a failed run where it failed, as a new run.

        Possible while `can_retry` of the run is true; `retry_not_supported_reason` says why not. Only the latest run of
        a job can be gone on with.

        Args:
            run_id: The id of the failed run.
        """
        return self._client.send(
            retry_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    def save_artifact(
        self,
        run_id: int,
        path: str,
        to: str | PathLike[str],
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> int:
        """As `artifact`, into the file `to`, piece by piece; returns its size in bytes.

        What stands there is replaced once all has come. `timeout` bounds the whole of it: give a large file more than a
        minute. Raises `OSError` where it cannot be written.
        """
        return self._client.save(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            to,
        )

    def wait(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_progress: Callable[[models.RunResponse], object] | None = None,
        cancel_on_timeout: bool = False,
        max_poll_failure_seconds: float = 900.0,
    ) -> models.RunResponse:
        """Wait until a run has ended, and return it if it succeeded.

        Raises `JobFailed`, `JobCancelled` or `WaitTimeout`, each with the run as it was seen last. A status that only a
        newer server knows counts as running. The run is read before the time is judged, and a last time when it is
        over, so one that has ended is told by its end.

        Answers that waiting may mend (a restarting server, 429, 5xx; once the run has been read, also a page or half an
        answer in its place) are waited out; every other `APIError` is raised at once. A wait that ends early, by an
        error, Ctrl-C or the cancellation of its task, leaves the run alone.

        Args:
            run_id: The id of the run.
            timeout: How many seconds to wait. None waits for as long as the run takes, 0 looks once. A server that is
                slow to answer the last look may add up to 5 seconds. If no look at all was answered, there is no run to
                tell of, and the error of the last look is raised.
            poll_interval: Seconds between two looks. Servers answer with few threads: 5 to 10 are plenty.
            on_progress: Called with the run when it is first seen, and whenever anything about it has changed since,
                its end included. What it raises ends the wait.
            cancel_on_timeout: Whether to cancel the run when `timeout` is over, which may take a minute more. One that
                has ended by then, or ends by itself meanwhile, counts as it ended.
            max_poll_failure_seconds: For how long in a row the server may fail to answer before its last error is
                raised. 0: not at all.
        """
        from ....runtime.waiting import Waiting, WaitOptions

        options = WaitOptions(timeout, poll_interval, on_progress, cancel_on_timeout, max_poll_failure_seconds)
        return self._client.wait_for(
            Waiting(
                noun="run",
                job_id=run_id,
                read=retrieve_run(self._client.account_id, run_id),
                cancel=cancel_run(self._client.account_id, run_id),
                advice='runs.get(…, include_related=["run_steps"]) has the logs of its steps.',
                tells=lambda job: (
                    job.status_message,
                    job.href,
                ),
                options=options,
            )
        )


class AsyncRuns(Resource[AsyncDbtCloud]):
    """The operations on runs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it; not so `wait`.
    """

    def list(
        self,
        *,
        created_at__range: Sequence[datetime | str] | None = None,
        dbt_version: str | None = None,
        dbt_version__in: Sequence[str] | None = None,
        deferring_run_id: int | None = None,
        environment_id: int | None = None,
        finished_at__range: Sequence[datetime | str] | None = None,
        has_docs_generated: bool | None = None,
        has_sources_generated: bool | None = None,
        id__gt: int | None = None,
        include_related: Sequence[str] | None = None,
        job_definition_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        pk__in: Sequence[int] | None = None,
        project_id: int | None = None,
        project_id__in: Sequence[int] | None = None,
        state: str | None = None,
        status: int | None = None,
        status__in: Sequence[int] | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.RunResponse]:
        """List runs, the oldest first unless `order_by` says otherwise.

        Pass `order_by="-id"` to see the latest ones, nearly always with `job_definition_id`. Iterating over the result
        runs through all pages. Runs come without their steps; `runs.get` has them.

        Args:
            created_at__range: Only runs created between these two moments. Give a time zone.
            dbt_version: Only runs with this version of dbt.
            dbt_version__in: Only runs with one of these versions of dbt.
            deferring_run_id: Only runs that looked up in this one what they did not build.
            environment_id: Only runs in this environment.
            finished_at__range: Only runs that ended between these two moments. Give a time zone.
            has_docs_generated: Only runs that made the documentation, or only the others.
            has_sources_generated: Only runs that checked how fresh the sources are, or only the others.
            id__gt: Only runs with a higher id, which are younger.
            include_related: What to bring along, by its name in the answer, such as `trigger`, `job` or `debug_logs`;
                what is not named is None there.
            job_definition_id: Only runs of this job.
            limit: Runs per page, 100 at most. Not a total: iteration goes on to further pages.
            offset: Runs to skip, in the order asked for.
            order_by: `id` (the default), `created_at` or `finished_at`, with a `-` before it for the latest first.
            pk__in: Only the runs with these ids. One that is missing in the answer may exist all the same.
            project_id: Only runs of this project.
            project_id__in: Only runs of these projects.
            state: `active`, `deleted` or `all` (the default).
            status: Only runs with this status, one of the numbers of `RunStatusEnum`.
            status__in: Only runs with one of these statuses, numbers of `RunStatusEnum`.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_runs(
                self._client.account_id,
                created_at__range=created_at__range,
                dbt_version=dbt_version,
                dbt_version__in=dbt_version__in,
                deferring_run_id=deferring_run_id,
                environment_id=environment_id,
                finished_at__range=finished_at__range,
                has_docs_generated=has_docs_generated,
                has_sources_generated=has_sources_generated,
                id__gt=id__gt,
                include_related=include_related,
                job_definition_id=job_definition_id,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                pk__in=pk__in,
                project_id=project_id,
                project_id__in=project_id__in,
                state=state,
                status=status,
                status__in=status__in,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    async def get(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Read one run: its status, its times and, on request, its steps.

        Steps, trigger, job and environment are None or empty unless `include_related` names them. Times without a value
        have not come yet.

        Args:
            run_id: The id of the run.
            include_related: What to bring along, by its name in the answer, such as `run_steps`, `trigger`, `job`,
                `environment` or `debug_logs`; what is not named is None there.
        """
        return await self._client.send(
            retrieve_run(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def artifacts(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[str]:
        """List the files that a run has left, by their paths.

        A run without a `run`, `build` or the like leaves none (`NotFoundError`). A failed run leaves those of the steps
        that ran.

        Args:
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return await self._client.send(
            list_run_artifacts(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def artifact(
        self,
        run_id: int,
        path: str,
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Content:
        """Fetch a file that a run has left.

        The answer is the file as it came, with `text` and `json()`. A file that the run did not make is not found
        (`NotFoundError`).

        Args:
            path: The path of the file, as `runs.artifacts` lists it: `run_results.json`, `compiled/shop/orders.sql`.
            include_related: The API takes it here as well; there is nothing to bring along.
            step: The step whose file it is, 1 for the first; by default the last step that made one.
        """
        return await self._client.send(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Ask for the end of a run.

        The answer may still call it running: its status says when it has ended. A run that has ended already stays as
        it is.

        Args:
            run_id: The id of the run.
        """
        return await self._client.send(
            cancel_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def failure_details(
        self,
        run_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunFailureDetailsResponse:
        """Tell where a run has failed: the step that did, and those that were left out.

        Args:
            include_related: The API takes it here as well; there is nothing to bring along.
        """
        return await self._client.send(
            retrieve_run_failure_details(self._client.account_id, run_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def retry(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunResponse:
        """Go on with a failed run where it failed, as a new run.

        Possible while `can_retry` of the run is true; `retry_not_supported_reason` says why not. Only the latest run of
        a job can be gone on with.

        Args:
            run_id: The id of the failed run.
        """
        return await self._client.send(
            retry_run(self._client.account_id, run_id), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

    async def save_artifact(
        self,
        run_id: int,
        path: str,
        to: str | PathLike[str],
        *,
        include_related: Sequence[str] | None = None,
        step: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> int:
        """As `artifact`, into the file `to`, piece by piece; returns its size in bytes.

        What stands there is replaced once all has come. `timeout` bounds the whole of it: give a large file more than a
        minute. Raises `OSError` where it cannot be written.
        """
        return await self._client.save(
            retrieve_run_artifact(self._client.account_id, run_id, path, include_related=include_related, step=step),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            to,
        )

    async def wait(
        self,
        run_id: int,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_progress: Callable[[models.RunResponse], object] | None = None,
        cancel_on_timeout: bool = False,
        max_poll_failure_seconds: float = 900.0,
    ) -> models.RunResponse:
        """Wait until a run has ended, and return it if it succeeded.

        Raises `JobFailed`, `JobCancelled` or `WaitTimeout`, each with the run as it was seen last. A status that only a
        newer server knows counts as running. The run is read before the time is judged, and a last time when it is
        over, so one that has ended is told by its end.

        Answers that waiting may mend (a restarting server, 429, 5xx; once the run has been read, also a page or half an
        answer in its place) are waited out; every other `APIError` is raised at once. A wait that ends early, by an
        error, Ctrl-C or the cancellation of its task, leaves the run alone.

        Args:
            run_id: The id of the run.
            timeout: How many seconds to wait. None waits for as long as the run takes, 0 looks once. A server that is
                slow to answer the last look may add up to 5 seconds. If no look at all was answered, there is no run to
                tell of, and the error of the last look is raised.
            poll_interval: Seconds between two looks. Servers answer with few threads: 5 to 10 are plenty.
            on_progress: Called with the run when it is first seen, and whenever anything about it has changed since,
                its end included. May be a coroutine function. What it raises ends the wait.
            cancel_on_timeout: Whether to cancel the run when `timeout` is over, which may take a minute more. One that
                has ended by then, or ends by itself meanwhile, counts as it ended.
            max_poll_failure_seconds: For how long in a row the server may fail to answer before its last error is
                raised. 0: not at all.
        """
        from ....runtime.waiting import Waiting, WaitOptions

        options = WaitOptions(timeout, poll_interval, on_progress, cancel_on_timeout, max_poll_failure_seconds)
        return await self._client.wait_for(
            Waiting(
                noun="run",
                job_id=run_id,
                read=retrieve_run(self._client.account_id, run_id),
                cancel=cancel_run(self._client.account_id, run_id),
                advice='runs.get(…, include_related=["run_steps"]) has the logs of its steps.',
                tells=lambda job: (
                    job.status_message,
                    job.href,
                ),
                options=options,
            )
        )

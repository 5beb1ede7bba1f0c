"""The operations on jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from ....runtime.client import AsyncClient, SyncClient
from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
from ....runtime.resource import Resource
from ... import models
from .cancel_job import cancel_job
from .create_job import create_job
from .get_job import get_job
from .list_jobs import list_jobs


class Jobs(Resource[SyncClient]):
    """The operations on jobs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it; not so `wait`.
    """

    def list(
        self,
        *,
        connection_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        job_type: models.JobTypeEnumLike | None = None,
        workspace_ids: Sequence[str] | None = None,
        status: models.JobStatusEnumLike | None = None,
        created_at_start: datetime | str | None = None,
        created_at_end: datetime | str | None = None,
        updated_at_start: datetime | str | None = None,
        updated_at_end: datetime | str | None = None,
        order_by: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.JobResponse]:
        """List jobs, the oldest first unless `order_by` says otherwise.

        Pass `order_by="createdAt|DESC"` to see the latest runs, nearly always with `connection_id`. Iterating over the
        result runs through all pages; do not follow the `next` and `previous` links of the server, they forget
        `status`, dates and order, and may name a host that clients cannot reach.

        Args:
            connection_id: Only jobs of this connection. Makes the server disregard `workspace_ids`.
            limit: Jobs per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Jobs to skip, in the order asked for.
            job_type: Only jobs of this type; all types if omitted. A clear is listed as `reset`.
            workspace_ids: Only jobs of these workspaces; all that you may read if omitted or empty.
            status: Only jobs in this state. A single value; for several states, ask several times.
            created_at_start: Only jobs created at this moment or later. Give a time zone.
            created_at_end: Only jobs created at this moment or earlier. Give a time zone.
            updated_at_start: Only jobs whose state last changed at this moment or later. Progress within a state is no
                change.
            updated_at_end: Only jobs whose state last changed at this moment or earlier.
            order_by: `createdAt` or `updatedAt`, a bar, then `ASC` or `DESC`: `createdAt|DESC` puts the newest first.
                The default is `createdAt|ASC`. Anything else is a `BadRequestError`.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_jobs(
                connection_id=connection_id,
                limit=limit,
                offset=offset,
                job_type=job_type,
                workspace_ids=workspace_ids,
                status=status,
                created_at_start=created_at_start,
                created_at_end=created_at_end,
                updated_at_start=updated_at_start,
                updated_at_end=updated_at_end,
                order_by=order_by,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    def create(
        self,
        *,
        connection_id: str,
        job_type: models.JobTypeEnumLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Start a sync, a clear or a reset of a connection and return its job.

        The server holds the call until the job has an id: for a sync at most 60 s, though old or busy servers took
        longer; for a clear or a reset there is no limit.

        What happens depends on what the connection is doing:

        - A sync whose attempt is executing: `ConflictError` (409).
        - A sync that is still pending or queued, or waits between two attempts: no new job but the id of that one, and
          the wait between attempts is cut short. To tell it from a new job, compare its id with the highest id seen
          before.
        - A connection that is not active, or no job id in time: `ConflictError` too, with one and the same text for
          both. In the second case the job may still start.
        - A clear or a reset does not conflict: it cancels the running sync.

        A `refresh` is refused with `UnprocessableEntityError`. A sync can come back as a job of type `refresh` or
        `reset` when the connection had such work pending. After a timeout or a 5xx answer do not simply repeat the
        call, since the job may have started: look for it with `jobs.list`. Running needs the runner role in the
        workspace, a clear the editor role.

        Args:
            connection_id: The connection to run; for a sync it must be active.
            job_type: `sync` moves data, `clear` empties the streams in the destination. `reset` is the older name of
                `clear`; `refresh` is refused.
        """
        return self._client.send(
            create_job(connection_id=connection_id, job_type=job_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Read the state and the totals of a job.

        To wait for a job, call this every 5 to 10 seconds, not more often: a self-managed server answers all API calls
        with few threads. Attempts, logs and the reason of a failure are not in the API, only in the web application.

        An unknown id gives `PermissionDeniedError` to an ordinary user and, odd as it is for a read, `ConflictError` to
        an instance administrator; other versions answer `NotFoundError`.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
        """
        return self._client.send(get_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def cancel(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Cancel whatever the connection of this job is running now.

        The server takes from the job only its connection. So the id of a job that has ended, with no error, cancels a
        newer job of the same connection: read the job first, and cancel only if it has not ended.

        - A running attempt: the call blocks until it has stopped. The status that comes back is normally `cancelled`,
          but may lag behind for a moment.
        - A queued job: accepted; `cancelled` follows shortly.
        - An `incomplete` job, between two attempts: nothing is cancelled although the answer is a success, and the job
          runs again later. Repeat the call once it is running.
        - Nothing running: nothing happens, and the ended job comes back unchanged.

        For a sure end, poll with `jobs.get` until the status is final. An unknown id fails as it does there.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
        """
        return self._client.send(cancel_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    def wait(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_progress: Callable[[models.JobResponse], object] | None = None,
        cancel_on_timeout: bool = False,
        max_poll_failure_seconds: float = 900.0,
    ) -> models.JobResponse:
        """Wait until a job has ended, and return it if it succeeded.

        Raises `JobFailed`, `JobCancelled` or `WaitTimeout`, each with the job as it was seen last. A status that only a
        newer server knows counts as running. The job is read before the time is judged, and a last time when it is
        over, so one that has ended is told by its end.

        Answers that waiting may mend (a restarting server, 429, 5xx; once the job has been read, also a page or half an
        answer in its place) are waited out; every other `APIError` is raised at once. A wait that ends early, by an
        error, Ctrl-C or the cancellation of its task, leaves the job alone.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
            timeout: How many seconds to wait. None waits for as long as the job takes, 0 looks once. A server that is
                slow to answer the last look may add up to 5 seconds. If no look at all was answered, there is no job to
                tell of, and the error of the last look is raised.
            poll_interval: Seconds between two looks. Servers answer with few threads: 5 to 10 are plenty.
            on_progress: Called with the job when it is first seen, and whenever anything about it has changed since,
                its end included. What it raises ends the wait.
            cancel_on_timeout: Whether to cancel the job when `timeout` is over, which may take a minute more. One that
                has ended by then, or ends by itself meanwhile, counts as it ended.
            max_poll_failure_seconds: For how long in a row the server may fail to answer before its last error is
                raised. 0: not at all.
        """
        from ....runtime.waiting import Waiting, WaitOptions

        options = WaitOptions(timeout, poll_interval, on_progress, cancel_on_timeout, max_poll_failure_seconds)
        return self._client.wait_for(
            Waiting(
                noun="job",
                job_id=job_id,
                read=get_job(job_id),
                cancel=cancel_job(job_id),
                advice="Airbyte's API does not tell why: see the job in its web application.",
                options=options,
            )
        )


class AsyncJobs(Resource[AsyncClient]):
    """The operations on jobs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it; not so `wait`.
    """

    def list(
        self,
        *,
        connection_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        job_type: models.JobTypeEnumLike | None = None,
        workspace_ids: Sequence[str] | None = None,
        status: models.JobStatusEnumLike | None = None,
        created_at_start: datetime | str | None = None,
        created_at_end: datetime | str | None = None,
        updated_at_start: datetime | str | None = None,
        updated_at_end: datetime | str | None = None,
        order_by: str | None = None,
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.JobResponse]:
        """List jobs, the oldest first unless `order_by` says otherwise.

        Pass `order_by="createdAt|DESC"` to see the latest runs, nearly always with `connection_id`. Iterating over the
        result runs through all pages; do not follow the `next` and `previous` links of the server, they forget
        `status`, dates and order, and may name a host that clients cannot reach.

        Args:
            connection_id: Only jobs of this connection. Makes the server disregard `workspace_ids`.
            limit: Jobs per page, 1 to 100. Not a total: iteration goes on to further pages.
            offset: Jobs to skip, in the order asked for.
            job_type: Only jobs of this type; all types if omitted. A clear is listed as `reset`.
            workspace_ids: Only jobs of these workspaces; all that you may read if omitted or empty.
            status: Only jobs in this state. A single value; for several states, ask several times.
            created_at_start: Only jobs created at this moment or later. Give a time zone.
            created_at_end: Only jobs created at this moment or earlier. Give a time zone.
            updated_at_start: Only jobs whose state last changed at this moment or later. Progress within a state is no
                change.
            updated_at_end: Only jobs whose state last changed at this moment or earlier.
            order_by: `createdAt` or `updatedAt`, a bar, then `ASC` or `DESC`: `createdAt|DESC` puts the newest first.
                The default is `createdAt|ASC`. Anything else is a `BadRequestError`.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
            list_jobs(
                connection_id=connection_id,
                limit=limit,
                offset=offset,
                job_type=job_type,
                workspace_ids=workspace_ids,
                status=status,
                created_at_start=created_at_start,
                created_at_end=created_at_end,
                updated_at_start=updated_at_start,
                updated_at_end=updated_at_end,
                order_by=order_by,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
            pages=True,
            max_items=max_items,
        )

    async def create(
        self,
        *,
        connection_id: str,
        job_type: models.JobTypeEnumLike,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Start a sync, a clear or a reset of a connection and return its job.

        The server holds the call until the job has an id: for a sync at most 60 s, though old or busy servers took
        longer; for a clear or a reset there is no limit.

        What happens depends on what the connection is doing:

        - A sync whose attempt is executing: `ConflictError` (409).
        - A sync that is still pending or queued, or waits between two attempts: no new job but the id of that one, and
          the wait between attempts is cut short. To tell it from a new job, compare its id with the highest id seen
          before.
        - A connection that is not active, or no job id in time: `ConflictError` too, with one and the same text for
          both. In the second case the job may still start.
        - A clear or a reset does not conflict: it cancels the running sync.

        A `refresh` is refused with `UnprocessableEntityError`. A sync can come back as a job of type `refresh` or
        `reset` when the connection had such work pending. After a timeout or a 5xx answer do not simply repeat the
        call, since the job may have started: look for it with `jobs.list`. Running needs the runner role in the
        workspace, a clear the editor role.

        Args:
            connection_id: The connection to run; for a sync it must be active.
            job_type: `sync` moves data, `clear` empties the streams in the destination. `reset` is the older name of
                `clear`; `refresh` is refused.
        """
        return await self._client.send(
            create_job(connection_id=connection_id, job_type=job_type),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Read the state and the totals of a job.

        To wait for a job, call this every 5 to 10 seconds, not more often: a self-managed server answers all API calls
        with few threads. Attempts, logs and the reason of a failure are not in the API, only in the web application.

        An unknown id gives `PermissionDeniedError` to an ordinary user and, odd as it is for a read, `ConflictError` to
        an instance administrator; other versions answer `NotFoundError`.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
        """
        return await self._client.send(get_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    async def cancel(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.JobResponse:
        """Cancel whatever the connection of this job is running now.

        The server takes from the job only its connection. So the id of a job that has ended, with no error, cancels a
        newer job of the same connection: read the job first, and cancel only if it has not ended.

        - A running attempt: the call blocks until it has stopped. The status that comes back is normally `cancelled`,
          but may lag behind for a moment.
        - A queued job: accepted; `cancelled` follows shortly.
        - An `incomplete` job, between two attempts: nothing is cancelled although the answer is a success, and the job
          runs again later. Repeat the call once it is running.
        - Nothing running: nothing happens, and the ended job comes back unchanged.

        For a sure end, poll with `jobs.get` until the status is final. An unknown id fails as it does there.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
        """
        return await self._client.send(cancel_job(job_id), CallOptions(timeout, extra_headers, extra_query, extra_body))

    async def wait(
        self,
        job_id: int,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_progress: Callable[[models.JobResponse], object] | None = None,
        cancel_on_timeout: bool = False,
        max_poll_failure_seconds: float = 900.0,
    ) -> models.JobResponse:
        """Wait until a job has ended, and return it if it succeeded.

        Raises `JobFailed`, `JobCancelled` or `WaitTimeout`, each with the job as it was seen last. A status that only a
        newer server knows counts as running. The job is read before the time is judged, and a last time when it is
        over, so one that has ended is told by its end.

        Answers that waiting may mend (a restarting server, 429, 5xx; once the job has been read, also a page or half an
        answer in its place) are waited out; every other `APIError` is raised at once. A wait that ends early, by an
        error, Ctrl-C or the cancellation of its task, leaves the job alone.

        Args:
            job_id: A 64-bit integer, unique on its server and rising with time.
            timeout: How many seconds to wait. None waits for as long as the job takes, 0 looks once. A server that is
                slow to answer the last look may add up to 5 seconds. If no look at all was answered, there is no job to
                tell of, and the error of the last look is raised.
            poll_interval: Seconds between two looks. Servers answer with few threads: 5 to 10 are plenty.
            on_progress: Called with the job when it is first seen, and whenever anything about it has changed since,
                its end included. May be a coroutine function. What it raises ends the wait.
            cancel_on_timeout: Whether to cancel the job when `timeout` is over, which may take a minute more. One that
                has ended by then, or ends by itself meanwhile, counts as it ended.
            max_poll_failure_seconds: For how long in a row the server may fail to answer before its last error is
                raised. 0: not at all.
        """
        from ....runtime.waiting import Waiting, WaitOptions

        options = WaitOptions(timeout, poll_interval, on_progress, cancel_on_timeout, max_poll_failure_seconds)
        return await self._client.wait_for(
            Waiting(
                noun="job",
                job_id=job_id,
                read=get_job(job_id),
                cancel=cancel_job(job_id),
                advice="Airbyte's API does not tell why: see the job in its web application.",
                options=options,
            )
        )

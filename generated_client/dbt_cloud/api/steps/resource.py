"""The operations on the steps of runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .retrieve_run_step import retrieve_run_step


class Steps(Resource[DbtCloud]):
    """The operations on the steps of runs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    def get(
        self,
        step_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunStepResponse:
        """Read one step of a run, with its log.

        Args:
            include_related: What to bring along, by its name in the answer, such as `debug_logs`; what is not named is
                None there.
        """
        return self._client.send(
            retrieve_run_step(self._client.account_id, step_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncSteps(Resource[AsyncDbtCloud]):
    """The operations on the steps of runs.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

    async def get(
        self,
        step_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> models.RunStepResponse:
        """Read one step of a run, with its log.

        Args:
            include_related: What to bring along, by its name in the answer, such as `debug_logs`; what is not named is
                None there.
        """
        return await self._client.send(
            retrieve_run_step(self._client.account_id, step_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

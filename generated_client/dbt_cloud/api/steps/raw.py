"""The operations on the steps of runs, answered undecoded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .retrieve_run_step import retrieve_run_step


class RawSteps(Resource[DbtCloud]):
    """The operations on the steps of runs, answered undecoded."""

    def get(
        self,
        step_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunStepResponse]:
        """As `steps.get`, undecoded."""
        return self._client.send_raw(
            retrieve_run_step(self._client.account_id, step_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )


class AsyncRawSteps(Resource[AsyncDbtCloud]):
    """The operations on the steps of runs, answered undecoded."""

    async def get(
        self,
        step_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.RunStepResponse]:
        """As `steps.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_run_step(self._client.account_id, step_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

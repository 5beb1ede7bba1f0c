from types import TracebackType
from typing import Self

import httpx

from . import api as api
from . import errors as errors
from . import models as models

class Jobs:
    def get_job(self, *, request: api.GetJobRequest) -> api.GetJobResponse: ...
    async def get_job_async(self, *, request: api.GetJobRequest) -> api.GetJobResponse: ...

class Sources:
    def get_source(self, *, request: api.GetSourceRequest) -> api.GetSourceResponse: ...

class AirbyteAPI:
    jobs: Jobs
    sources: Sources
    def __init__(self, *, security: models.Security, server_url: str, client: httpx.Client = ...) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

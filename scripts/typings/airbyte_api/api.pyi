from .models import JobResponse, SourceResponse

class GetJobRequest:
    def __init__(self, *, job_id: int) -> None: ...

class GetJobResponse:
    job_response: JobResponse | None

class GetSourceRequest:
    def __init__(self, *, source_id: str) -> None: ...

class GetSourceResponse:
    source_response: SourceResponse | None

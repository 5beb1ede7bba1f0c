from .models import JobResponse

class GetJobRequest:
    def __init__(self, *, job_id: int) -> None: ...

class GetJobResponse:
    job_response: JobResponse | None

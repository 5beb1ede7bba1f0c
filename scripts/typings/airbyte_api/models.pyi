from enum import StrEnum

class JobStatusEnum(StrEnum):
    RUNNING = "running"

class JobResponse:
    job_id: int
    status: JobStatusEnum

class SourceResponse:
    configuration: object

class SchemeClientCredentials:
    def __init__(self, *, client_id: str, client_secret: str, token_url: str) -> None: ...

class Security:
    def __init__(self, *, client_credentials: SchemeClientCredentials = ..., bearer_auth: str = ...) -> None: ...

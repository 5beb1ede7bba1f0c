"""How `airbyte-api` behaves where the README says it: prints a JSON object of counts, 1 and 0 for yes and no."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Mapping

import httpx
from airbyte_api import AirbyteAPI, api, errors, models

ADDRESS = "http://airbyte.test"
CREDENTIALS = {"client_id": "id", "client_secret": "secret"}
JOB: Mapping[str, object] = {
    "jobId": 1,
    "status": "running",
    "jobType": "sync",
    "startTime": "2026-11-21T09:30:12Z",
    "connectionId": "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11",
}
SOURCE: Mapping[str, object] = {
    "sourceId": "18dccc91-0ab1-4f72-9ed7-0b8fc27c5826",
    "name": "orders",
    "sourceType": "not-yet-known",
    "definitionId": "18dccc91-0ab1-4f72-9ed7-0b8fc27c5827",
    "workspaceId": "18dccc91-0ab1-4f72-9ed7-0b8fc27c5828",
    "createdAt": 1,
    "configuration": {"host": "db.example.com"},
}


class Server:
    """Answers tokens by itself, and everything else as it is told; counts both."""

    def __init__(self, answer: Callable[[], httpx.Response]) -> None:
        self._answer = answer
        self.tokens = 0
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        if request.url.path.endswith("/token"):
            self.tokens += 1
            return httpx.Response(200, json={"access_token": "t", "token_type": "Bearer", "expires_in": 900})
        self.requests += 1
        return self._answer()

    def client(self) -> AirbyteAPI:
        """Return a client of this server."""
        credentials = models.SchemeClientCredentials(**CREDENTIALS, token_url=f"{ADDRESS}/applications/token")
        return AirbyteAPI(
            server_url=ADDRESS,
            security=models.Security(client_credentials=credentials),
            client=httpx.Client(transport=httpx.MockTransport(self)),
        )

    def job(self) -> models.JobResponse | errors.SDKError | errors.ResponseValidationError | None:
        """Ask for a job; return it, or the error."""
        try:
            return self.client().jobs.get_job(request=api.GetJobRequest(job_id=1)).job_response
        except (errors.SDKError, errors.ResponseValidationError) as error:
            return error


def main() -> None:
    """Try everything."""
    new_status = Server(lambda: httpx.Response(200, json={**JOB, "status": "paused"})).job()
    new_field = Server(lambda: httpx.Response(200, json={**JOB, "newField": "kept?"})).job()
    unavailable = Server(lambda: httpx.Response(503, text="later"))
    error = unavailable.job()
    refusing = Server(lambda: httpx.Response(401, text="no"))
    refusing.job()
    unknown = Server(lambda: httpx.Response(200, json=SOURCE)).client()
    source = unknown.sources.get_source(request=api.GetSourceRequest(source_id="1")).source_response
    kept = pickle.loads(pickle.dumps(error))  # what this program made itself
    found = {
        "an unknown status raises": isinstance(new_status, errors.ResponseValidationError),
        "an unknown field is kept": "kept?" in repr(vars(new_field)),
        "requests for a 503": unavailable.requests,
        "requests for a 401": refusing.requests,
        "an unknown connector's configuration is taken for another's": bool(
            source and type(source.configuration).__name__ not in {"dict", "NoneType"}
        ),
        "an error survives pickle": str(kept) == str(error),
        "a token shows in repr": "eyJhbGciOi" in repr(models.Security(bearer_auth="eyJhbGciOi")),
    }
    print(json.dumps({name: int(value) for name, value in found.items()}))


if __name__ == "__main__":
    main()

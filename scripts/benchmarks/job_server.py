"""A server that answers so fast that clients are what is measured: a token for every POST, a job for every GET.

Below `/api/v2/` it is dbt Cloud, and answers with a run.

`python -m benchmarks.job_server CERTIFICATE` prints its addresses, without and with TLS, and serves until input ends.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections.abc import Callable, Mapping

TOKEN: Mapping[str, object] = {"access_token": "t0." + "k" * 700, "token_type": "Bearer", "expires_in": 3600}
JOB: Mapping[str, object] = {
    "jobId": 1,
    "status": "running",
    "jobType": "sync",
    "startTime": "2026-11-21T09:30:12Z",
    "connectionId": "8c2d6f0e-8d0e-4b63-a2a5-1f0c6f3f0a11",
    "lastUpdatedAt": "2026-11-21T09:34:47Z",
    "duration": "PT4M35S",
    "bytesSynced": 73_400_320,
    "rowsSynced": 181_203,
}
RUN: Mapping[str, object] = {
    **dict.fromkeys(
        (
            *("dequeued_at", "finished_at", "should_start_at", "trigger", "job", "environment", "deprecation", "audit"),
            *("git_sha", "status_message", "owner_thread_id", "executed_by_thread_id", "deferring_run_id"),
            *("retrying_run_id", "retry_not_supported_reason", "used_repo_cache", "artifact_s3_path"),
        )
    ),
    "id": 1,
    "status": 3,
    "status_humanized": "Running",
    "in_progress": True,
    "is_running": True,
    **dict.fromkeys(("is_complete", "is_success", "is_error", "is_cancelled", "can_retry", "artifacts_saved"), False),
    **dict.fromkeys(("has_docs_generated", "has_sources_generated", "notifications_sent"), False),
    **dict.fromkeys(("account_id", "project_id", "environment_id", "job_definition_id", "job_id", "trigger_id"), 7),
    **dict.fromkeys(("created_at", "updated_at", "started_at"), "2024-05-27 10:42:16.179903+00:00"),
    **dict.fromkeys(("duration", "queued_duration", "run_duration"), "00:04:35"),
    **dict.fromkeys(("duration_humanized", "queued_duration_humanized", "run_duration_humanized"), "4 minutes"),
    "dbt_version": "1.9.0",
    "git_branch": "main",
    "blocked_by": [],
    "run_steps": [],
    "href": "https://ab123.us1.dbt.com/deploy/1/projects/7/runs/1/",
}
_BACKLOG = 4096


def answer_with(content: Mapping[str, object], status: str = "200 OK") -> bytes:
    """An answer of HTTP, whole."""
    body = json.dumps(content).encode()
    lines = (
        f"HTTP/1.1 {status}",
        "content-type: application/json",
        "date: Sat, 21 Nov 2026 09:35:02 GMT",
        "server: bench",
        "strict-transport-security: max-age=15724800; includeSubDomains",
        f"content-length: {len(body)}",
    )
    return "\r\n".join([*lines, "", ""]).encode() + body


ANSWERS = {b"POST": answer_with(TOKEN), b"GET ": answer_with(JOB)}
ANSWER_OF_DBT_CLOUD = answer_with(
    {"status": {"code": 200, "is_success": True, "user_message": "Success!"}, "data": RUN}
)


class Connection(asyncio.Protocol):
    """One client's connection: finds where requests end, and looks at nothing but their method."""

    def __init__(self) -> None:
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._received += data
        while end := self._end_of_request():
            request, self._received = self._received[:end], self._received[end:]
            self.answer(request)

    def answer(self, request: bytes) -> None:
        """Answer one request."""
        self.write(ANSWER_OF_DBT_CLOUD if request.startswith(b"GET /api/v2/") else ANSWERS[request[:4]])

    def write(self, answer: bytes) -> None:
        """Send an answer to the client, if it is still there."""
        if self._transport and not self._transport.is_closing():
            self._transport.write(answer)

    def _end_of_request(self) -> int:
        """Where the first request ends; 0 while it is incomplete."""
        head, blank, body = self._received.partition(b"\r\n\r\n")
        if not blank:
            return 0
        _, _, length = head.lower().partition(b"\r\ncontent-length:")
        size = int(length.split(b"\r\n")[0] or 0)
        return len(head) + len(blank) + size if len(body) >= size else 0


async def serve(certificate: str, new_connection: Callable[[], Connection]) -> None:
    """Print the addresses, without and with TLS, and serve until the input ends."""
    loop = asyncio.get_running_loop()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    for context in (None, tls):
        server = await loop.create_server(new_connection, "127.0.0.1", 0, ssl=context, backlog=_BACKLOG)
        print(f"http{'s' if context else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], Connection))

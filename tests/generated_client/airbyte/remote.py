"""A server behind a client, for tests that need one answer."""

import json

import httpx


class Remote:
    """A server that gives one answer to everything, and keeps what was asked."""

    def __init__(self) -> None:
        self.answer = httpx.Response(200, json={})
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.requests.append(request)
        return self.answer

    @property
    def body(self) -> object:
        """The JSON body of the last request."""
        sent: object = json.loads(self.requests[-1].content)
        return sent

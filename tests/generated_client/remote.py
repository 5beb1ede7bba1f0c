"""A server behind a client, for tests that need one answer, or a few."""

import json

import httpx


class Remote:
    """A server that gives its answers in their order, and the last of them for ever; keeps what was asked."""

    def __init__(self) -> None:
        self.answers = [httpx.Response(200, json={})]
        self.requests: list[httpx.Request] = []

    @property
    def answer(self) -> httpx.Response:
        """The answer to everything."""
        return self.answers[0]

    @answer.setter
    def answer(self, answer: httpx.Response) -> None:
        self.answers = [answer]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    @property
    def body(self) -> object:
        """The JSON body of the last request."""
        sent: object = json.loads(self.requests[-1].content)
        return sent

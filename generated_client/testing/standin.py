"""What every stand-in server has, whatever API it plays: log, faults, latency, faithfulness to its API."""

from __future__ import annotations

import logging
import threading
import time
from abc import abstractmethod
from concurrent.futures import Future
from functools import partial

from generated_client.testing.clock import Clock
from generated_client.testing.description import Description, Match
from generated_client.testing.door import Delivery
from generated_client.testing.entrance import Entrance, Reachable
from generated_client.testing.faults import Fault, InjectedFault
from generated_client.testing.http_message import Request, Response
from generated_client.testing.masking import body_without_secrets, headers_without_secrets
from generated_client.testing.request_log import LoggedRequest, RequestLog

logger: logging.Logger = logging.getLogger("generated_client.testing")


class StandIn(Reachable):
    """A server that plays a remote API.  Its public methods may be called from any thread."""

    hidden_body_fields: frozenset[str] = frozenset()

    def __init__(self, description: Description, *, clock: Clock, lock: threading.RLock, entrance: Entrance) -> None:
        super().__init__(clock, entrance)
        self.requests: RequestLog = RequestLog()
        self.description = description
        self.violations: list[str] = []
        self._lock = lock
        self._faults: list[InjectedFault] = []

    def inject(self, fault: Fault) -> InjectedFault:
        """Let `fault` strike from now on; of several that match a request, the one injected first does."""
        injected = InjectedFault(fault, self.clock)
        with self._lock:
            self._faults.append(injected)
        return injected

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._faults.clear()

    def wait_for_request(
        self, method: str = "*", path: str = "*", *, timeout: float = 5.0, count: int = 1
    ) -> LoggedRequest:
        """The `count`-th request with this method and path, past ones too; `TimeoutError` after `timeout` seconds."""
        return self.requests.wait_for(method, path, timeout=timeout, count=count)

    async def async_wait_for_request(
        self, method: str = "*", path: str = "*", *, timeout: float = 5.0, count: int = 1
    ) -> LoggedRequest:
        """The asynchronous twin of `wait_for_request`: the event loop goes on meanwhile."""
        return await self.requests.async_wait_for(method, path, timeout=timeout, count=count)

    def assert_faithful(self) -> None:
        """Raise `AssertionError` if one of the stand-in's own answers ever broke the API description."""
        if self.violations:
            raise AssertionError("The stand-in broke its own API description: " + "; ".join(self.violations))

    @abstractmethod
    def _api_path(self, path: str) -> str | None:
        """`path` relative to the API's base, or None when it lies outside the API."""

    @abstractmethod
    def _outside(self, request: Request) -> Response:
        """The answer to a request that addresses no operation of the API."""

    @abstractmethod
    def _forbidden(self, request: Request) -> Response | None:
        """The refusal of a request without valid credentials, or None."""

    @abstractmethod
    def _malformed(self, request: Request, match: Match) -> Response:
        """The answer to a request that breaks the description."""

    @abstractmethod
    def _operate(self, request: Request, match: Match) -> Response | Future[Response]:
        """The work itself."""

    def _request_violation(self, request: Request, match: Match) -> str | None:
        """How the request breaks the description; a system that takes more than its description says overrides this."""
        return self.description.request_violation(match, request)

    def _handle(self, request: Request) -> Delivery | Future[Delivery]:
        api_path = self._api_path(request.path)
        match = None if api_path is None else self.description.match(request.method, api_path)
        path = request.path if match is None or api_path is None else api_path
        with self._lock:
            injected = next((one for one in self._faults if one.strikes(request.method, path)), None)
        fault = None if injected is None else injected.fault
        if fault is not None and not fault.works:
            return self._finish(request, path, None, fault, None, Response(503, checked=False))
        answer, violation = self._answer(request, match)
        finish = partial(self._finish, request, path, match, fault, violation)
        if not isinstance(answer, Future):
            return finish(answer)
        delivery: Future[Delivery] = Future()
        answer.add_done_callback(lambda done: delivery.set_result(finish(self._outcome(done))))
        return delivery

    def _answer(self, request: Request, match: Match | None) -> tuple[Response | Future[Response], str | None]:
        """The answer, and how the request broke the description."""
        if match is None:
            return self._outside(request), None
        refusal = None if match.operation.public else self._forbidden(request)
        if refusal is not None:
            return refusal, None
        violation = self._request_violation(request, match)
        if violation is not None:
            return self._malformed(request, match), violation
        try:
            return self._operate(request, match), None
        except Exception as error:
            logger.exception("the stand-in itself failed")
            return self._crashed(error), None

    def _outcome(self, done: Future[Response]) -> Response:
        error = done.exception()
        if error is None:
            return done.result()
        logger.error("the stand-in itself failed", exc_info=error)
        return self._crashed(error)

    def _crashed(self, error: BaseException) -> Response:
        self.violations.append(f"{type(error).__name__}: {error}")
        return Response.of_json({"standInError": str(error)}, 500, checked=False)

    def _finish(
        self,
        request: Request,
        path: str,
        match: Match | None,
        fault: Fault | None,
        violation: str | None,
        answer: Response,
    ) -> Delivery:
        response = self._judged(match, answer)
        delivery = Delivery(response, self.latency) if fault is None else fault.deliver(response, self.latency)
        self.requests.add(
            LoggedRequest(
                method=request.method,
                path=path,
                target=request.target,
                query=request.query,
                headers=headers_without_secrets(request.headers),
                body=body_without_secrets(request, self.hidden_body_fields),
                status=delivery.response.status if delivery.cut == "no" else None,
                at=time.time(),
                violation=violation,
                fault=None if fault is None else fault.name,
            )
        )
        return delivery

    def _judged(self, match: Match | None, response: Response) -> Response:
        """Our own answer, or a loud 500 when it breaks the description."""
        if match is None or not response.checked:
            return response
        violation = self.description.answer_violation(match.operation, response)
        if violation is None:
            return response
        self.violations.append(violation)
        logger.error("own answer breaks the description: %s", violation)
        return Response.of_json({"standInViolation": violation}, 500, checked=False)

"""What can happen to any server, whatever API it has."""

from __future__ import annotations

from typing import ClassVar

from generated_client.testing.faults import Fault, InjectedFault
from generated_client.testing.standin import StandIn


class ServerScenarios:
    """Trouble of the whole server.  `path` is shell-style ("*/jobs/*"); by default every request is struck.

    Times are seconds of the server's clock.  A scenario that returns an `InjectedFault` ends with its `remove()`, all
    of them with `server.clear_faults()`.
    """

    _STARTS: ClassVar[str]
    """The paths to which a POST starts work."""

    def __init__(self, server: StandIn) -> None:
        self._standin = server

    def start_answer_lost(self, *, times: int | None = 1) -> InjectedFault:
        """Starting a job works, but the connection breaks before the answer comes."""
        return self._standin.inject(Fault.drop_answer(method="POST", path=self._STARTS, times=times))

    def start_answer_replaced(self, *, status: int = 502, times: int | None = 1) -> InjectedFault:
        """Starting a job works, but the proxy in front of the server answers with an HTML page."""
        fault = Fault.html_error(status, after_work=True, method="POST", path=self._STARTS, times=times)
        return self._standin.inject(fault)

    def server_down(self, *, seconds: float = 10.0) -> InjectedFault:
        """For so long every connection is reset before any work is done.  See also `server.outage()`."""
        return self._standin.inject(Fault.reset(for_seconds=seconds))

    def server_slow(self, *, seconds: float = 1.0, path: str = "*", times: int | None = None) -> InjectedFault:
        """Every answer takes that long; the work is done at once."""
        return self._standin.inject(Fault.slow(seconds, path=path, times=times))

    def bad_gateway(self, *, status: int = 502, path: str = "*", times: int | None = 1) -> InjectedFault:
        """The proxy in front of the server answers instead, with an HTML page."""
        return self._standin.inject(Fault.html_error(status, path=path, times=times))

    def maintenance(self, *, path: str = "*", times: int | None = 1) -> InjectedFault:
        """A web page comes instead, with status 200."""
        return self._standin.inject(Fault.web_page(path=path, times=times))

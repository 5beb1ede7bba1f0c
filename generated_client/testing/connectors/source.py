"""A connector with a configuration: asks it whether it works, what it has, and for its data."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from generated_client.testing.connectors.catalog import SourceStream, read_streams
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.connectors.messages import (
    ConnectionStatus,
    Failure,
    Log,
    MalformedMessageError,
    Message,
    StreamList,
    parse,
)
from generated_client.testing.programs.cancellation import Cancellation
from generated_client.testing.programs.environment import program_variables
from generated_client.testing.programs.process import LineTooLongError, SupervisedProcess
from generated_client.testing.programs.run_log import RunLog

LONGEST_REASON = 500


class SourceError(Exception):
    """The source does not do what it was asked; the text is one line, in its own words where it has any."""


class Source:
    """One use of a configured connector, with its log and the means to cancel it.

    `command` is called before each start and may take its time.  Each method starts the connector anew, which takes
    seconds; all of them raise `SourceError`, and `CancelledError` when cancelled.
    """

    def __init__(
        self,
        command: Callable[[], Sequence[str]],
        configuration: JSONObject,
        *,
        arguments: Sequence[str] = (),
        log: RunLog,
        cancellation: Cancellation,
        grace: float = 5.0,
    ) -> None:
        self._command = command
        self._configuration = configuration
        self._arguments = arguments
        self._log = log
        self._cancellation = cancellation
        self._grace = grace

    def check(self) -> None:
        """Return when the source says that it can work with this configuration."""
        answered = False
        with closing(self._messages("check", {})) as messages:
            for message in messages:
                if isinstance(message, ConnectionStatus):
                    answered = True
                    if not message.succeeded:
                        raise self._error(f"The source refuses its configuration: {message.message}")
        if not answered:
            raise self._error("The source did not answer to check")

    def discover(self) -> tuple[SourceStream, ...]:
        """The streams that the source offers."""
        answer: StreamList | None = None
        for message in self._messages("discover", {}):
            if isinstance(message, StreamList):
                answer = message
        if answer is None:
            raise self._error("The source did not say what streams it has")
        return read_streams(answer)

    def read(self, catalog: JSONObject, state: list[JSON]) -> Generator[Message]:
        """The source's messages, as they come.  Close the iterator to end the connector early."""
        return self._messages("read", {"catalog": catalog, "state": state} if state else {"catalog": catalog})

    def _messages(self, verb: str, inputs: Mapping[str, JSON]) -> Generator[Message]:
        self._cancellation.check()
        program = self._command()
        with tempfile.TemporaryDirectory(prefix="connector-") as folder:  # readable for us alone: it holds secrets
            arguments = [verb, *self._arguments]
            for name, content in {"config": self._configuration, **inputs}.items():
                path = Path(folder) / f"{name}.json"
                path.write_text(json.dumps(content), encoding="utf-8")
                arguments += [f"--{name}", str(path)]
            process = SupervisedProcess(
                [*program, *arguments],
                on_stderr=lambda line: self._log.write("STDERR", line),
                grace=self._grace,
                environment=program_variables(),
            )
            with self._cancellation.covering(process):
                yield from self._parsed(process)

    def _parsed(self, process: SupervisedProcess) -> Generator[Message]:
        """Messages that matter to the caller; what went wrong, by any sign, is raised at the end."""
        failure: Failure | None = None
        try:
            with closing(process.lines()) as lines:
                for line in lines:
                    if self._cancellation.cancelled:
                        continue  # it was asked to end; until it has, its output must flow, and is of no use
                    message = parse(line)
                    if isinstance(message, Log):
                        self._log.write(message.level, message.text)
                    elif isinstance(message, Failure):
                        self._log.write("ERROR", f"{message.message} {message.detail}")
                        failure = failure or message  # the first is the cause, later ones sum up
                    elif message is not None:
                        yield message
        except (MalformedMessageError, LineTooLongError) as error:
            raise self._error(f"The source {error}") from error
        self._cancellation.check()
        if failure is not None:
            raise self._error(f"The source failed: {_told(failure)}")
        if process.failure is not None:
            raise self._error(f"The source {process.failure}{_quoted(self._log.last_words())}")

    def _error(self, text: str) -> SourceError:
        return SourceError(" ".join(self._log.redacted(text).split())[:LONGEST_REASON])


def _told(failure: Failure) -> str:
    if not failure.detail or failure.detail in failure.message:
        return failure.message
    return f"{failure.message} ({failure.detail})"


def _quoted(last_words: str) -> str:
    return f"; its last words: {last_words}" if last_words else ""

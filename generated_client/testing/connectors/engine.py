"""Runs the jobs of a stand-in Airbyte for real: connectors as subprocesses, rows into SQLite."""

from __future__ import annotations

import hashlib
import json
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from generated_client.testing.airbyte.engine import ActorFacts, EngineJob, JobReport, StreamFacts
from generated_client.testing.connectors.catalog import SelectionError, SourceStream, StreamChoice, SyncMode
from generated_client.testing.connectors.connector import DEFAULT_CONNECTORS, Connector
from generated_client.testing.connectors.database import Database, DestinationError
from generated_client.testing.connectors.json_types import JSON, JSONObject
from generated_client.testing.connectors.messages import StreamId
from generated_client.testing.connectors.redaction import Redactor
from generated_client.testing.connectors.source import Source, SourceError
from generated_client.testing.connectors.sync import SyncOrder, run_sync
from generated_client.testing.connectors.writer import ContradictionError
from generated_client.testing.programs.cancellation import Cancellation, CancelledError
from generated_client.testing.programs.environment import EnvironmentUnavailableError
from generated_client.testing.programs.job_queue import JobQueue, Work
from generated_client.testing.programs.run_log import RunLog

logger: logging.Logger = logging.getLogger("generated_client.testing.connectors")

CATALOG_LIFETIME = 24 * 3600.0  # seconds after which a source is asked again what it has, as Airbyte does


class ConfigurationError(Exception):
    """A connection cannot be run here: its source or its destination is of a kind that the engine does not know."""


_EXPECTED = (
    ConfigurationError,
    ContradictionError,
    DestinationError,
    EnvironmentUnavailableError,
    SelectionError,
    SourceError,
)


class ConnectorEngine:
    """A `JobEngine`: pass it to `AirbyteServer(engine=...)`, which closes it.

        engine = ConnectorEngine("var/demo")
        with ShopServer() as shop, AirbyteServer(engine=engine) as server:
            server.add_connection(
                name="orders",
                source={"sourceType": "shop", "base_url": shop.url, "start_date": shop.shop.opened_at},
                destination={"destinationType": "sqlite", "path": "warehouse.db"},
            )

    The kinds of sources are those of `connectors`, by `sourceType`; the rest of a source's configuration is the
    connector's.  Destinations are SQLite files: `path`, relative to `directory`.  Job logs are in `directory/logs`.
    """

    def __init__(
        self,
        directory: Path | str,
        *,
        connectors: Iterable[Connector] = DEFAULT_CONNECTORS,
        cache: Path | None = None,
        at_once: int = 2,
        grace: float = 5.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start nothing yet.

        `cache` holds the environments of connectors (default: the user's cache folder).  At most `at_once` jobs run,
        the others wait as `queued`.  A cancelled connector has `grace` seconds to end by itself.
        """
        self.directory: Path = Path(directory).absolute()
        self._connectors = {connector.source_type: connector for connector in connectors}
        self._cache = cache
        self._grace = grace
        self._clock = clock
        self._queue = JobQueue(at_once=at_once)
        self._lock = threading.Lock()
        self._catalogs: dict[str, tuple[float, tuple[SourceStream, ...]]] = {}
        self._discoveries: set[Cancellation] = set()

    def log_path(self, job_id: int) -> Path:
        """Where the log of a job is, or will be."""
        return self.directory / "logs" / f"job-{job_id}.log"

    def start(self, job: EngineJob, report: JobReport) -> None:
        """Begin the job, or keep it waiting until there is room and nothing else runs for its connection."""
        if not self._queue.has_room(job.connection_id):
            report.queued()
        self._queue.put(Work(job.job_id, job.connection_id, partial(self._run, job, report), report.cancelled))

    def cancel(self, job_id: int) -> None:
        """End the job's connector, in whatever it is doing; the job is reported as cancelled when it is gone."""
        self._queue.cancel(job_id)

    def discover(self, source: ActorFacts) -> Sequence[StreamFacts]:
        """The streams of a source, asked anew.  `ValueError` when it cannot tell."""
        cancellation = Cancellation()
        with self._lock:
            self._discoveries.add(cancellation)
        try:
            with RunLog(redact=Redactor(_plain(source.configuration))) as log:
                streams = self._ask_for_streams(source, self._source(source, log, cancellation))
        except CancelledError:
            raise ValueError("The engine was closed meanwhile") from None
        except _EXPECTED as error:
            raise ValueError(str(error)) from error
        finally:
            with self._lock:
                self._discoveries.discard(cancellation)
        return tuple(map(_facts, streams))

    def close(self) -> None:
        """Cancel everything, and wait for its end."""
        with self._lock:
            for cancellation in self._discoveries:
                cancellation.cancel()
        self._queue.close(patience=self._grace + 10)

    def _run(self, job: EngineJob, report: JobReport, cancellation: Cancellation) -> Callable[[], None]:
        """Do the job, and return what tells its end."""
        report.running()
        try:
            with RunLog(self.log_path(job.job_id), redact=Redactor(_plain(job.source.configuration))) as log:
                try:
                    self._do(job, report, log, cancellation)
                except Exception as error:
                    log.write("END", str(error))
                    raise
        except CancelledError:
            return report.cancelled
        except _EXPECTED as error:
            return partial(report.failed, str(error))
        except Exception as error:
            logger.exception("job %s", job.job_id)
            return partial(report.failed, f"The engine itself failed: {type(error).__name__}: {error}")
        return report.succeeded

    def _do(self, job: EngineJob, report: JobReport, log: RunLog, cancellation: Cancellation) -> None:
        if job.job_type == "reset":
            with Database(self._path(job.destination), connection_id=job.connection_id) as database:
                database.reset()
        else:
            self._sync(job, report, log, cancellation)

    def _sync(self, job: EngineJob, report: JobReport, log: RunLog, cancellation: Cancellation) -> None:
        order = SyncOrder(
            connection_id=job.connection_id,
            sync_id=job.job_id,
            database=self._path(job.destination),
            choices=tuple(map(_choice, job.streams)),
            prefix=job.prefix,
        )
        source = self._source(job.source, log, cancellation)
        run_sync(order, source, self._known_streams(job.source, source), log=log, on_commit=report.committed)

    def _source(self, facts: ActorFacts, log: RunLog, cancellation: Cancellation) -> Source:
        connector = self._connectors.get(facts.type)
        if connector is None:
            known = ", ".join(sorted(self._connectors))
            raise ConfigurationError(f"No connector for sources of type {facts.type!r}; this engine knows {known}")
        configuration = _plain(facts.configuration)
        own = {
            name: value for name, value in configuration.items() if name not in {"sourceType", "airbyte_source_name"}
        }
        return Source(
            partial(connector.command, cache=self._cache, log=log, cancellation=cancellation),
            own,
            arguments=connector.arguments,
            log=log,
            cancellation=cancellation,
            grace=self._grace,
        )

    def _path(self, destination: ActorFacts) -> Path:
        path = destination.configuration.get("path")
        if destination.type != "sqlite":
            raise ConfigurationError(
                f"No writer for destinations of type {destination.type!r}; this engine knows sqlite"
            )
        if not isinstance(path, str) or not path:
            raise ConfigurationError(
                f"The destination {destination.name!r} names no file: its configuration lacks 'path'"
            )
        return self.directory / path

    def _known_streams(self, facts: ActorFacts, source: Source) -> tuple[SourceStream, ...]:
        """The source's streams from memory; a source that is not there yet is checked first."""
        with self._lock:
            asked_at, streams = self._catalogs.get(_fingerprint(facts), (0.0, ()))
        if streams and self._clock() - asked_at < CATALOG_LIFETIME:
            return streams
        source.check()
        return self._ask_for_streams(facts, source)

    def _ask_for_streams(self, facts: ActorFacts, source: Source) -> tuple[SourceStream, ...]:
        streams = source.discover()
        with self._lock:
            self._catalogs[_fingerprint(facts)] = (self._clock(), streams)
        return streams


def _plain(configuration: Mapping[str, object]) -> JSONObject:
    """The configuration as the JSON that it came from."""
    content: JSON = json.loads(json.dumps(dict(configuration)))
    return content if isinstance(content, dict) else {}


def _fingerprint(facts: ActorFacts) -> str:
    text = json.dumps([facts.type, _plain(facts.configuration)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _choice(facts: StreamFacts) -> StreamChoice:
    return StreamChoice(
        StreamId(facts.name, facts.namespace),
        facts.sync_mode or "",
        tuple(facts.cursor_field),
        tuple(facts.primary_key),
    )


def _facts(stream: SourceStream) -> StreamFacts:
    modes = [mode.value for mode in SyncMode if stream.incremental or not mode.incremental]
    return StreamFacts(
        name=stream.stream_id.name,
        namespace=stream.stream_id.namespace,
        sync_modes=tuple(modes),
        cursor_field=stream.cursor_field,
        primary_key=stream.primary_key,
        fields=tuple(_fields(stream.properties)),
        source_defined_cursor=stream.cursor_is_fixed,
    )


def _fields(properties: JSONObject) -> Iterator[tuple[str, ...]]:
    """The paths of all fields, those of nested objects too."""
    for name, schema in properties.items():
        yield (name,)
        inner = schema.get("properties") if isinstance(schema, dict) else None
        if isinstance(inner, dict):
            yield from ((name, *path) for path in _fields(inner))

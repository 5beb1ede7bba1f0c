"""What a remote system has to say about itself. What happens, and when, is decided elsewhere in this package.

A system's folder holds one subclass of `RemoteSystem` and thin Airflow classes on top of it. There is no loop, no
retry, no deadline and no event in it.
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, Self, TypeVar

from .batch import Wanted
from .clients import SharedClients
from .connection.lookup import SharedSettings
from .connection.settings import ConnectionSettings, read_connection
from .errors import ConnectionSettingsError
from .explanation import Explanation
from .job import JobPage, Json, RemoteJob
from .outcome import OPERATOR_ERRORS, SENSOR_ERRORS, ErrorTable, Wording
from .telling.lineage import Lineage
from .telling.task_run import TaskRun

if TYPE_CHECKING:
    from ssl import SSLContext

    from airflow.sdk import Connection

    from .success.search import JobRows


class Client(Protocol):
    """What both kinds of clients have."""

    @property
    def timeout(self) -> float | None:
        """Seconds for a whole call; None: the client's own default."""
        ...

    def with_options(self, *, timeout: float | None = None, max_retries: int | None = None) -> Self:
        """The same client with other settings; None: as they are."""
        ...


class BlockingClient(Client, Protocol):
    """A client for the worker."""

    def detached(self) -> Self:
        """Another client that shares no lock with this one and needs no new token."""
        ...

    @property
    def base_url(self) -> str:
        """Where it sends its requests."""
        ...

    def close(self) -> None:
        """Give up its connections."""


class AsynchronousClient(Client, Protocol):
    """A client for the triggerer."""

    def prepare(self) -> None:
        """Load now what the first call would load on the event loop."""

    async def aclose(self) -> None:
        """Give up its connections."""


AnyClientT = TypeVar("AnyClientT", bound=Client)
ClientT = TypeVar("ClientT", bound=BlockingClient)
AsyncClientT = TypeVar("AsyncClientT", bound=AsynchronousClient)


class RemoteSystem(ABC, Generic[ClientT, AsyncClientT]):
    """How to reach a system, and how to read, cancel and name its jobs.

    The methods take a client and make one request each, which the client does not repeat. They raise what the client
    raises.
    """

    name: ClassVar[str]
    noun: ClassVar[str] = "job"
    """What the system's users call one job."""
    wording: ClassVar[Wording]
    auth_types: ClassVar[tuple[str, ...]] = ()
    """What the connection's extra `auth_type` may say; none: there is one way to log in, and neither `auth_type` nor
    `token` is read."""
    errors: ClassVar[ErrorTable] = OPERATOR_ERRORS
    """What a task fails with."""
    sensor_errors: ClassVar[ErrorTable] = SENSOR_ERRORS
    meanings: ClassVar[Mapping[str, str]] = {}
    """What a task's log adds to statuses that do not speak for themselves."""
    batch_size: ClassVar[int] = 0
    """Jobs in one answer of `batches` at most; 0: there is no list to be asked for many jobs at once."""

    def __init__(self) -> None:
        self.clients: SharedClients[AsyncClientT] = SharedClients(self, self.connect_async)
        self.settings: SharedSettings = SharedSettings(self.read_connection)

    def called(self, job_id: int) -> str:
        """What people call one job."""
        return f"{self.name} {self.noun} {job_id}"

    def read_connection(self, connection: "Connection") -> ConnectionSettings:
        """Read an Airflow connection; raises `ConnectionSettingsError`."""
        return read_connection(connection, auth_types=self.auth_types)

    def connect(self, settings: ConnectionSettings) -> ClientT:
        """Make a client that shares nothing with any other; no request is made. Raises `ConnectionSettingsError`."""
        with _blamed_on(settings):
            return self.make_client(settings, tls_context(settings))

    def connect_async(self, settings: ConnectionSettings) -> AsyncClientT:
        """Make an asynchronous client; no request is made. Takes tens of milliseconds: not on an event loop."""
        with _blamed_on(settings):
            client = self.make_async_client(settings, tls_context(settings))
            client.prepare()
            return client

    @abstractmethod
    def make_client(self, settings: ConnectionSettings, tls: "SSLContext") -> ClientT:
        """Make a client. A `ValueError` means that the settings are at fault."""

    @abstractmethod
    def make_async_client(self, settings: ConnectionSettings, tls: "SSLContext") -> AsyncClientT:
        """Make an asynchronous client, with everything imported that its use needs."""

    def read(self, client: ClientT, job_id: int, patience: float | None) -> RemoteJob:
        """Read one job, within *patience* seconds; None: the client's own limit."""
        return self.look(hasty(client, patience), job_id)

    async def aread(self, client: AsyncClientT, job_id: int, patience: float | None) -> RemoteJob:
        """Read one job, within *patience* seconds; None: the client's own limit."""
        return await self.alook(hasty(client, patience), job_id)

    def cancel(self, client: ClientT, job_id: int, patience: float | None) -> RemoteJob:
        """Ask for the end of one job; the answer may take *patience* seconds, whatever the client's own limit is."""
        return self.ask_to_end(client.with_options(max_retries=0, timeout=patience), job_id)

    async def acancel(self, client: AsyncClientT, job_id: int, patience: float | None) -> RemoteJob:
        """Ask for the end of one job; the answer may take *patience* seconds, whatever the client's own limit is."""
        return await self.aask_to_end(client.with_options(max_retries=0, timeout=patience), job_id)

    @abstractmethod
    def look(self, client: ClientT, job_id: int) -> RemoteJob:
        """Read one job."""

    @abstractmethod
    async def alook(self, client: AsyncClientT, job_id: int) -> RemoteJob:
        """Read one job."""

    def batches(self, client: AsyncClientT, wanted: Wanted) -> AsyncGenerator[Sequence[RemoteJob]]:
        """Look for the *wanted* jobs, many with each request; ends when another request is unlikely to find more.

        For systems with a `batch_size`.
        """
        raise NotImplementedError(f"{self.name} has no list of many jobs")

    @abstractmethod
    def ask_to_end(self, client: ClientT, job_id: int) -> RemoteJob:
        """Ask for the end of one job, and return what the server says of it then."""

    @abstractmethod
    async def aask_to_end(self, client: AsyncClientT, job_id: int) -> RemoteJob:
        """Ask for the end of one job, and return what the server says of it then."""

    def jobs_of(self, client: ClientT, target_id: str, offset: int) -> "JobRows":
        """List jobs of a target, newest first, those left out that bring its data no further.

        For systems with a sensor or a watcher of successes.
        """
        raise NotImplementedError(f"{self.name} has no list of a target's jobs")

    async def ajobs_of(self, client: AsyncClientT, target_id: str, offset: int) -> "JobRows":
        """The same in an event loop."""
        raise NotImplementedError(f"{self.name} has no list of a target's jobs")

    @abstractmethod
    def job_page(self, client: ClientT, settings: ConnectionSettings, job: RemoteJob) -> JobPage:
        """Where a person looks at the job; may ask the server, by a *client* that is in a hurry."""

    @abstractmethod
    def numbers(self, job: "Mapping[str, Json]") -> str:
        """What a job (as in XCom `job`) has moved or built, in words for a log; empty where nothing is known."""

    def lineage(self, client: ClientT, job: RemoteJob, task: TaskRun | None, left: Callable[[], float]) -> Lineage:
        """What the job reads and writes; may ask the server, as long as there are seconds *left*.

        *task* is the parent of runs within the job; None: nobody knows it, so they cannot be told of.
        """
        del client, job, task, left
        return Lineage()

    def explain(self, client: ClientT, job_id: int, left: Callable[[], float]) -> Explanation:
        """Why a job that failed or was cancelled has done so; may ask the server, while there are seconds *left*."""
        del client, job_id, left
        return Explanation()

    @abstractmethod
    def check(self, client: ClientT, settings: ConnectionSettings) -> str:
        """Make a real, harmless, authorised request, and return a sentence that says what worked.

        Raises `RemoteCallError` with one that says at which step it failed. *client* is in a hurry and repeats nothing.
        """


def tls_context(settings: ConnectionSettings) -> "SSLContext":
    """The TLS settings of a connection, ready for use. Raises `OSError` for files that cannot be read."""
    from generated_client.runtime.transport import TransportSettings

    transport = TransportSettings(settings.verify, settings.client_cert, trust_env=settings.trust_env)
    return transport.ssl_context()


@contextmanager
def _blamed_on(settings: ConnectionSettings) -> Generator[None]:
    """Say which Airflow connection is at fault when no client can be made of it."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise ConnectionSettingsError.of(settings.conn_id, f"{error}.") from error


def hasty(client: AnyClientT, patience: float | None) -> AnyClientT:
    """The client for who is in a hurry: it repeats nothing, and takes its own time or *patience* seconds, if less."""
    seconds = min((limit for limit in (patience, client.timeout) if limit is not None), default=None)
    return client.with_options(max_retries=0, timeout=seconds)

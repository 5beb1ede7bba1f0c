"""Who owns the connections of a client and its copies: made on first use, one pool for each process and event loop."""

import ssl
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet, finalize, ref

from .fork import begin_anew_after_fork
from .transport import AsynchronousPool, BlockingPool, TransportSettings

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop  # costs a blocking client more than all of this package

P = TypeVar("P", bound=BlockingPool | AsynchronousPool)


class _Unbound(Generic[P]):
    """The pools of no event loop, kept outside of the client so that they outlive it by a moment."""

    def __init__(self) -> None:
        self.ahead: P | None = None
        self.blocking: P | None = None

    def abandon(self) -> None:
        """Close what nobody can use any more."""
        for pool in (self.ahead, self.blocking):
            if pool is not None:
                pool.abandon()


class Connections(Generic[P]):
    """The pools of one client, which its copies by `with_options` use too.

    The client that made them is their *owner*: when it closes, all is closed. A copy that closes leaves them to the
    others, and closes them only if nobody else is left. Forgotten without a close, they go with the last client.

    A forked child and a second event loop each get a pool of their own: sockets cannot be shared between them.
    """

    def __init__(
        self,
        make: Callable[[TransportSettings, ssl.SSLContext], P],
        settings: TransportSettings,
        given: P | None,
        *,
        owner: object,
        tls: bool,
    ) -> None:
        self._make = make
        self._settings = settings
        self._given = given
        self._owner = ref(owner)
        self._tls = tls
        self._context: ssl.SSLContext | None = None
        self._users: WeakSet[object] = WeakSet([owner])
        self._closed = False
        self._unbound: _Unbound[P] = _Unbound()
        self.begin_anew()
        begin_anew_after_fork(self)
        # Not `__del__`: garbage collection would call that of the sockets first, which complain of being left open.
        finalize(self, self._unbound.abandon).atexit = False

    def begin_anew(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = threading.Lock()  # held for assignments and while a pool is made, never during network I/O
        self._unbound.ahead = self._unbound.blocking = None
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, P] = WeakKeyDictionary()

    def detached(self, owner: object) -> "Connections[P]":
        """Return connections of their own with the same settings; takes no lock. A given httpx client stays shared."""
        twin = Connections(self._make, self._settings, self._given, owner=owner, tls=self._tls)
        twin._context = self._context
        return twin

    def shared_with(self, user: object) -> "Connections[P]":
        """Let a copy of the client use them; return them."""
        self._users.add(user)
        return self

    def prepare(self) -> None:
        """Make the first pool now, for whoever asks first."""
        if self._given is None:
            with self._lock:
                self._unbound.ahead = self._unbound.ahead or self._new()

    def current(self, user: object, loop: "AbstractEventLoop | None") -> P:
        """Return the pool of this process and *loop* (None: a blocking caller). Raises `RuntimeError` once closed."""
        if self._closed or user not in self._users:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        pool = self._unbound.blocking if loop is None else self._by_loop.get(loop)
        return pool or self._first(loop)

    def release(self, user: object) -> tuple[P | None, dict["AbstractEventLoop", P]]:
        """End the use by *user*; return the pools to close, of no loop and by loop: none while others use them."""
        self._users.discard(user)
        if user is not self._owner() and any(True for _ in self._users):
            return None, {}
        self._closed = True
        with self._lock:
            blocking, by_loop = self._unbound.blocking or self._unbound.ahead, dict(self._by_loop)
        self.begin_anew()
        return blocking, by_loop

    def _first(self, loop: "AbstractEventLoop | None") -> P:
        with self._lock:
            pool = self._unbound.blocking if loop is None else self._by_loop.get(loop)
            if pool is None:
                pool, self._unbound.ahead = self._unbound.ahead or self._new(), None
                if loop is None:
                    self._unbound.blocking = pool
                else:
                    for ended in [known for known in self._by_loop if known.is_closed()]:
                        del self._by_loop[ended]  # its pool refers to it, so it would stay for ever
                    self._by_loop[loop] = pool
            return pool

    def _new(self) -> P:
        if self._context is None:
            # Reading the CA files is the dearest part of a first call. Without an https address nothing needs them,
            # and the bare context that stands in for them trusts nobody.
            self._context = self._settings.ssl_context() if self._tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._make(self._settings, self._context)

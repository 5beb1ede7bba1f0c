"""Sockets of blocking clients that know the deadline of the call they serve.

httpx bounds each single read. A server that sends a byte now and then is never late by that measure, and would hold a
thread for hours. An asynchronous call is cancelled from outside; a blocking one has only its own reads to end it.
"""

import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from functools import partial

import httpcore
import httpx
from httpcore import SOCKET_OPTION

from .clock import SecondsLeft


class PunctualTransport(httpx.HTTPTransport):
    """httpx's own transport, over sockets that ask for the time left before every read and write."""

    def __init__(
        self, context: ssl.SSLContext, limits: httpx.Limits, *, http2: bool, proxy: httpx.Proxy | None = None
    ) -> None:
        super().__init__(verify=context, limits=limits, http2=http2, proxy=proxy)
        vars(self._pool)["_network_backend"] = (
            _PunctualBackend()
        )  # an argument of the pool, which httpx does not pass on


class PunctualClient(httpx.Client):
    """httpx's own client, which chooses by address between proxies and the direct way, all of them punctual."""

    def __init__(
        self,
        context: ssl.SSLContext,
        limits: httpx.Limits,
        *,
        http2: bool,
        proxy: httpx.Proxy | str | None,
        trust_env: bool,
    ) -> None:
        self._make = partial(PunctualTransport, context, limits, http2=http2)
        super().__init__(verify=context, proxy=proxy, trust_env=trust_env)

    def _init_transport(self, *_: object, **__: object) -> httpx.BaseTransport:
        return self._make()

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: object, **__: object) -> httpx.BaseTransport:
        return self._make(proxy=proxy)


class _PunctualBackend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        return _PunctualStream(super().connect_tcp(host, port, timeout, local_address, socket_options))


class _PunctualStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _now(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _now(timeout))

    def close(self) -> None:
        connection = self._stream.get_extra_info("socket")
        if isinstance(connection, socket.socket):
            with suppress(OSError):  # a thread that reads from it would not notice that it is closed
                connection.shutdown(socket.SHUT_RDWR)
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _PunctualStream(self._stream.start_tls(ssl_context, server_hostname, _now(timeout)))

    def get_extra_info(self, info: str) -> object:
        value: object = self._stream.get_extra_info(info)
        return value


def _now(timeout: float | None) -> float | None:
    return timeout.now if isinstance(timeout, SecondsLeft) else timeout

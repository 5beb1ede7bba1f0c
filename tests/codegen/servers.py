"""Web servers that have a publisher's file, or trouble in its place."""

import gzip
import itertools
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

UPSTREAM = (Path(__file__).parent / "upstream.yaml").read_bytes()


class Publisher(BaseHTTPRequestHandler):
    """Answers by the path."""

    def do_GET(self) -> None:
        """Answer."""
        answers: dict[str, Callable[[], None]] = {
            "/api.yaml": lambda: self.answer(UPSTREAM),
            "/moved.yaml": lambda: self.redirect("/api.yaml"),
            "/circle.yaml": lambda: self.redirect("/circle.yaml"),
            "/ftp.yaml": lambda: self.redirect("ftp://127.0.0.1/api.yaml"),
            "/page": lambda: self.answer(b"<!doctype html><title>Sign in</title>"),
            "/busy": lambda: self.answer(b"later", 503),
            "/cut.yaml": lambda: self.answer(UPSTREAM, announced=len(UPSTREAM) + 1),
            "/bomb.yaml": lambda: self.answer(gzip.compress(bytes(64 * 1024 * 1024), 1), encoding="gzip"),
            "/endless.yaml": lambda: self.go_on(b"- more\n" * 10_000, 0),
            "/trickle.yaml": lambda: self.go_on(b"#", 0.05),
            "/silent.yaml": lambda: time.sleep(2),
            "/slow-head.yaml": self.slow_head,
        }
        answers.get(self.path, lambda: self.answer(b"not here", 404))()

    def answer(self, content: bytes, status: int = 200, *, announced: int | None = None, encoding: str = "") -> None:
        """Send a whole answer, or one that is shorter than announced."""
        self.send_response(status)
        self.send_header("content-length", str(announced or len(content)))
        if encoding:
            self.send_header("content-encoding", encoding)
        self.end_headers()
        self.wfile.write(content)

    def redirect(self, place: str) -> None:
        """Send the client somewhere else."""
        self.send_response(302)
        self.send_header("location", place)
        self.send_header("content-length", "0")
        self.end_headers()

    def go_on(self, chunk: bytes, pause: float) -> None:
        """Send the same again and again, until nobody listens."""
        self.send_response(200)
        self.end_headers()
        self.send(itertools.repeat(chunk), pause)

    def slow_head(self) -> None:
        """Send headers one by one, without an end."""
        self.send(itertools.chain([b"HTTP/1.1 200 OK\r\n"], itertools.repeat(b"x-more: 1\r\n")), 0.05)

    def send(self, chunks: Iterator[bytes], pause: float) -> None:
        """Send chunks until nobody listens."""
        try:
            for chunk in chunks:
                self.wfile.write(chunk)
                time.sleep(pause)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def publisher() -> Generator[str]:
    """Serve on loopback; yields the address without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Publisher)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()

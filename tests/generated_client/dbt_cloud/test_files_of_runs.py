"""Files that runs leave: looked at in memory, or brought to the disk piece by piece, whole or not at all."""

import asyncio
import socket
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import httpx
import pytest

from generated_client import (
    APIConnectionError,
    APITimeoutError,
    AsyncDbtCloud,
    BearerToken,
    Content,
    DbtCloud,
    NotFoundError,
    ResponseDecodeError,
)
from tests.generated_client.dbt_cloud.conftest import ACCOUNT
from tests.generated_client.remote import Remote
from tests.generated_client.runtime.sockets import SocketServer, read_request

MEGABYTE = 1 << 20


class Save(Protocol):
    """Saves `manifest.json` of a run."""

    def __call__(self, url: str, to: Path, *, max_retries: int = 0, timeout: float = 30) -> int:
        """Save it from the server at *url*, and return its size."""
        ...


def save_blocking(url: str, to: Path, *, max_retries: int = 0, timeout: float = 30) -> int:
    """Through `DbtCloud`."""
    with DbtCloud(base_url=url, account_id=ACCOUNT, auth=BearerToken("secret"), max_retries=max_retries) as dbt:
        return dbt.runs.save_artifact(7, "manifest.json", to, timeout=timeout)


def save_asynchronously(url: str, to: Path, *, max_retries: int = 0, timeout: float = 30) -> int:
    """Through `AsyncDbtCloud`."""

    async def save() -> int:
        auth = BearerToken("secret")
        async with AsyncDbtCloud(base_url=url, account_id=ACCOUNT, auth=auth, max_retries=max_retries) as dbt:
            return await dbt.runs.save_artifact(7, "manifest.json", to, timeout=timeout)

    return asyncio.run(save())


@pytest.fixture(params=[save_blocking, save_asynchronously], ids=["blocking", "asynchronous"])
def save(request: pytest.FixtureRequest) -> Save:
    """Both clients save alike."""
    saver: Save = request.param
    return saver


def giving(*parts: bytes, promised: int | None = None) -> Callable[[socket.socket], None]:
    """A server that answers with these parts, and promises as many bytes as they are, or another number."""
    length = sum(map(len, parts)) if promised is None else promised

    def behave(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % length)
        for part in parts:
            connection.sendall(part)

    return behave


def test_a_file_can_be_looked_at_in_three_ways(remote: Remote, dbt: DbtCloud) -> None:
    """As bytes, as text, and as JSON, whatever the server calls it; it has no envelope."""
    remote.answer = httpx.Response(200, text='{"results": []}', headers={"content-type": "text/html"})

    file = dbt.runs.artifact(7, "run_results.json", step=2)

    assert isinstance(file, Content)
    assert (bytes(file), file.text, file.json()) == (b'{"results": []}', '{"results": []}', {"results": []})
    assert remote.requests[-1].url.query == b"step=2"


PAGE = b" \n<!DOCTYPE html><title>Maintenance</title>"


@pytest.mark.parametrize("path", ["run_results.json", "compiled/shop/orders.sql"])
def test_a_page_in_place_of_a_file_is_none(remote: Remote, dbt: DbtCloud, path: str) -> None:
    """In maintenance dbt Cloud answers everything with one, as a success."""
    remote.answer = httpx.Response(200, content=PAGE, headers={"content-type": "text/html"})

    with pytest.raises(ResponseDecodeError, match="answered 200 with a web page"):
        dbt.runs.artifact(7, path)


@pytest.mark.parametrize(
    "page",
    [b"\xef\xbb\xbf<!DOCTYPE html>", b"<!-- back soon -->\n<html>", b"<head><title>"],
    ids=["mark", "comment", "middle"],
)
def test_a_page_may_begin_in_any_way(remote: Remote, dbt: DbtCloud, page: bytes) -> None:
    """With a byte order mark, a comment, in the middle: where the server calls it a page, it is no JSON and no SQL."""
    remote.answer = httpx.Response(200, content=page, headers={"content-type": "text/html"})

    with pytest.raises(ResponseDecodeError, match="answered 200 with a web page"):
        dbt.runs.artifact(7, "manifest.json")


def test_a_file_that_is_a_page_is_a_file(remote: Remote, dbt: DbtCloud, tmp_path: Path) -> None:
    """The documentation that dbt makes."""
    remote.answer = httpx.Response(200, content=PAGE)

    assert dbt.runs.artifact(7, "index.html") == PAGE
    assert dbt.runs.save_artifact(7, "index.html", tmp_path / "docs") == len(PAGE)


def test_a_page_is_not_saved_for_a_file(save: Save, tmp_path: Path) -> None:
    """What was there stays."""
    place = tmp_path / "manifest.json"
    place.write_text("of yesterday")

    with SocketServer(giving(PAGE)) as server, pytest.raises(ResponseDecodeError, match="with a web page"):
        save(server.url, place)

    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("manifest.json", "of yesterday")]


def test_a_file_that_is_none_of_these_is_still_bytes(remote: Remote, dbt: DbtCloud) -> None:
    """A database of docs, half a letter: what is no text is replaced, and what is no JSON is a `ValueError`."""
    remote.answer = httpx.Response(200, content=b"\xff\x00")

    file = dbt.jobs.artifact(9, "graph.gpickle")

    assert (bytes(file), file.text) == (b"\xff\x00", "\N{REPLACEMENT CHARACTER}\x00")
    with pytest.raises(ValueError, match="Expecting value"):
        file.json()


def test_a_large_file_never_is_in_memory(save: Save, tmp_path: Path) -> None:
    """Sixty megabytes take a few."""
    place = tmp_path / "manifest.json"
    with SocketServer(giving(*[b"x" * MEGABYTE] * 60)) as server:
        tracemalloc.start()
        try:
            size = save(server.url, place)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert size == place.stat().st_size == 60 * MEGABYTE
    assert peak < 12 * MEGABYTE


def test_a_download_that_is_cut_off_leaves_what_was_there(save: Save, tmp_path: Path) -> None:
    """Neither half a file nor a leftover beside it."""
    place = tmp_path / "manifest.json"
    place.write_text("of yesterday")

    with (
        SocketServer(giving(b"x" * MEGABYTE, promised=3 * MEGABYTE)) as server,
        pytest.raises(APIConnectionError, match="could not be completed"),
    ):
        save(server.url, place)

    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("manifest.json", "of yesterday")]


def test_a_download_that_is_cut_off_is_begun_anew(save: Save, tmp_path: Path) -> None:
    """Nothing of the first attempt stays in the file."""
    answers = iter([giving(b"x" * MEGABYTE, promised=3 * MEGABYTE), giving(b"yyy")])

    def one_after_the_other(connection: socket.socket) -> None:
        next(answers)(connection)

    place = tmp_path / "manifest.json"

    with SocketServer(one_after_the_other) as server:
        assert save(server.url, place, max_retries=1) == 3

    assert place.read_text() == "yyy"


def test_a_download_that_takes_too_long_leaves_nothing(save: Save, tmp_path: Path) -> None:
    """The time of a call bounds the file as well."""

    def dribbling(connection: socket.socket) -> None:
        giving(b"x" * MEGABYTE, promised=3 * MEGABYTE)(connection)
        connection.recv(1)  # until the other side gives up

    with SocketServer(dribbling) as server, pytest.raises(APITimeoutError):
        save(server.url, tmp_path / "manifest.json", timeout=0.3)

    assert [*tmp_path.iterdir()] == []


def test_a_file_that_is_not_there_leaves_nothing(remote: Remote, dbt: DbtCloud, tmp_path: Path) -> None:
    """The error is that of any other call."""
    remote.answer = httpx.Response(404, json={"status": {"code": 404, "user_message": "no such file"}})

    with pytest.raises(NotFoundError, match="no such file"):
        dbt.jobs.save_artifact(9, "catalog.json", tmp_path / "catalog.json")

    assert [*tmp_path.iterdir()] == []


def test_a_place_that_cannot_be_written_is_an_os_error(save: Save, tmp_path: Path) -> None:
    """And not an error of the network, which would be tried again."""
    with SocketServer(giving(b"{}")) as server:
        with pytest.raises(FileNotFoundError):
            save(server.url, tmp_path / "nowhere" / "manifest.json", max_retries=2)
        assert server.connections == 1


def test_a_place_that_is_a_folder_gets_nothing(save: Save, tmp_path: Path) -> None:
    """Neither the file nor a leftover beside the folder."""
    place = tmp_path / "target"
    place.mkdir()

    with SocketServer(giving(b"{}")) as server, pytest.raises(OSError, match="target"):
        save(server.url, place)

    assert [*tmp_path.iterdir()] == [place]


def test_two_may_save_to_one_place(tmp_path: Path) -> None:
    """Each writes beside it by itself: the place holds one of the two files, whole."""
    bodies = [b"x" * 2 * MEGABYTE, b"y" * 3 * MEGABYTE]

    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=bodies[int(request.url.path.split("/")[6])])

    async def save_twice() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            dbt = AsyncDbtCloud(base_url="https://ab123.us1.dbt.com", account_id=ACCOUNT, http_client=http)
            await asyncio.gather(*(dbt.runs.save_artifact(run, "manifest.json", place) for run in range(2)))

    place = tmp_path / "manifest.json"
    asyncio.run(save_twice())

    assert place.read_bytes() in bodies
    assert [each.name for each in tmp_path.iterdir()] == ["manifest.json"]

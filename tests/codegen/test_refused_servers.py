"""Whatever answers in place of the publisher: the tree stays, and one line says what is wrong."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen import command, fetch
from tests.codegen import servers
from tests.codegen.projects import contents


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    """A web server with the publisher's file, and with trouble."""
    with servers.publisher() as address:
        yield address


REFUSED = {
    "gone": ("{web}/gone.yaml", "/gone.yaml: the server answered 404"),
    "busy": ("{web}/busy", "/busy: the server answered 503"),
    "page": ("{web}/page", "/page: is a web page or XML"),
    "circle": ("{web}/circle.yaml", "/circle.yaml: cannot be fetched: Exceeded maximum allowed redirects"),
    "elsewhere": ("{web}/ftp.yaml", "/ftp.yaml: cannot be fetched: Request URL has an unsupported protocol"),
    "cut": ("{web}/cut.yaml", "/cut.yaml: cannot be fetched: peer closed connection"),
    "bomb": ("{web}/bomb.yaml", "/bomb.yaml: has more than 32 MiB"),
    "endless": ("{web}/endless.yaml", "/endless.yaml: has more than 32 MiB"),
    "nobody": ("http://127.0.0.1:1/api.yaml", "cannot be fetched"),
    "no address": ("http://[", "cannot be fetched"),
    "password": ("http://user:hidden@127.0.0.1:1/api.yaml", "http://127.0.0.1:1/api.yaml: cannot be fetched"),
}


@pytest.mark.parametrize(("source", "complaint"), REFUSED.values(), ids=REFUSED)
def test_an_address_without_a_description_is_refused_and_nothing_is_changed(
    project: Path, web: str, capsys: pytest.CaptureFixture[str], source: str, complaint: str
) -> None:
    """Exit code 1, the address without its password and the reason in one line, and every file as it was."""
    before = contents(project)

    assert command.main(["update", "shop", "--from", source.format(web=web)], project) == 1

    reason, end = capsys.readouterr().err.splitlines()
    assert complaint in reason
    assert end == "generate: nothing was changed"
    assert "hidden" not in reason
    assert contents(project) == before


@pytest.mark.parametrize("name", ["trickle", "silent", "slow-head"])
def test_nothing_is_waited_for_longer_than_agreed(web: str, name: str) -> None:
    """However the server delays the end: byte by byte, with silence, or before the answer has begun."""
    started = time.monotonic()

    with pytest.raises(fetch.FetchError, match=rf"{name}\.yaml: was not there after 0\.3 s"):
        fetch.fetch(f"{web}/{name}.yaml", seconds=0.3)

    assert time.monotonic() - started < 2


def test_a_file_that_has_moved_is_followed(web: str) -> None:
    """Publishers move things."""
    assert fetch.fetch(f"{web}/moved.yaml") == servers.UPSTREAM

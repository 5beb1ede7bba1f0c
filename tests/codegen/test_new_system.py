"""A system that is not there yet, and what the rows of its `names.yaml` make of its client."""

import subprocess
import sys
from pathlib import Path

import pytest

from codegen import command

UPSTREAM = Path(__file__).parent / "ledger.yaml"
NAMES = """\
client:
  title: Ledger API
  class: Ledger
  environment: LEDGER
  address_variable: HOST
  example_host: https://books.example.com
  api_path: ""
  api_path_fragments: [/books/*, /books]
  auth_scheme: Key
  bound: {book_id: The book that all calls are about.}
  certain_in_answers: [id]
  envelope: {under: answer, total: more.all}
  query_arrays: json
  cool_down: [30, 90]
  advice: {401: "look for the key"}
  words: {scans: scanned pages}
operations:
  GET /books/{book_id}/entries/{id}/: {name: entries.get, arguments: {id: entry_id}}
  GET /books/{book_id}/scans/{rest}:
    {name: scans.fetch, answer: content, saves_as: save, arguments: {rest: path}, segments: [rest]}
"""

PRELUDE = """
import json, os
import httpx
from generated_client.ledger import client as made
from generated_client.ledger import models

requests, answers = [], []

def answer(request):
    requests.append(request)
    return answers.pop(0)

def ledger(**given):
    http = httpx.Client(transport=httpx.MockTransport(answer))
    return made.Ledger(http_client=http, **{"book_id": 12, "base_url": "https://books.test", "max_retries": 0, **given})
"""


@pytest.fixture
def ledger(project: Path) -> Path:
    """The folder of a system of which there is nothing but its table of names."""
    folder = project / "openapi" / "ledger"
    folder.mkdir()
    (folder / "names.yaml").write_text(NAMES)
    return folder


def take(project: Path) -> int:
    """Take the publisher's description of the new system."""
    return command.main(["update", "ledger", "--from", str(UPSTREAM)], project)


def run(project: Path, script: str) -> str:
    """What a script prints that uses the new client."""
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + script], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout


def test_a_table_of_names_and_a_description_make_a_client(
    project: Path, ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No overlay, no earlier facts: all is new, facts and their origin are kept, and every fact of the table works."""
    assert take(project) == 0
    told = capsys.readouterr().out
    assert "compatible: 4\n" in told
    assert "  both      GET /books/{book_id}/entries/ " in told
    assert "GET /books/{book_id}/entries/: new, named entries.list by the rule" in told
    assert {file.name for file in ledger.iterdir()} == {"names.yaml", "spec.yaml", "source.toml"}
    assert "PROSE" not in (ledger / "spec.yaml").read_text()
    assert command.main(["--check"], project) == 0

    script = """
one = {"answer": {"id": 1, "text": None}}
answers[:] = [httpx.Response(200, json=one)]
entry = ledger().entries.create(text="t")
print(entry.id, entry.text, entry.made_at, requests[-1].url, requests[-1].content.decode())
answers[:] = [httpx.Response(200, json=one)]
ledger().entries.get(entry_id=7)
print(requests[-1].url)
answers[:] = [httpx.Response(200, json={"answer": [{"id": n}], "more": {"all": 2}}) for n in (1, 2)]
print([each.id for each in ledger().entries.list(kind__in=["a", "b"])], requests[-1].url.params)
answers[:] = [httpx.Response(200, text="page")]
print(ledger().scans.fetch("a b/c.png").text, requests[-1].url.raw_path.decode())
answers[:] = [httpx.Response(200, text="page")]
print(ledger().scans.save("c.png", "scan"), open("scan").read())
for status in (401, 429):
    answers[:] = [httpx.Response(status)]
    try:
        ledger().entries.get(1)
    except Exception as error:
        print(type(error).__name__, error.retry_after, "look for the key" in str(error))
os.environ |= {"LEDGER_HOST": "books.test/books/3", "LEDGER_BOOK_ID": "4", "LEDGER_TOKEN": "k"}
answers[:] = [httpx.Response(200, json=one)]
ledger(base_url=None, book_id=None).entries.get(1)
print(requests[-1].url, requests[-1].headers["authorization"])
print(made.SYSTEM.cool_down, made.Ledger.scans.func.__doc__)
"""
    assert run(project, script).splitlines() == [
        '1 None None https://books.test/books/12/entries/ {"book_id":12,"text":"t"}',
        "https://books.test/books/12/entries/7/",
        "[1, 2] kind__in=%5B%22a%22%2C%22b%22%5D&offset=1",
        "page /books/12/scans/a%20b/c.png",
        "4 page",
        "AuthenticationError None True",
        "RateLimitError 30 False",
        "https://books.test/books/4/entries/1/ Key k",
        "(30, 90) The operations on scanned pages.",
    ]


@pytest.mark.parametrize(
    ("row", "instead", "says"),
    [
        ("bound: {book_id:", "bound: {shelf_id:", "bound: no path has a parameter shelf_id"),
        ("bound: {book_id:", "bound: {rest:", "bound: rest must be an integer in every path"),
        ("[id]", "[id, key]", "certain_in_answers: no answer has key"),
        ("under: answer", "under: data", "envelope: no answer holds its value under data"),
        (", total: more.all", ", total: all", "envelope: no answer tells a total at all"),
        ("words: {scans:", "words: {scan:", "words: there is no resource scan"),
        (
            "arguments: {id:",
            "arguments: {key:",
            "GET /books/{book_id}/entries/{id}/ (entries.get): its path has no parameter key",
        ),
        ("segments: [rest]", "segments: [path]", "(scans.fetch): its path has no parameter path"),
        ("GET /books/{book_id}/scans/{rest}:", "GET /scans:", "GET /scans: in the table of names, not in the descript"),
    ],
    ids=["bound", "bound-text", "certain", "under", "total", "words", "arguments", "segments", "operation"],
)
def test_a_row_that_fits_nothing_in_the_description_is_named(
    project: Path, ledger: Path, capsys: pytest.CaptureFixture[str], row: str, instead: str, says: str
) -> None:
    """With its file, and nothing is changed: a row without effect is a slip."""
    assert row in NAMES
    (ledger / "names.yaml").write_text(NAMES.replace(row, instead))

    assert take(project) == 1

    told = capsys.readouterr().err
    assert "generate: openapi/ledger/names.yaml: " in told
    assert says in told
    assert [file.name for file in ledger.iterdir()] == ["names.yaml"]
    assert not (project / "generated_client" / "ledger").exists()


def test_a_system_without_a_table_of_names_is_told_what_it_begins_with(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip of the pen is told apart from it by the names that there are."""
    with pytest.raises(SystemExit, match="2"):
        take(project)

    told = capsys.readouterr().err
    assert "no openapi/ledger/names.yaml; systems: shop. A new system begins with such a file" in told

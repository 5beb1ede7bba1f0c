"""`scripts/generate.py`: what it makes, what it says, and what it leaves untouched."""

import subprocess
import sys
from pathlib import Path

import pytest

from codegen import build, command, documents
from tests.codegen.projects import SHOP, contents, is_reworded, process, reword


def test_the_generated_package_works(project: Path) -> None:
    """Rows "modules that fail to import", "property named like its model" and "multi-content body", in one package."""
    script = """if True:
        import httpx, json
        from generated_client.shop import Shop
        from generated_client.shop.models import Card, Order
        card = {"kind": "card", "number": "1"}
        order = {"id": 1, "order": "o", "class": "c", "2fa": True, "fields": ["f"], "payment": card}
        sent = []
        def answer(request):
            sent.append(request)
            return httpx.Response(201, json=order)
        http = httpx.Client(transport=httpx.MockTransport(answer))
        shop = Shop(base_url="https://shop.test", http_client=http)
        placed = shop.orders.place(id=1, timeout_=5, payment=Card(kind="card"), timeout=9)
        assert type(placed) is Order and placed.order == "o" and placed.class_ == "c" and placed.field_2fa is True
        assert type(placed.payment) is Card and placed.to_dict() == order
        assert sent[0].url == "https://shop.test/v1/orders"
        assert json.loads(sent[0].content) == {"id": 1, "timeout": 5, "payment": {"kind": "card"}}
        assert sent[0].headers["content-type"] == "application/json"
        assert shop.invoices.get(7) == http.get("https://shop.test").content
    """

    done = subprocess.run([sys.executable, "-c", script], cwd=project, capture_output=True, text=True, check=False)

    assert done.stderr == ""


def test_what_the_publisher_calls_deprecated_warns(project: Path) -> None:
    """Operations, arguments of query and body, and fields of models, each at the line that uses them; raw as well."""
    script = """if True:
        import asyncio, httpx, warnings
        from generated_client.runtime.deprecation import APIDeprecationWarning
        from generated_client.shop import AsyncShop, Shop
        from generated_client.shop.models import Card
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"items": [], "id": 1, "order": "o"}))
        shop = Shop(base_url="https://shop.test", http_client=httpx.Client(transport=transport))
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always", APIDeprecationWarning)
            shop.orders.delete(1)
            shop.with_raw_response.orders.delete(1)
            shop.invoices.get(1, paper="A4")
            shop.orders.place(id=1, coupon=None)
            Card(kind="card", number="1")
            async def main():
                http = httpx.AsyncClient(transport=transport)
                async with AsyncShop(base_url="https://shop.test", http_client=http) as shop:
                    await shop.orders.delete(1)
                    await shop.with_raw_response.orders.delete(1)
                    shop.orders.list()
            asyncio.run(main())
            shop.invoices.get(1, paper=None)
            shop.orders.place(id=1)
            Card(kind="card").number
            Card.from_dict({"kind": "card", "number": "1"}).number
        for each in seen:
            print(each.filename, each.lineno, each.message)
    """

    done = subprocess.run([sys.executable, "-c", script], cwd=project, capture_output=True, text=True, check=False)

    assert done.stderr == ""
    operation = "orders.delete: deprecated by the publisher of the API"
    argument = "is deprecated by the publisher of the API"
    assert done.stdout.splitlines() == [
        f"<string> 10 {operation}",
        f"<string> 11 {operation}",
        f"<string> 12 invoices.get: paper {argument}",
        f"<string> 13 orders.place: coupon {argument}",
        f"<string> 14 Card: number {argument}",
        f"<string> 18 {operation}",
        f"<string> 19 {operation}",
        "<string> 20 orders.list: deprecated by the publisher of the API",
    ]


def test_check_of_an_unchanged_project_succeeds(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0, one line, and not a byte written."""
    before = contents(project)

    assert command.main(["--check"], project) == 0

    assert "shop: up to date (" in capsys.readouterr().out
    assert contents(project) == before


@pytest.mark.parametrize(
    ("name", "text"),
    [("models/order.py", "# mine\n"), ("extra.py", ""), ("openapi.json", None)],
    ids=["edited", "added", "removed"],
)
def test_check_finds_drift(project: Path, capsys: pytest.CaptureFixture[str], name: str, text: str | None) -> None:
    """Exit code 1, the file is named, and what to do is said; nothing is changed."""
    file = project / "generated_client" / "shop" / name
    if text is None:
        file.unlink()
    else:
        file.write_text(text)
    before = contents(project)

    assert command.main(["--check"], project) == 1

    out = capsys.readouterr().out
    assert "shop: 1 files differ from what openapi/shop says" in out
    assert f"  {name}\n" in out
    assert "run scripts/generate.py" in out
    assert contents(project) == before


def test_generating_mends_drift_and_says_how_much(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A changed word of ours changes the files that carry it; a second run changes nothing."""
    reword(project)

    assert command.main([], project) == 0
    assert "shop: 1 files changed (" in capsys.readouterr().out
    assert is_reworded(project)
    assert command.main([], project) == 0
    assert "shop: up to date (" in capsys.readouterr().out


@pytest.mark.parametrize("seed", ["0", "4242"])
def test_output_does_not_depend_on_the_hash_seed(seed: str) -> None:
    """The committed packages come out byte by byte, whatever the order of sets is."""
    done = process(build.ROOT, "--check", PYTHONHASHSEED=seed)
    out, err = done.communicate(timeout=120)

    assert (done.returncode, err) == (0, ""), out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--chekc"],
        ["extra"],
        ["update"],
        ["update", "shop"],
        ["update", "nope", "--from", "x"],
        ["--check", "update", "shop", "--from", "x"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """A usage line, what is wrong, and nothing done."""
    before = contents(project)

    with pytest.raises(SystemExit) as ended:
        command.main(arguments, project)

    assert ended.value.code == 2
    assert "usage: scripts/generate.py" in capsys.readouterr().err
    assert contents(project) == before


def test_the_machine_readable_description_has_no_words(project: Path) -> None:
    """openapi.json holds the repaired facts; our words are for people, and stand in the docstrings."""
    packaged = documents.read(project / "generated_client" / "shop" / "openapi.json")

    assert "oldest first" not in str(packaged)
    assert {(m, p) for p, m, _ in documents.each_operation(packaged)} == {
        (m, p) for p, m, _ in documents.each_operation(documents.read(project / SHOP / "spec.yaml"))
    }

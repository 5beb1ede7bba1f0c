"""The module of a connector, and the package of all of them."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from codegen import build, command, documents
from codegen.connectors import classes
from codegen.connectors.facts import ConnectorsError, connector_facts
from tests.codegen.projects import SHOP, contents

UPSTREAM = Path(__file__).parent / "connectors.yaml"
TILL = '''"""The configuration of a source `till`."""

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class PayByCard(TypedDict):
    """`pay` where `kind` is 'by card'."""

    kind: Literal["by card"]
    pin: NotRequired[str]


class PayCash(TypedDict):
    """`pay` where `kind` is 'CASH'."""

    kind: NotRequired[Literal["CASH"]]
    note: NotRequired[str | None]
    list: NotRequired[list[Any]]


Pay: TypeAlias = PayByCard | PayCash


Default = TypedDict("Default", {
    "from": NotRequired[int],
})
"""`default`."""


class SourceTill(TypedDict):
    """The configuration of a source `till`."""

    pay: Pay
    sourceType: Literal["till"]
    till: str
    """Must match `^\\\\d+$`."""
    any: NotRequired[object]
    days: NotRequired[list[Literal["mo", "tu"]]]
    default: NotRequired[Default]
    description: NotRequired[str]
    """Secret."""
    limit: NotRequired[Literal[50]]
    plain: NotRequired[str]
    speed: NotRequired[Literal["fast"]]
    title: NotRequired[str]
    """Secret."""
'''


def test_a_module_holds_every_class_before_it_is_used() -> None:
    """Inner ones first; keys that are no attributes in a call; a key that hides a type comes last."""
    text = classes.module_text("source-till", connector_facts(documents.read(UPSTREAM))["source-till"])

    assert [line for line in text.splitlines() if line] == [line for line in TILL.splitlines() if line]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *[
            ("verify-full", "VerifyFull"),
            ("ssl_mode", "SslMode"),
            ("OAuth2.0", "OAuth20"),
            ("SSH_KEY_AUTH", "SshKeyAuth"),
        ],
        *[
            ("inListFilter", "InListFilter"),
            ("https://api.x.com/v3", "HttpsApiXComV3"),
            ("", "Empty"),
            ("7shifts", "7shifts"),
        ],
    ],
)
def test_names_are_made_of_the_words_of_the_publisher(text: str, name: str) -> None:
    """Each with a capital; what is all capitals becomes a word."""
    assert classes.class_name(text) == name


def test_variants_that_no_constant_tells_apart_have_no_classes() -> None:
    """One such field in a new file must not keep 600 connectors waiting: its type is wider, validation knows it all."""
    objects: list[object] = [{"type": "object", "properties": {"a": {}}}, {"type": "object", "properties": {"b": {}}}]
    members: dict[str, object] = {
        "any_object": {"type": "object", "oneOf": objects},
        "text_or_number": {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "string", "pattern": "x"}]},
        "nothing": {"oneOf": []},
    }

    text = classes.module_text("source-x", {"type": "object", "properties": members, "required": [*members]})

    assert "    any_object: Mapping[str, object]\n" in text
    assert "    text_or_number: str | int\n" in text
    assert "    nothing: object\n" in text


def test_classes_of_fields_that_begin_with_a_digit_have_names() -> None:
    """Or that are called like a word of Python."""
    inner: dict[str, object] = {"type": "object", "properties": {}}

    text = classes.module_text(
        "source-x", {"properties": {"2fa": inner, "none": inner, "a": {"properties": {"2": inner}}}}
    )

    assert [name for name in ("Value2fa", "ValueNone", "A2") if f"class {name}(TypedDict)" in text] == [
        *("Value2fa", "ValueNone", "A2")
    ]


def test_two_things_of_one_name_are_an_error() -> None:
    """Better than a class that changes its name when another one comes."""
    inner: dict[str, object] = {"type": "object", "properties": {}}

    with pytest.raises(ConnectorsError, match="source-x: two things would be called AB"):
        classes.module_text("source-x", {"properties": {"a_b": inner, "a-b": inner}})


@pytest.fixture
def with_connectors(project: Path) -> Path:
    """A project that has taken a file of connectors."""
    assert command.main(["update", "shop", "--connectors", str(UPSTREAM), "--commit", "0123abc"], project) == 0
    return project


def test_update_takes_a_file_of_connectors(with_connectors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Facts, package and origin come together, and the next file is compared with it."""
    package = with_connectors / "generated_client" / "shop" / "connectors"
    assert {path.name for path in package.iterdir()} == {
        *("__init__.py", "destination_safe.py", "schemas.zip", "source_till.py")
    }
    assert "\n[connectors]\n" in (with_connectors / SHOP / "source.toml").read_text()
    capsys.readouterr()
    before = contents(with_connectors)
    newer = with_connectors / "newer.yaml"
    newer.write_text(UPSTREAM.read_text().replace("by card", "by phone").replace("destination-safe", "destination-box"))

    assert command.main(["update", "shop", "--connectors", str(newer), "--fail-on", "breaking"], with_connectors) == 1

    assert capsys.readouterr().out.splitlines()[2:] == [
        "BREAKING: 2",
        "  request   destination-safe  removed",
        '  request   source-till.pay   can no longer be kind="by card"',
        "",
        "compatible: 2",
        "  request   destination-box   added",
        '  request   source-till.pay   can be kind="by phone" now',
        "",
    ]
    newer.unlink()
    assert contents(with_connectors) == before


def test_an_archive_compressed_by_another_library_is_no_drift(with_connectors: Path) -> None:
    """It is compared by what it holds: builds of zlib differ, and the committed bytes stay."""
    archive = with_connectors / "generated_client" / "shop" / "connectors" / "schemas.zip"
    with zipfile.ZipFile(archive) as packed:
        content = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as stored:
        for name, text in content.items():
            stored.writestr(name, text)
    before = archive.read_bytes()

    assert command.main(["--check"], with_connectors) == 0
    assert archive.read_bytes() == before


def test_the_package_is_the_same_for_any_hash_seed(tmp_path: Path) -> None:
    """All 600 of the committed facts, made twice by processes that hash differently, byte for byte."""
    program = """if True:
        import sys
        from pathlib import Path
        from codegen.connectors.package import write_package
        write_package(Path(sys.argv[1]), Path(sys.argv[2]), Path("none"))
    """
    facts = str(build.ROOT / "openapi" / "airbyte" / "connectors.yaml")
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(build.ROOT / "scripts")}
        subprocess.run([sys.executable, "-c", program, facts, str(tmp_path / seed)], env=environment, check=True)

    made = [{path.name: path.read_bytes() for path in (tmp_path / seed).iterdir()} for seed in ("1", "2")]
    assert made[0] == made[1]
    assert len(made[0]) == 602

"""Broken input is named, and nothing is changed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import build, command, generator
from tests.codegen.projects import SHOP, contents


def replaced(old: str, new: str) -> Callable[[str], str]:
    """A change of a description."""

    def change(spec: str) -> str:
        assert old in spec
        return spec.replace(old, new)

    return change


def cut(spec: str) -> str:
    """A file whose download was cut off in the middle of a list."""
    return spec[: len(spec) // 2] + "\n  - [cut"


def page(_: str) -> str:
    """What a proxy answers in place of the file."""
    return "<!doctype html><title>Sign in</title>"


def nothing(_: str) -> str:
    """An empty file."""
    return ""


def circle(spec: str) -> str:
    """A schema that is a reference to itself."""
    itself = "    Turn:\n      $ref: '#/components/schemas/Turn'\n    State:\n"
    return spec.replace("schemas/State", "schemas/Turn").replace("    State:\n", itself)


BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "cut": (cut, "spec.yaml: is not YAML or JSON"),
    "page": (page, "spec.yaml: is a web page"),
    "empty": (nothing, "spec.yaml: holds no mapping"),
    "swagger": (replaced("openapi: 3.1.0", "swagger: '2.0'"), "spec.yaml: is no OpenAPI 3 document"),
    "no-paths": (replaced("paths:", "ways:"), "spec.yaml: is no description of an API"),
    "circle": (circle, "#/components/schemas/Turn refers to itself"),
    "dangling": (replaced("schemas/State'", "schemas/Gone'"), "schemas/Gone leads nowhere"),
    "missed": (replaced("    Order:\n", "    Purchase:\n"), "overlay.yaml: 1 of 3 actions cannot be applied"),
    "renamed": (replaced("/invoice:", "/bill:"), "GET /orders/{orderId}/invoice: in the table of names"),
}


@pytest.mark.parametrize(("spoil", "complaint"), BROKEN.values(), ids=BROKEN)
def test_a_broken_description_is_named_and_nothing_is_changed(
    project: Path, capsys: pytest.CaptureFixture[str], spoil: Callable[[str], str], complaint: str
) -> None:
    """Exit code 1, a message without traceback that names the file or the place, and the package as it was."""
    spec = project / SHOP / "spec.yaml"
    spec.write_text(spoil(spec.read_text()))
    before = contents(project)

    assert command.main([], project) == 1

    err = capsys.readouterr().err
    assert complaint in err
    assert err.startswith("generate: ")
    assert err.endswith("generate: nothing was changed\n")
    assert "Traceback" not in err
    assert contents(project) == before


def test_what_the_generator_does_not_understand_fails(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Row "exit 0 though something was dropped": a warning of the generator is a failure, and its words are shown."""
    spec = project / SHOP / "spec.yaml"
    spec.write_text(spec.read_text().replace("type: boolean", "type: perhaps"))
    before = contents(project)

    assert command.main([], project) == 1

    err = capsys.readouterr().err
    assert "openapi_python_client" in err
    assert "perhaps" in err
    assert contents(project) == before


def test_a_lost_operation_fails(project: Path) -> None:
    """Row "lost operations": what goes in comes out, as sets of method and path."""
    system = build.systems(project)["shop"]

    with build.built(system) as (package, _):
        for name in ("drop_order.py", "resource.py", "raw.py"):
            (package / "api" / "orders" / name).unlink()
        with pytest.raises(build.BuildError, match=r"lacks operations \(DELETE /orders/\{orderId\}\)"):
            build.check(system, build.repaired(system), package)


def test_a_package_that_cannot_be_imported_fails(project: Path) -> None:
    """Row "modules that fail to import": every module is imported before anything is swapped in."""
    system = build.systems(project)["shop"]

    with build.built(system) as (package, _):
        (package / "models" / "card.py").write_text("from . import nothing_there\n")
        with pytest.raises(generator.GeneratorError, match="nothing_there"):
            build.check(system, build.repaired(system), package)

import subprocess
from pathlib import Path

import pytest

from house_rules import LONGEST_FILE, broken_rules


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project that git knows."""
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


def test_a_clean_project_breaks_no_rule(project: Path) -> None:
    """No rule fires by itself."""
    (project / "sound.py").write_text('"""Fine."""\n')

    assert broken_rules(project) == []


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("notes.md", "see /home/somebody/project", "machine"),
        ("pins.txt", "--extra-index-url=file:x", "package index"),
        ("pins.txt", "https://index.test/simple/", "package index"),
        ("code.py", "x = f()  # type: ignore[misc]", "`type: ignore`"),
        ("code.py", "x = f()  # noqa: E501", "`noqa`"),
        ("code.py", "x = f()  # pyright: ignore", "`pyright: ignore`"),
        ("pkg/utils.py", "x = 1", "says nothing"),
        ("pkg/long.py", "x = 1\n" * (LONGEST_FILE + 1), "lines"),
    ],
)
def test_each_rule_finds_its_breach(project: Path, name: str, content: str, complaint: str) -> None:
    """A file that is new and not yet committed is looked at as well."""
    file = project / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(content)

    (breach,) = broken_rules(project)

    assert breach.startswith(name)
    assert complaint in breach


def test_generated_files_may_be_long_but_not_silenced(project: Path) -> None:
    """Length is the generator's business; an ignored type error is nobody's."""
    package = project / "generated_client" / "airbyte"
    package.mkdir(parents=True)
    (project / "openapi" / "airbyte").mkdir(parents=True)
    (package / "models.py").write_text("x = 1\n" * (LONGEST_FILE + 1) + "y = f()  # type: ignore\n")

    (breach,) = broken_rules(project)

    assert "`type: ignore`" in breach


def test_what_has_no_description_is_not_generated(project: Path) -> None:
    """Beside the clients stand packages that are written by hand."""
    package = project / "generated_client" / "runtime"
    package.mkdir(parents=True)
    (package / "long.py").write_text("x = 1\n" * (LONGEST_FILE + 1))

    (breach,) = broken_rules(project)

    assert "written by hand" in breach


def test_ignored_files_are_nobodys_business(project: Path) -> None:
    """What git ignores may hold anything."""
    (project / ".gitignore").write_text("var/\n")
    (project / "var").mkdir()
    (project / "var" / "utils.py").write_text("x = 1  # noqa\n")

    assert broken_rules(project) == []

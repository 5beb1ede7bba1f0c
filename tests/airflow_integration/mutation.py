"""A cure taken out: one text of the packages replaced, in a copy of them."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
PACKAGES = ("airflow_integration", "generated_client")


@dataclass(frozen=True, slots=True)
class Mutation:
    """A cure taken out, and the tests that must fail without it."""

    defect: str
    """The number of the official defect, or the rule that is broken."""
    cure: str
    """What is taken out."""
    file: str
    text: str
    """What stands in *file*, once."""
    instead: str
    tests: tuple[str, ...]
    """Each of them must fail; relative to `tests`."""

    @property
    def name(self) -> str:
        """Defect and cure."""
        return f"{self.defect}: {self.cure}"

    @property
    def module(self) -> str:
        """The module that is changed."""
        return self.file.removesuffix(".py").replace("/", ".")

    def mutated(self) -> str:
        """The changed file. Raises `ValueError` if *text* does not stand in it once, or no program is left."""
        source = (ROOT / self.file).read_text()
        if (times := source.count(self.text)) != 1:
            raise ValueError(
                f"the text stands {times} times in {self.file}, not once: renew the mutation {self.name!r}"
            )
        changed = source.replace(self.text, self.instead)
        compile(changed, self.file, "exec")
        return changed


def scenario(name: str, mode: str, version: str = "3.3", system: str = "airbyte") -> str:
    """The test of a row of the table of scenarios."""
    row = f"{name}-{mode}-{version}-{system}"
    return f"airflow_integration/test_scenarios.py::test_a_scenario_ends_as_the_table_tells[{row}]"


@contextmanager
def copy_of_packages(mutation: Mutation | None) -> Generator[Path]:
    """A folder that holds the packages, with the mutation in them; all other files are links."""
    with TemporaryDirectory(prefix="mutated-") as place:
        copy = Path(place)
        for package in PACKAGES:
            (copy / package).symlink_to(ROOT / package)
        if mutation is not None:
            path = Path(mutation.file)
            for folder in [*path.parents][-2::-1]:
                _unfold(copy / folder, ROOT / folder)
            compiled = path.parent / "__pycache__"
            if (copy / compiled).exists():
                _unfold(copy / compiled, ROOT / compiled)
            for each in [copy / path, *(copy / compiled).glob(f"{path.stem}.*")]:
                each.unlink()
            (copy / path).write_text(mutation.mutated())
        yield copy


def _unfold(link: Path, folder: Path) -> None:
    """Put a folder of links in the place of a link to a folder."""
    link.unlink()
    link.mkdir()
    for each in folder.iterdir():
        (link / each.name).symlink_to(each)

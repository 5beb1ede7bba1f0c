import shutil
from pathlib import Path

import pytest

from codegen import build, command, documents, strip

HERE = Path(__file__).parent


@pytest.fixture
def upstream() -> dict[str, object]:
    """A made-up description as its publisher would write it."""
    return documents.read(HERE / "upstream.yaml")


@pytest.fixture
def facts(upstream: dict[str, object]) -> dict[str, object]:
    """What is kept of the made-up description."""
    return strip.facts(upstream, "Shop API")


@pytest.fixture(scope="session")
def _generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("generated")
    inputs = root / "openapi" / "shop"
    inputs.mkdir(parents=True)
    for name in ("overlay.yaml", "names.yaml"):
        shutil.copy(HERE / name, inputs)
    documents.write_yaml(strip.facts(documents.read(HERE / "upstream.yaml"), "Shop API"), inputs / "spec.yaml")
    (inputs / "source.toml").write_text('repository = "https://github.com/shop/api"\npath = "api.yaml"\nsha256 = "0"\n')
    (root / "generated_client").mkdir()
    (root / "generated_client" / "__init__.py").touch()
    for library in ("runtime", "watching"):
        (root / "generated_client" / library).symlink_to(build.ROOT / "generated_client" / library)
    assert command.main([], root) == 0
    return root


@pytest.fixture
def project(_generated: Path, tmp_path: Path) -> Path:
    """A project with one made-up system, generated already; each test has its own."""
    root = tmp_path / "project"
    shutil.copytree(_generated, root, symlinks=True)
    return root

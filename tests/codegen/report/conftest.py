import pytest

from codegen import build, documents


@pytest.fixture(scope="session")
def airbyte() -> dict[str, object]:
    """The facts of the real Airbyte API, as they are committed; not to be changed in place."""
    return documents.read(build.ROOT / "openapi" / "airbyte" / "spec.yaml")

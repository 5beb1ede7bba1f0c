"""What the README says of `airbyte-api` is what it does."""

from pathlib import Path

from benchmarks.sdk import AIRBYTE_API

PROGRAM = Path(__file__).parents[2] / "scripts" / "benchmarks" / "sdk_clients" / "speakeasy_behaviour.py"


def test_airbyte_api_behaves_as_the_readme_says() -> None:
    """Tried out in its own environment; when a newer version does better, the README has to say so."""
    assert AIRBYTE_API.figures(PROGRAM) == {
        "an unknown status raises": 1,
        "an unknown field is kept": 0,
        "requests for a 503": 1,
        "requests for a 401": 1,
        "an unknown connector's configuration is taken for another's": 1,
        "an error survives pickle": 1,
        "a token shows in repr": 1,
    }

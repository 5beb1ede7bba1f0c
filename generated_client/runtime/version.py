"""The version of this distribution, and how it names itself to servers."""

import sys

VERSION = "0.1.0"


def user_agent(http_version: str) -> str:
    """Return the `User-Agent`: this package, the Python and the httpx it runs on."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    return f"airflow-remote-jobs/{VERSION} python/{python} httpx/{http_version}"

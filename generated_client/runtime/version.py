"""The version of this distribution, and how it names itself to servers."""

import platform

VERSION = "0.1.0"


def user_agent(http_version: str) -> str:
    """Return the `User-Agent`: this package, the Python and the httpx it runs on."""
    return f"airflow-remote-jobs/{VERSION} python/{platform.python_version()} httpx/{http_version}"

"""Where packages come from: finds uv or fetches it with pip, and points uv to the index that pip is set up for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from progress import step

UV_VERSION = "0.13.8"
"""The version to fetch when the machine has no uv that will do."""

_OLDEST_UV = (0, 8)


class PreparationError(Exception):
    """The environment cannot be made; the message says what failed and what to do."""


def base_python() -> str:
    """The interpreter behind whatever virtual environment this program runs in; it is the one that may have pip."""
    base = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    return str(base) if base.exists() else sys.executable


def find_uv(tools: Path) -> str:
    """The path of a uv that works: the machine's own, or one fetched with pip into `tools`, touching nothing else."""
    private = tools / "bin" / "uv"
    for candidate in (shutil.which("uv"), str(private)):
        if candidate and _version(candidate) >= _OLDEST_UV:
            return candidate
    with step(f"fetching uv {UV_VERSION} with pip into {tools}"):
        _fetch_uv(tools)
    if _version(str(private)) < _OLDEST_UV:
        raise PreparationError(f"the uv that pip put into {tools} does not start")
    return str(private)


def index_settings(environment: Mapping[str, str]) -> dict[str, str]:
    """`environment`, with what pip knows of the package index added for uv, which does not read pip's settings.

    What is set for uv itself wins.  pip's extra indexes are left out: uv would prefer them to the main index.
    """
    settings = dict(environment)
    if not settings.keys() & {"UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_CONFIG_FILE"}:
        index = settings.get("PIP_INDEX_URL") or _pip_setting("index-url")
        if index:
            settings["UV_DEFAULT_INDEX"] = index
    if "SSL_CERT_FILE" not in settings:
        certificates = settings.get("PIP_CERT") or _pip_setting("cert")
        if certificates:
            settings["SSL_CERT_FILE"] = certificates
    return settings


def _pip_setting(name: str) -> str | None:
    """A value of pip's own configuration files; None when there is none, or no pip."""
    listed = _pip_configuration()
    return next((listed[key] for key in (f"global.{name}", f"install.{name}") if key in listed), None)


@cache
def _pip_configuration() -> Mapping[str, str]:
    asked = [base_python(), "-m", "pip", "config", "list"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    lines = [line.partition("=") for line in answer.stdout.splitlines()] if answer.returncode == 0 else []
    return {key: value.strip("'\"") for key, _, value in lines}


def _version(uv: str) -> tuple[int, ...]:
    """The version that `uv` reports; empty when it does not run."""
    try:
        answer = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False)
        return tuple(int(part) for part in answer.stdout.split()[1].split(".")[:2])
    except (OSError, IndexError, ValueError):
        return ()


def _fetch_uv(tools: Path) -> None:
    """Install uv into a small environment of its own or, where Python cannot make one, by `pip --target`."""
    shutil.rmtree(tools, ignore_errors=True)
    made = subprocess.run([base_python(), "-m", "venv", str(tools)], capture_output=True, text=True, check=False)
    if made.returncode == 0:
        command = [str(tools / "bin" / "python"), "-m", "pip", "install"]
    else:
        shutil.rmtree(tools, ignore_errors=True)
        command = [base_python(), "-m", "pip", "install", "--target", str(tools)]
    fetched = subprocess.run(
        [*command, "--quiet", "--disable-pip-version-check", f"uv=={UV_VERSION}"],
        env={**os.environ, "PIP_USER": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if fetched.returncode:
        raise PreparationError(
            f"pip could not fetch uv:\n{fetched.stderr.strip() or made.stderr.strip()}\n"
            "Install uv (or Python's venv and pip modules) yourself, check the package index, and start again."
        )

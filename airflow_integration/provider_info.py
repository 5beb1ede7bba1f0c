"""What Airflow is told about this package: connection types with their forms, links, modules.

Every folder here with a module `provider` is a system, and that module's `ENTRY` says all there is to say of it.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

from .provider_entry import ProviderEntry


@cache
def entries() -> tuple[ProviderEntry, ...]:
    """The systems, by name of folder."""
    folders = sorted(module.parent.name for module in Path(__file__).parent.glob("*/provider.py"))
    return tuple(_entry(folder) for folder in folders)


def provider_info() -> dict[str, object]:
    """All of it, as Airflow's schema for providers wants it."""
    systems = entries()
    links = ", ".join(f"`{each.name} <{each.documentation}>`__" for each in systems)
    return {
        "package-name": "airflow-remote-jobs",
        "name": "Remote jobs",
        "description": f"Jobs of remote data systems as Airflow tasks: {links}.",
        "integrations": [
            {"integration-name": each.name, "external-doc-url": each.documentation, "tags": ["service"]}
            for each in systems
        ],
        **{kind: [each.modules(kind) for each in systems] for kind in ("hooks", "operators", "sensors", "triggers")},
        "connection-types": [each.connection for each in systems],
        "hook-class-names": [each.hook_class for each in systems],
        "extra-links": [each.link_class for each in systems],
    }


def installed_beside() -> list[str]:
    """The installed distributions of other providers that have a connection type of ours."""
    from importlib.metadata import Distribution

    others = (each.official for each in entries() if each.official)
    return [other for other in others if any(Distribution.discover(name=other))]


def _entry(folder: str) -> ProviderEntry:
    entry: object = import_module(f"{__package__}.{folder}.provider").ENTRY
    if not isinstance(entry, ProviderEntry):
        raise TypeError(f"{folder}/provider.py: ENTRY is a {type(entry).__name__}")
    return entry

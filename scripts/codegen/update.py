"""Take new upstream files: keep their facts, show what changed, generate, pin where they came from."""

import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from . import build, documents, fetch, names, origin, problems, report, schema_names, schemas, strip
from .connectors.facts import connector_facts

_SLIPS = 5
"""References to nothing that may be new in a file: publishers do slip, and the overlay can define what they forgot."""


class UpdateError(Exception):
    """The new files are not to be taken."""


@attrs.frozen
class Sources:
    """The publisher's files to take, each by path or URL; None: what was taken before stays."""

    description: str | None
    problems: str | None = None
    connectors: str | None = None
    commit: str | None = None  # of the publisher's repository, where the URL does not say it


@attrs.frozen
class _New:
    """A new file in openapi/<system>: its facts, and what they were taken from."""

    path: Path
    facts: Mapping[str, object]
    source: str
    content: bytes


def update(system: build.System, sources: Sources, *, fail_on_breaking: bool, report_to: Path | None) -> None:
    """Replace facts and package of *system* by those of new upstream files.

    Prints what they change, and writes it to *report_to* as JSON. With *fail_on_breaking* a breaking change is a
    failure. Nothing else changes on disk unless the new files generate.
    """
    started = time.monotonic()
    build.recover(system)
    taken = _taken(system, sources)
    found = [change for new in taken for change in _changes(system, new)]
    print(f"{system.name}: what {' and '.join(fetch.without_password(new.source) for new in taken)} changes\n")
    print(report.as_text(found, {key: row.name for key, row in names.read_table(system.names).operations.items()}))
    if report_to:
        documents.write_json(report.as_json(found), report_to)
    breaking = sum(change.breaking for change in found)
    if breaking and fail_on_breaking:
        raise UpdateError(f"{breaking} of {len(found)} changes are breaking, and --fail-on breaking was given")
    with tempfile.TemporaryDirectory(prefix="update-") as folder:
        trial = attrs.evolve(system, inputs=Path(folder))
        for path in system.inputs.iterdir():
            if path.is_file():
                (trial.inputs / path.name).write_bytes(path.read_bytes())
        pins = origin.read(system.source)
        for new in taken:
            documents.write_yaml(new.facts, trial.inputs / new.path.name, dense=new.path == system.connectors)
            pins[new.path.name] = origin.pin(pins.get(new.path.name, {}), new.source, sources.commit, new.content)
        origin.write(pins, system.name, trial.source)
        with build.built(trial) as (package, notices):
            for notice in notices:
                print(f"{system.name}: {notice}")
            build.replace(system, package, [trial.source, *(trial.inputs / new.path.name for new in taken)])
    print(
        f"{system.name}: {breaking} breaking and {len(found) - breaking} compatible changes taken "
        f"({time.monotonic() - started:.1f} s); now run the tests and commit openapi/ and generated_client/"
    )


def _taken(system: build.System, sources: Sources) -> list[_New]:
    found: list[_New] = []
    if sources.description:
        content, document = _read(sources.description)
        documents.require_openapi(document, sources.description)
        old = documents.read(system.spec) if system.spec.exists() else document
        facts = strip.facts(document, str(names.read_table(system.names).client["title"]))
        _refuse_a_part(facts, old, fetch.without_password(sources.description))
        found.append(_New(system.spec, facts, sources.description, content))
    if sources.problems:
        content, document = _read(sources.problems)
        found.append(_New(system.problems, problems.facts(document), sources.problems, content))
    if sources.connectors:
        content, document = _read(sources.connectors)
        found.append(_New(system.connectors, connector_facts(document), sources.connectors, content))
    return found


def _refuse_a_part(facts: Mapping[str, object], old: Mapping[str, object], name: str) -> None:
    """Refuse a file whose end is missing though it can be read: much of what it refers to is not in it."""
    missing = sorted(schemas.dangling(facts) - schemas.dangling(old))
    if len(missing) > _SLIPS:
        raise UpdateError(f"{name}: is cut off: {len(missing)} references lead nowhere, the first of them {missing[0]}")


def _read(source: str) -> tuple[bytes, dict[str, object]]:
    content = fetch.fetch(source)
    return content, documents.parse(content, fetch.without_password(source))


def _changes(system: build.System, new: _New) -> Sequence[report.Change]:
    before = documents.read(new.path) if new.path.exists() else {}
    if new.path == system.spec:
        classes, given = build.published_classes(system), names.read_table(system.names).schemas
        return report.changes(
            schema_names.renamed(before, given),
            schema_names.renamed(new.facts, given),
            is_public=lambda name: schemas.class_name(name) in classes,
        )
    if new.path == system.connectors:
        return report.schema_changes(before, new.facts, report.Direction.REQUEST)
    return report.problem_changes(before, new.facts)

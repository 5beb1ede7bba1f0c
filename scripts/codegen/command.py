"""The command line of `scripts/generate.py`."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from . import build, documents, fetch, generator, names_error, overlay, plan_error, problems, schemas, update
from .bounded_yaml import DEEPEST, LARGEST, MOST_VALUES
from .connectors.facts import ConnectorsError

EXPECTED = (
    ConnectorsError,
    build.BuildError,
    fetch.FetchError,
    documents.DocumentError,
    generator.GeneratorError,
    names_error.NamesError,
    overlay.OverlayError,
    plan_error.PlanError,
    problems.ProblemsError,
    schemas.SchemaError,
    update.UpdateError,
)
_UPDATE = f"""Take new upstream files: keep their facts in openapi/SYSTEM, report what they change for users of the
client, generate, and pin where the files came from. Nothing changes unless all of that works.

A file may have {LARGEST // 1024**2} MiB, {MOST_VALUES:,} values and {DEEPEST} levels;
a download may take {fetch.SECONDS} s and {fetch.MOST_REDIRECTS} redirects.
"""
_EPILOG = "Exit codes: 0 done or up to date, 1 failed or out of date (nothing was changed), 2 wrong usage."


def main(given: Sequence[str], root: Path = build.ROOT) -> int:
    """Run the command on the project at *root*; return its exit code."""
    parser = _parser()
    options = parser.parse_args(given)
    known = build.systems(root)
    if options.action == "update" and options.system not in known:
        parser.error(
            f"no openapi/{options.system}/names.yaml; systems: {', '.join(known)}. A new system begins with such a "
            "file, whose row `client` says what its client is called and where its API lives"
        )
    if options.action == "update" and options.check:
        parser.error("--check changes nothing, update does: give one of them")
    if options.action == "update" and not (options.source or options.problems or options.connectors):
        parser.error("update takes a new file: give --from, --problems or --connectors")
    try:
        if options.action == "update":
            update.update(
                known[options.system],
                update.Sources(options.source, options.problems, options.connectors, options.commit),
                fail_on_breaking=options.fail_on == "breaking",
                report_to=options.report,
            )
            return 0
        return max([_generate(system, check=options.check) for system in known.values()], default=0)
    except EXPECTED as error:
        print(f"generate: {error}\ngenerate: nothing was changed", file=sys.stderr)
        return 1


def _generate(system: build.System, *, check: bool) -> int:
    started = time.monotonic()
    if not check:
        build.recover(system)
    with build.built(system) as (package, notices):
        for notice in notices:
            print(f"{system.name}: {notice}")
        changed = build.differences(system, package)
        if changed and not check:
            build.replace(system, package)
    spent = f"{time.monotonic() - started:.1f} s"
    if not changed:
        print(f"{system.name}: up to date ({spent})")
    elif check:
        print(f"{system.name}: {len(changed)} files differ from what openapi/{system.name} says ({spent}):")
        print("".join(f"  {name}\n" for name in changed[:20]) + "run scripts/generate.py")
        return 1
    else:
        print(f"{system.name}: {len(changed)} files changed ({spent})")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/generate.py",
        description="Generate the typed clients in generated_client/ from openapi/.",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a package is out of date")
    parser.set_defaults(action="generate")
    actions = parser.add_subparsers(metavar="update")
    new = actions.add_parser(
        "update",
        help="take new upstream files, report what they change, then generate",
        description=_UPDATE,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    new.add_argument("system", metavar="SYSTEM", help="a folder of openapi/")
    new.add_argument("--from", dest="source", metavar="PATH_OR_URL", help="the publisher's description of the API")
    new.add_argument("--problems", metavar="PATH_OR_URL", help="the publisher's description of its problem types")
    new.add_argument("--connectors", metavar="PATH_OR_URL", help="the publisher's file with the connectors' schemas")
    new.add_argument("--commit", help="the commit of the publisher's repository that the files are from, if known")
    new.add_argument("--fail-on", choices=["breaking"], help="take nothing that breaks users of the client")
    new.add_argument("--report", type=Path, metavar="FILE", help="write the changes to FILE as well, as JSON")
    new.set_defaults(action="update")
    return parser

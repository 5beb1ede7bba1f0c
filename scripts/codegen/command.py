"""The command line of `scripts/generate.py`."""

import argparse
import sys
import time
from collections.abc import Sequence

from . import build, documents, names, overlay, plan
from .update import UpdateError, update

EXPECTED = (
    build.BuildError,
    documents.DocumentError,
    names.NamesError,
    overlay.OverlayError,
    plan.PlanError,
    UpdateError,
)


def main(arguments: Sequence[str]) -> int:
    """Run the command; return its exit code: 0 done, 1 failed or drifted, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    known = {system.name: system for system in build.systems()}
    chosen = [known[name] for name in options.systems or known if name in known]
    unknown = [name for name in options.systems if name not in known]
    if unknown:
        print(f"generate: no openapi/{unknown[0]}/spec.yaml; systems: {', '.join(known)}", file=sys.stderr)
        return 2
    try:
        if options.action == "update":
            update(chosen[0], options.source)
        return max([_generate(system, check=options.check) for system in chosen], default=0)
    except EXPECTED as error:
        print(f"generate: {error}\ngenerate: nothing was changed", file=sys.stderr)
        return 1


def _generate(system: build.System, *, check: bool) -> int:
    started = time.monotonic()
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
    parser = argparse.ArgumentParser(prog="scripts/generate.py", description="Generate the typed clients.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a package is out of date")
    parser.set_defaults(action="generate", systems=[], source=None)
    actions = parser.add_subparsers(metavar="update")
    new = actions.add_parser("update", help="take a new upstream description, then generate")
    new.add_argument("systems", nargs=1, metavar="SYSTEM")
    new.add_argument("--from", dest="source", required=True, metavar="PATH_OR_URL")
    new.set_defaults(action="update")
    return parser

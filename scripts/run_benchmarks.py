"""`scripts/bench`: figures of this project beside its peers, measured in turn in one run."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

from benchmarks import operator_import, sdk, triggers
from benchmarks.figures import Benchmark, Comparison, Extent
from benchmarks.peers import BenchmarkError
from environment import ROOT, enter
from package_index import PreparationError, index_settings
from progress import complain, say
from stopping import INTERRUPTED

_HELP = """\
Measures and prints a table, in Markdown: medians with their spread, and ratios taken round by round, so that noise hits
all alike.  What a peer needs is installed into var/benchmarks when it is first wanted.
Exit codes: 0 measured, 1 could not, or over a budget with --check, 2 bad arguments, 130 stopped.
"""


BENCHMARKS = {"sdk": sdk.BENCHMARK, "triggers": triggers.BENCHMARK, "import": operator_import.BENCHMARK}


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark that `arguments` name; returns the exit code."""
    options = _parser().parse_args(arguments)
    enter(sys.argv[0], arguments)
    os.environ.update(index_settings(os.environ))  # the peers come from the same package index
    os.chdir(ROOT)
    benchmark = BENCHMARKS[options.benchmark]
    rounds = options.rounds or (1 if options.quick else benchmark.rounds)
    try:
        systems = [options.system] if benchmark.systems and options.system else benchmark.systems
        comparison = benchmark.measure(Extent(rounds, 50 if options.quick else 1, systems))
        say(f"\n{comparison.table()}\n")
        for line in comparison.verdicts():
            say(line)
        _keep(comparison, options.json, options.plot if benchmark.plot else None, benchmark)
    except (BenchmarkError, PreparationError) as error:
        complain(str(error))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return 1 if options.check and comparison.over_budget() else 0


def _keep(comparison: Comparison, figures: Path | None, drawing: Path | None, benchmark: Benchmark) -> None:
    """Write what was measured into files, where somebody wants them."""
    text = json.dumps(comparison.as_json(), indent=1) + "\n"
    if figures:
        figures.write_text(text)
    if drawing and benchmark.plot:
        with NamedTemporaryFile("w", suffix=".json") as copy:
            copy.write(text)
            copy.flush()
            benchmark.plot(Path(copy.name), drawing)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/bench", description=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    benchmarks = parser.add_subparsers(dest="benchmark", required=True, metavar="BENCHMARK")
    for name, benchmark in BENCHMARKS.items():
        chosen = benchmarks.add_parser(name, help=benchmark.summary, description=benchmark.summary)
        chosen.add_argument("--rounds", type=_count, help=f"how often to measure (default {benchmark.rounds})")
        chosen.add_argument("--quick", action="store_true", help="one round of few calls, to see that it works")
        if benchmark.systems:
            chosen.add_argument("--system", choices=benchmark.systems, help="measure this one alone (default: all)")
        chosen.add_argument("--json", type=Path, metavar="FILE", help="write every figure of every round to FILE")
        if benchmark.plot:
            chosen.add_argument("--plot", type=Path, metavar="FILE", help="draw the figures into FILE, a PNG")
        chosen.add_argument(
            "--check", action="store_true", help="exit with 1 when over a budget (needs a quiet machine)"
        )
    return parser


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError(f"{text} is out of range; 1 to 1000 rounds")
    return number

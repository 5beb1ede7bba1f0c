"""The SDK beside bare httpx and Airbyte's own SDK: the first call, each call, many calls at once, imports."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from benchmarks.figures import Benchmark, Budget, Comparison, Extent, Json, Measure
from benchmarks.peers import Peer
from benchmarks.serving import serving
from environment import ROOT
from progress import step

OURS = Peer("ours", ("attrs", "httpx"), {"PYTHONPATH": str(ROOT)})
HTTPX = Peer("httpx", OURS.packages)
AIRBYTE_API = Peer("airbyte-api 1.0.1", ("airbyte-api==1.0.1",))
PEERS = (OURS, HTTPX, AIRBYTE_API)

_FOLDER = Path(__file__).parent
_DRIVER = _FOLDER / "sdk_clients" / "driver.py"
_CLIENTS = {OURS: "ours", HTTPX: "bare_httpx", AIRBYTE_API: "speakeasy"}
_CLIENTS_OF_DBT_CLOUD = {OURS: "ours_run", HTTPX: "bare_httpx_run"}
_IMPORTS: Mapping[str, Mapping[Peer, tuple[str, ...]]] = {
    "package": {OURS: ("generated_client",), HTTPX: ("httpx",), AIRBYTE_API: ("airbyte_api",)},
    "client": {OURS: ("generated_client.airbyte.client",), HTTPX: ("httpx",), AIRBYTE_API: ("airbyte_api.sdk",)},
    "jobs": {
        OURS: ("generated_client.airbyte.api.jobs.resource", "generated_client.airbyte.models.job_response"),
        AIRBYTE_API: ("airbyte_api.jobs", "airbyte_api.models.jobresponse"),
    },
    "runs": {
        OURS: ("generated_client.dbt_cloud.api.runs.resource", "generated_client.dbt_cloud.models.run_response"),
    },
    "sources": {
        OURS: ("generated_client.airbyte.api.sources.resource", "generated_client.airbyte.models.source_response"),
        AIRBYTE_API: ("airbyte_api.sources", "airbyte_api.models.sourceresponse"),
    },
    "connector": {
        OURS: ("generated_client.airbyte.connectors.source_postgres",),
        AIRBYTE_API: ("airbyte_api.models.source_postgres",),
    },
}
_FIRST = Budget(1.2, beside=HTTPX.name)
_EACH = Budget(1.4, beside=HTTPX.name)
_MEASURES = (
    Measure("first_cpu", "first typed call in a fresh process, CPU", "ms", budget=_FIRST),
    Measure("first_memory", "... memory of the process", "MB", 1),
    Measure("first_tls_cpu", "the same over TLS, CPU", "ms"),
    Measure("first_tls_memory", "... memory of the process", "MB", 1),
    Measure("blocking_cpu", "each blocking call, CPU", "ms", 2, budget=_EACH),
    Measure("asynchronous_cpu", "each asynchronous call, CPU", "ms", 2, budget=_EACH),
    Measure("rate_1", "asynchronous, 1 in flight", "calls/s", more_is_better=True),
    Measure("rate_100", "asynchronous, 100 in flight", "calls/s", more_is_better=True),
    Measure("cpu_100", "... CPU per call", "ms", 2),
    Measure("rate_1000", "asynchronous, 1000 in flight", "calls/s", more_is_better=True),
    Measure("cpu_1000", "... CPU per call", "ms", 2),
    Measure("memory_1000", "... memory of the process", "MB", 1),
    Measure("first_run_cpu", "first typed call of dbt Cloud, CPU", "ms", budget=_FIRST),
    Measure("first_run_memory", "... memory of the process", "MB", 1),
    Measure("blocking_run_cpu", "each blocking call of dbt Cloud, CPU", "ms", 2, budget=_EACH),
    Measure("asynchronous_run_cpu", "each asynchronous call of dbt Cloud, CPU", "ms", 2, budget=_EACH),
    Measure("import_package", "import of the package, CPU", "ms", 1),
    Measure("import_client", "import of the client, CPU", "ms", 1),
    Measure("import_jobs", "import of `jobs` and its model, CPU", "ms", 1),
    Measure("import_runs", "import of dbt Cloud's `runs` and its model, CPU", "ms", 1),
    Measure("import_sources", "import of `sources` and its model, CPU", "ms", 1),
    Measure("import_connector", "import of one connector's configuration, CPU", "ms", 1),
)


@dataclass(frozen=True)
class _Reading:
    """One process to start for each peer, and where the figures that it prints belong."""

    arguments: Callable[[Peer], tuple[str, ...] | None]
    figures: Mapping[str, str]  # the key of the measure, by the driver's word


def _measure(extent: Extent) -> Comparison:
    rounds, share = extent.rounds, extent.share
    pythons = {peer.name: str(peer.environment()) for peer in PEERS}
    comparison = Comparison([peer.name for peer in PEERS], _MEASURES, _facts(rounds, pythons))
    with serving("benchmarks.job_server") as server:
        plain, tls = (f"{address}/api/public/v1" for address in (server.plain, server.tls))
        readings = _readings(plain, tls, share)
        if share == 1:
            with step("a round that does not count: bytecode and file caches are warm after it"):
                for reading, peer in product(_readings(plain, tls, 50), PEERS):
                    _take(reading, peer, server.variables)
        for number in range(rounds):
            with step(f"round {number + 1} of {rounds}"):
                for reading, peer in product(readings, PEERS):
                    for key, value in _take(reading, peer, server.variables).items():
                        comparison.add(key, peer.name, value)
    return comparison


def _readings(plain: str, tls: str, share: int) -> list[_Reading]:
    """What a round consists of, in order; of all calls, one in *share*."""

    def client(what: str, *arguments: str) -> Callable[[Peer], tuple[str, ...]]:
        return lambda peer: (what, _CLIENTS[peer], *arguments)

    def of_dbt_cloud(what: str, *arguments: str) -> Callable[[Peer], tuple[str, ...] | None]:
        return lambda peer: (what, name, *arguments) if (name := _CLIENTS_OF_DBT_CLOUD.get(peer)) else None

    def imports(modules: Mapping[Peer, tuple[str, ...]]) -> Callable[[Peer], tuple[str, ...] | None]:
        return lambda peer: ("import", *modules[peer]) if peer in modules else None

    def at_once(calls: int, in_flight: int) -> Callable[[Peer], tuple[str, ...]]:
        return client("asynchronous", plain, str(calls // share), str(in_flight))

    first = [
        _Reading(client("first", plain), {"cpu": "first_cpu", "memory": "first_memory"}),
        _Reading(client("first", tls), {"cpu": "first_tls_cpu", "memory": "first_tls_memory"}),
    ]
    first.append(_Reading(of_dbt_cloud("first", plain), {"cpu": "first_run_cpu", "memory": "first_run_memory"}))
    return [
        *first * (4 if share == 1 else 1),  # it is over in a moment, so that a single one says little
        _Reading(client("blocking", plain, str(1000 // share)), {"cpu": "blocking_cpu"}),
        _Reading(at_once(600, 1), {"cpu": "asynchronous_cpu", "rate": "rate_1"}),
        _Reading(of_dbt_cloud("blocking", plain, str(1000 // share)), {"cpu": "blocking_run_cpu"}),
        _Reading(of_dbt_cloud("asynchronous", plain, str(600 // share), "1"), {"cpu": "asynchronous_run_cpu"}),
        _Reading(at_once(1500, 100), {"cpu": "cpu_100", "rate": "rate_100"}),
        _Reading(at_once(1500, 1000), {"cpu": "cpu_1000", "rate": "rate_1000", "memory": "memory_1000"}),
        *(_Reading(imports(modules), {"cpu": f"import_{name}"}) for name, modules in _IMPORTS.items()),
    ]


def _take(reading: _Reading, peer: Peer, variables: Mapping[str, str]) -> dict[str, float]:
    """Start one process; returns the figures by the key of their measure, in its unit."""
    arguments = reading.arguments(peer)
    if arguments is None:
        return {}
    taken = peer.figures(_DRIVER, *arguments, variables=variables)
    scales = {"cpu": 1e3, "memory": 1e-6, "rate": 1.0}  # milliseconds, megabytes, calls per second
    return {key: taken[word] * scales[word] for word, key in reading.figures.items()}


def _facts(rounds: int, pythons: Mapping[str, str]) -> Mapping[str, Json]:
    """What one has to know to repeat the figures."""
    import psutil

    return {
        "rounds": rounds,
        "Python": sys.version.split()[0],
        "processors": psutil.cpu_count() or 0,
        "versions": ", ".join(f"{name}: {_version(python)}" for name, python in pythons.items()),
        "how": "HTTP/1.1 on loopback with keep-alive, client credentials and one token, the same answers for all, "
        "cached bytecode; CPU and memory are each process's own, ratios are medians of the rounds'",
    }


def _version(python: str) -> str:
    asked = "from importlib.metadata import version; print('httpx', version('httpx'))"
    return subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout.strip()


BENCHMARK = Benchmark(
    "the SDK beside bare httpx and airbyte-api: first call, CPU per call, calls at once, imports", 5, _measure
)

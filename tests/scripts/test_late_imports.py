import pkgutil
import subprocess
import sys

import pytest

import airflow_integration

LOOK = """
import importlib, sys
import airflow.sdk, airflow.triggers.base
before = set(sys.modules)
for name in sys.argv[1:]:
    importlib.import_module(name)
heavy = ("generated_client.airbyte", "generated_client.runtime", "httpx")
print(*sorted(name for name in set(sys.modules) - before if name.startswith(heavy)))
"""


def _modules() -> list[str]:
    found = pkgutil.walk_packages(airflow_integration.__path__, "airflow_integration.")
    return [module.name for module in found if ".example_dags" not in module.name]


def test_a_dag_file_pays_for_no_client() -> None:
    """Importing everything of the integration loads neither models nor runtime of the SDK.

    httpx is no measure: Airflow itself has it loaded by then.
    """
    modules = _modules()
    assert "airflow_integration.airbyte.operators" in modules

    done = subprocess.run([sys.executable, "-c", LOOK, *modules], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


@pytest.mark.parametrize("module", ["generated_client", "airflow_integration"])
def test_the_bare_packages_load_next_to_nothing(module: str) -> None:
    """The doors of both packages are lazy: no httpx, no attrs, no Airflow."""
    look = f"import sys, {module}; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded & {"httpx", "attr", "attrs", "airflow"} == set()

"""What the supported versions of Airflow have: the truth behind the README's list and the `needs_airflow` marks."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import version

import pytest


def calls_triggers_when_a_task_is_killed() -> bool:
    """`BaseTrigger.on_kill`."""
    return _has("airflow.triggers.base", "BaseTrigger.on_kill")


def keeps_state_of_tasks() -> bool:
    """`task_state_store` in a task's context."""
    return _has("airflow.sdk.execution_time.context", "TaskStateStoreAccessor")


def keeps_state_of_assets() -> bool:
    """`asset_state_store` of an event trigger."""
    return _has("airflow.sdk.execution_time.context", "AssetStateStoreAccessors")


def reads_forms_from_provider_info() -> bool:
    """`conn-fields`: the connection form has our own fields."""
    widgets: Mapping[str, object] = (
        import_module("airflow.providers_manager").ProvidersManager().connection_form_widgets
    )
    return any("airbyte" in name for name in widgets)


@pytest.mark.parametrize(
    ("since", "capability"),
    [
        ("3.3", calls_triggers_when_a_task_is_killed),
        ("3.3", keeps_state_of_tasks),
        ("3.3", keeps_state_of_assets),
        ("3.2", reads_forms_from_provider_info),
    ],
)
def test_what_this_airflow_has(since: str, capability: Callable[[], bool]) -> None:
    """What came with a version is there from then on, and was not there before."""
    assert capability() == (_numbers(version("apache-airflow")) >= _numbers(since))


SHOW_FORM = """
from airflow.api_fastapi.core_api.services.ui.connections import HookMetaService
(form,) = [form for form in HookMetaService.hook_meta_data() if form.connection_type == "airbyte"]
print("form:", form.standard_fields.host.title, "|", form.standard_fields.login.placeholder)
"""


def test_the_connection_form_has_our_labels() -> None:
    """In every version, by the service that the web interface asks; it leaves traces, so another process does it."""
    done = subprocess.run([sys.executable, "-c", SHOW_FORM], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert "form: Server URL | empty if the server asks for no credentials" in done.stdout


def _has(module: str, path: str) -> bool:
    found: object = import_module(module)
    for name in path.split("."):
        found = getattr(found, name, None)
    return found is not None


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")[:2]]

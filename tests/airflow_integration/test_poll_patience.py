"""How long a task bears a server that says nothing, waiting on the worker or deferred."""

import json
import time

import pytest

from airflow_integration.remote_job.errors import JobPollError
from generated_client.testing import Fault
from tests.airflow_integration.system_under_test import SystemUnderTest
from tests.remote_server import Life


@pytest.mark.parametrize("deferrable", [False, True], ids=["waiting", "deferred"])
def test_silence_counts_as_failure_after_the_timeout_of_the_connection(
    deferrable: bool, live_system: SystemUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However far the end of the wait is: one look that is never answered does not last until then."""
    variable, connection = live_system.airflow_connection
    monkeypatch.setenv(variable, json.dumps({**json.loads(connection), "extra": {"timeout": 0.5}}))
    live_system.next_jobs(Life.held())
    live_system.trouble(Fault.slow(60, times=None), live_system.remote.LOOKS)
    began = time.monotonic()

    with pytest.raises(JobPollError):
        live_system.run(live_system.operator(deferrable=deferrable, timeout=3600, max_poll_failure_seconds=1))

    assert time.monotonic() - began < 8
    assert live_system.states == ["running"]

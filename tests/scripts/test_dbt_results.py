from __future__ import annotations

import json

from dbt_results import having, node_results
from generated_client.testing import DbtCloudServer, RunScript


def results(*nodes: tuple[str, str]) -> bytes:
    """A `run_results.json` of nodes with their statuses."""
    listed = [{"unique_id": name, "status": status, "execution_time": 0.5, "message": None} for name, status in nodes]
    return json.dumps({"metadata": {}, "results": listed}).encode()


def test_the_results_are_those_of_the_step_with_the_command(dbt_cloud_in_process: DbtCloudServer) -> None:
    """A catalogue that comes after it leaves results too, and they are others; a step without any has none."""
    server = dbt_cloud_in_process
    job = server.add_job(steps=["dbt build", "dbt docs generate", "dbt parse"])
    built = results(("model.shop.orders", "success"), ("test.shop.unique_id.1a2b", "pass"), ("test.shop.x.3c", "fail"))
    files = {1: {"run_results.json": built}, 2: {"run_results.json": results(("model.shop.orders", "success"))}}
    run = server.start_run(job, RunScript.success(running=0, step_artifacts=files))
    dbt = server.client()

    found = node_results(dbt, run.run_id, "dbt build")
    assert having(found, "model", "success") == ["orders"]
    assert having(found, "test", "pass") == ["unique_id"]
    assert having(found, "test", "fail") == ["x"]
    assert len(node_results(dbt, run.run_id, "dbt docs generate")) == 1
    assert node_results(dbt, run.run_id, "dbt parse") == []
    assert node_results(dbt, run.run_id, "dbt seed") == []

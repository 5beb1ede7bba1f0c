"""The cures of the official provider's other defects (A-8 to A-18), each taken out: see `test_mutations`."""

from tests.airflow_integration.mutation import Mutation, scenario

JOB = "airflow_integration/remote_job/"
AIRBYTE = "airflow_integration/airbyte/"
HERE = "airflow_integration/"
OPERATOR = HERE + "test_operator_contract.py::"
BOTH = ("waiting", "deferred")
TOKENS = "generated_client/runtime/test_token_use.py::"
SIDE_BY_SIDE = HERE + "test_triggers_side_by_side.py::"

FACES = [
    Mutation(
        "A-8",
        "an event with an unknown status is no success",
        JOB + "outcome.py",
        """        raise _DistrustedError(f"its status is {status!r}")
""",
        """        return Reason.SUCCEEDED
""",
        (HERE + "test_outcome.py::test_an_event_that_cannot_be_trusted_fails_the_task[unknown-status]",),
    ),
    Mutation(
        "A-9",
        "the task returns the id of its job in every mode",
        JOB + "course.py",
        "        return outcome.job_id\n",
        "        return None\n",
        tuple(f"{OPERATOR}test_a_job_returns_its_id_and_leaves_itself_in_xcom[airbyte-{mode}]" for mode in BOTH),
    ),
    Mutation(
        "A-9",
        "the job stands in XCom before the task waits",
        JOB + "course.py",
        "        self._publish(job.as_dict(), url)\n        if not operator.waits",
        "        if not operator.waits",
        (OPERATOR + "test_a_task_that_does_not_wait_returns_at_once[airbyte]",),
    ),
    Mutation(
        "A-10",
        "a sensor's timeout is Airflow's own",
        JOB + "outcome.py",
        "Reason.WAIT_TIMEOUT: SensorJobTimeoutError",
        "Reason.WAIT_TIMEOUT: JobTimeoutError",
        (HERE + "test_outcome.py::test_a_sensor_s_errors_are_what_soft_fail_looks_for",),
    ),
    Mutation(
        "A-10",
        "a sensor's failure is what soft_fail looks for",
        JOB + "outcome.py",
        "Reason.FAILED: SensorJobFailedError",
        "Reason.FAILED: JobFailedError",
        (HERE + "test_outcome.py::test_a_sensor_s_errors_are_what_soft_fail_looks_for",),
    ),
    Mutation(
        "A-11",
        "`wait_seconds` holds",
        JOB + "course.py",
        "poll_interval=operator.poll_interval",
        "poll_interval=60",
        tuple(f"{OPERATOR}test_a_job_is_looked_at_once_in_an_interval[airbyte-{mode}]" for mode in BOTH),
    ),
    Mutation(
        "A-11",
        "`poke_interval` holds while a sensor is deferred",
        JOB + "sensor.py",
        "            poll_interval=self.poke_interval,",
        "            poll_interval=60.0,",
        (HERE + "test_sensor_contract.py::test_the_deferral_carries_the_sensor_s_own_interval_and_timeout[airbyte]",),
    ),
    Mutation(
        "A-12",
        "what the operator is told reaches the trigger",
        AIRBYTE + "operators.py",
        "AirbyteSyncTrigger(job_id=job_id, conn_id=self.airbyte_conn_id, **arguments)",
        'AirbyteSyncTrigger(job_id=job_id, conn_id="airbyte_default", **arguments)',
        (
            HERE
            + "test_operator_contract.py::test_a_deferred_task_is_watched_through_its_own_airflow_connection[airbyte]",
        ),
    ),
    Mutation(
        "A-13",
        "the form shows every setting",
        "airflow_integration/provider_entry.py",
        '"hidden-fields": list(self.hidden)',
        '"hidden-fields": ["extra"]',
        (HERE + "test_provider_info.py::test_the_form_has_a_field_for_every_extra_that_the_hook_reads[airbyte]",),
    ),
    Mutation(
        "A-14",
        "the test of a connection uses the credentials",
        AIRBYTE + "trial.py",
        "        workspaces = client.workspaces.list(limit=1).data\n",
        """        client.system.health()
        return "Connection successfully tested"
""",
        (HERE + "test_airbyte_connection_trial.py::test_credentials_that_see_no_workspace_are_refused",),
    ),
    Mutation(
        "A-15",
        "errors carry the status of the answer",
        JOB + "calling.py",
        "http_status=error.status_code if isinstance(error, APIStatusError) else None",
        "http_status=None",
        (HERE + "test_airbyte_hook.py::test_errors_are_airflow_s_and_carry_the_status",),
    ),
    Mutation(
        "A-16",
        "what runs is looked at before the start",
        JOB + "submission.py",
        "            if busy is not None:\n                return InTheWay(busy)\n            if self._journal",
        "            if self._journal",
        tuple(scenario("fail: their sync runs, ours is a reset", mode) for mode in BOTH),
    ),
    Mutation(
        "A-16",
        "a job whose answer was lost is looked for",
        JOB + "submission.py",
        "            if self._may_have_started(error):\n",
        "            if False:\n",
        tuple(scenario(f"the answer {how}, the job is there", "waiting") for how in ("timed out", "was cut off")),
    ),
    Mutation(
        "A-16",
        "the job is on record before anything waits",
        JOB + "course.py",
        "        self._records.has_job(job.id, owned=owned)\n",
        "",
        (scenario("jobs cannot be listed, and the worker is shot; retry", "waiting"),),
    ),
    Mutation(
        "A-17",
        "a token is asked for in JSON",
        "generated_client/runtime/tokens.py",
        "json=body, headers",
        "data=body, headers",
        (TOKENS + "test_a_token_is_asked_for_in_json_with_the_caller_s_headers[blocking]",),
    ),
    Mutation(
        "A-17",
        "servers share no client and no token",
        JOB + "clients.py",
        "shared = table.get(settings)\n        if shared is None:",
        "shared = next(iter(table.values()), None)\n        if shared is None:",
        (SIDE_BY_SIDE + "test_each_trigger_asks_the_server_of_its_own_connection",),
    ),
    Mutation(
        "A-17",
        "clients are closed",
        JOB + "clients.py",
        "            await self.opening.result().aclose()\n",
        "            pass\n",
        (SIDE_BY_SIDE + "test_a_client_is_closed_with_its_last_lease",),
    ),
    Mutation(
        "A-18",
        "there is more than syncs",
        AIRBYTE + "targets.py",
        "job_type=self._job_type)",
        'job_type="sync")',
        (HERE + "test_airbyte_operator.py::test_other_job_types[waiting-reset]",),
    ),
    Mutation(
        "A-18",
        "names and workspaces are templates",
        AIRBYTE + "operators.py",
        '("connection_id", "airbyte_conn_id", "connection_name", "workspace_id")',
        '("connection_id", "airbyte_conn_id")',
        (HERE + "test_connection_by_name.py::test_name_and_workspace_are_templates",),
    ),
    Mutation(
        "A-18",
        "the task page links to the job",
        AIRBYTE + "operators.py",
        '"Collection[BaseOperatorLink]" = (AirbyteJobLink(),)',
        '"Collection[BaseOperatorLink]" = ()',
        (HERE + "test_documented_faces.py::test_the_documented_face[sync]",),
    ),
    Mutation(
        "A-18",
        "lineage is told",
        JOB + "operator.py",
        "        return told_lineage(self.hook, self.remote_job_id, self.job_url, task_instance)\n",
        "        return None\n",
        (HERE + "test_airbyte_lineage.py::test_a_failed_sync_has_a_lineage_too",),
    ),
]

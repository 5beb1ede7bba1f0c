"""The cures of the official dbt Cloud provider's defects (D-1 to D-12), each taken out: see `test_mutations`."""

from tests.airflow_integration.mutation import Mutation

DBT_CLOUD = "airflow_integration/dbt_cloud/"
HERE = "airflow_integration/"
JOB = HERE + "remote_job/"
OPERATOR = HERE + "test_operator_contract.py::"
HOOK = HERE + "test_dbt_cloud_hook.py::"
ARTIFACTS = HERE + "test_dbt_artifacts.py::"
LINEAGE = HERE + "test_dbt_lineage.py::"
BOTH = ("waiting", "deferred")
OWN_STEPS = tuple(f"{LINEAGE}test_the_steps_of_the_run_count_and_not_those_of_its_job[{mode}]" for mode in BOTH)

RUNS = [
    Mutation(
        "D-1",
        "the test of a connection uses the token",
        DBT_CLOUD + "trial.py",
        "        account = client.accounts.get()\n",
        """        client.request("GET", "/")
        return "Successfully connected"
""",
        (HERE + "test_dbt_cloud_connection_trial.py::test_what_failed_is_told_in_plain_words[token]",),
    ),
    Mutation(
        "D-1",
        "accounts are listed by the API",
        DBT_CLOUD + "account.py",
        "self.client_of(None).send(list_accounts(), CallOptions())",
        'self.client_of(None).request("GET", "/", cast_to=list)',
        (HOOK + "test_accounts_are_listed_by_the_api_and_not_by_the_web_page",),
    ),
    Mutation(
        "D-2",
        "5xx and resets are repeated on the worker",
        DBT_CLOUD + "hooks.py",
        "max_retries=max(self.retry_limit - 1, 2)",
        "max_retries=self.retry_limit - 1",
        (
            HOOK + "test_reads_are_repeated_whatever_retry_limit_says[503]",
            HOOK + "test_reads_are_repeated_whatever_retry_limit_says[reset]",
        ),
    ),
    Mutation(
        "D-3b",
        "`timeout_seconds` holds on the worker",
        JOB + "hook.py",
        "return settings if self.timeout is None else replace(settings, timeout=self.timeout)",
        "return settings",
        (HOOK + "test_the_timeout_holds_for_every_request_on_a_worker[argument]",),
    ),
    Mutation(
        "D-3b",
        "the connection's timeout holds on the worker",
        JOB + "connection/settings.py",
        '"timeout": settings.timeout,',
        '"timeout": 60.0,',
        (HOOK + "test_the_timeout_holds_for_every_request_on_a_worker[connection]",),
    ),
    Mutation(
        "D-3b",
        "the connection's proxy is used on the worker",
        JOB + "connection/settings.py",
        '"proxy": settings.proxy_for(urlsplit(base_url).scheme),',
        '"proxy": None,',
        (HERE + "test_dbt_cloud_connection_trial.py::test_what_failed_is_told_in_plain_words[dead-proxy]",),
    ),
    Mutation(
        "D-4",
        "a task fails with the reason that its event tells",
        JOB + "outcome.py",
        "    if wording.status[known] != status:\n",
        "    if status == 'error':\n        return Reason.FAILED\n    if wording.status[known] != status:\n",
        (
            OPERATOR + "test_a_server_that_stays_away_fails_the_task_and_leaves_the_job_alone[dbt_cloud-deferred]",
            OPERATOR + "test_a_refusal_to_tell_the_status_ends_the_wait_at_once[dbt_cloud-deferred]",
        ),
    ),
    Mutation(
        "D-5",
        "a timeout while deferred cancels the run, where it is asked to",
        JOB + "trigger.py",
        "cancels = self.cancel_on_timeout or ended.reason is Reason.EXECUTION_TIMEOUT",
        "cancels = ended.reason is Reason.EXECUTION_TIMEOUT",
        (OPERATOR + "test_a_timeout_fails_the_task_and_cancels_the_job_if_asked[dbt_cloud-cancel-deferred]",),
    ),
    Mutation(
        "D-5",
        "a timeout is called one",
        DBT_CLOUD + "wording.py",
        'Reason.WAIT_TIMEOUT: "timeout"',
        'Reason.WAIT_TIMEOUT: "error"',
        (HERE + "test_trigger_contract.py::test_the_documented_events[dbt_cloud-wait_timeout]",),
    ),
    Mutation(
        "D-6",
        "a kill waits seconds for its cancel, not days",
        JOB + "kill/on_worker.py",
        "WAIT_FOR_CANCEL = 4.0",
        "WAIT_FOR_CANCEL = SECONDS_TO_CANCEL = 6.0",
        (HERE + "test_kill_on_worker.py::test_a_cancel_that_takes_long_is_not_waited_for[dbt_cloud]",),
    ),
    Mutation(
        "D-7",
        "`hook_params` hold while deferred",
        DBT_CLOUD + "triggers.py",
        "return adapted(settings, self.account_id, self.hook_params)",
        "return adapted(settings, self.account_id)",
        (HERE + "test_dbt_cloud_trigger.py::test_hook_params_hold_while_deferred",),
    ),
    Mutation(
        "D-7",
        "the trigger has an `on_kill`",
        JOB + "trigger.py",
        "    async def on_kill(self) -> None:",
        "    async def on_killed(self) -> None:",
        (HERE + "test_kill_in_triggerer.py::test_a_killed_deferred_task_cancels_its_job[dbt_cloud]",),
    ),
    Mutation(
        "D-7",
        "triggers share a client, and so their connections",
        JOB + "clients.py",
        "shared = table.get(settings)\n",
        "shared = None\n",
        (HERE + "test_trigger_traces.py::test_triggers_of_one_loop_share_one_client[dbt_cloud]",),
    ),
    Mutation(
        "D-8",
        "a status that nobody knows means that the run goes on",
        "generated_client/dbt_cloud/models/run_status_enum.py",
        "_STATES.get(self, JobState.RUNNING)",
        "_STATES[self]",
        tuple(
            f"{OPERATOR}test_every_status_but_the_final_ones_means_that_the_job_goes_on[dbt_cloud-{mode}]"
            for mode in BOTH
        ),
    ),
    Mutation(
        "D-8",
        "a status is a number, known or not",
        DBT_CLOUD + "hooks.py",
        "return int(self.get_job_run(run_id, account_id).status)",
        "return DbtCloudJobRunStatus(int(self.get_job_run(run_id, account_id).status))",
        (HOOK + "test_any_status_is_a_number[unheard-of]",),
    ),
    Mutation(
        "D-9",
        "a command with a dot in it has a lineage",
        DBT_CLOUD + "lineage.py",
        "for place, step in enumerate(run.run_steps or [], start=1)]",
        'for place, step in enumerate(run.run_steps or [], start=1) if "." not in str(step.name)]',
        OWN_STEPS,
    ),
    Mutation(
        "D-9",
        "steps that the job does not have count",
        DBT_CLOUD + "lineage.py",
        "for place, step in enumerate(run.run_steps or [], start=1)]",
        "for place, step in enumerate(run.run_steps or [], start=1)\n"
        "        if any(each in str(step.name)\n"
        "               for each in client.jobs.get(run.job_definition_id or 0).execute_steps or [])]",
        OWN_STEPS,
    ),
    Mutation(
        "D-9",
        "a catalog comes without an envelope, as all files do",
        DBT_CLOUD + "step_files.py",
        "    catalogs = {index: facts for",
        '    catalogs = {index: object_in(facts, "data") for',
        (HERE + "test_dbt_lineage_files.py::test_types_of_columns_come_from_the_catalog_of_any_step",),
    ),
    Mutation(
        "D-9",
        "files are asked for in the account that is named",
        DBT_CLOUD + "artifacts.py",
        "            return self.client_of(account_id).runs.artifact(run_id, path, step=step)",
        "            return self.client_of(None).runs.artifact(run_id, path, step=step)",
        (ARTIFACTS + "test_files_of_another_account_are_asked_for_there",),
    ),
    Mutation(
        "D-9",
        "files are fetched at the same time",
        DBT_CLOUD + "hooks.py",
        "await together(runs.artifact(run_id, path, step=step) for path in artifacts)",
        "[await runs.artifact(run_id, path, step=step) for path in artifacts]",
        (ARTIFACTS + "test_files_are_fetched_at_the_same_time",),
    ),
    Mutation(
        "D-9",
        "a lineage's files are fetched at the same time",
        DBT_CLOUD + "artifacts.py",
        "ThreadPoolExecutor(max_workers=AT_ONCE)",
        "ThreadPoolExecutor(max_workers=1)",
        (
            ARTIFACTS + "test_calls_are_made_at_the_same_time",
            HERE + "test_dbt_lineage_files.py::test_many_files_come_at_the_same_time",
        ),
    ),
    Mutation(
        "D-11",
        "a deferred sensor's timeout is Airflow's own",
        DBT_CLOUD + "errors.py",
        "Reason.WAIT_TIMEOUT: SensorDbtCloudRunTimeoutError",
        "Reason.WAIT_TIMEOUT: DbtCloudRunTimeoutError",
        (HERE + "test_sensor_contract.py::test_a_sensor_s_timeout_is_airflow_s_own[dbt_cloud-deferred]",),
    ),
    Mutation(
        "D-12",
        "a DAG file pays for no hook",
        DBT_CLOUD + "operators.py",
        "from airflow_integration.dbt_cloud.links import",
        "import airflow_integration.dbt_cloud.hooks as _hooks\nimport httpx as _httpx\n"
        "from airflow_integration.dbt_cloud.links import",
        (
            HERE
            + "test_provider_info.py::test_a_dag_file_pays_next_to_nothing[airflow_integration.dbt_cloud.operators]",
        ),
    ),
]

"""The cures of the official dbt Cloud provider's defects (D-1 to D-12), each taken out: see `test_mutations`."""

from tests.airflow_integration.mutation import Mutation

DBT_CLOUD = "airflow_integration/dbt_cloud/"
HERE = "airflow_integration/"
ARTIFACTS = HERE + "test_dbt_artifacts.py::"
LINEAGE = HERE + "test_dbt_lineage.py::"
BOTH = ("waiting", "deferred")
OWN_STEPS = tuple(f"{LINEAGE}test_the_steps_of_the_run_count_and_not_those_of_its_job[{mode}]" for mode in BOTH)

RUNS = [
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
        "await asyncio.gather(*(runs.artifact(run_id, path, step=step) for path in artifacts))",
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
]

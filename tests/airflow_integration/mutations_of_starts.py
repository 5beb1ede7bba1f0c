"""The rules by which a run is started once, and by which its task alone goes on with it, each broken."""

from tests.airflow_integration.mutation import Mutation, scenario

JOB = "airflow_integration/remote_job/"
DBT = "airflow_integration/dbt_cloud/"
HERE = "airflow_integration/"
SUBMISSION = HERE + "test_run_submission.py::"
RETRY = HERE + "test_run_retry_and_reuse.py::"
LATER = HERE + "test_later_tries_of_runs.py::"

STARTS = [
    Mutation(
        "D-3",
        "the client sends a start once",
        "generated_client/dbt_cloud/api/jobs/trigger_job_run.py",
        "repeat=Repeat.IF_UNSENT",
        "repeat=Repeat.ALWAYS",
        (
            SUBMISSION + "test_a_lost_answer_is_looked_for_and_the_request_never_repeated[dropped]",
            SUBMISSION + "test_a_lost_answer_is_looked_for_and_the_request_never_repeated[a 502]",
        ),
    ),
    Mutation(
        "D-3",
        "a start whose answer is lost is looked for",
        JOB + "submission.py",
        "        if isinstance(error, APIConnectionError):\n            return True\n",
        "",
        (
            scenario("the answer was cut off, the job is there", "waiting", system="dbt_cloud"),
            scenario("the answer timed out, the job is there", "deferred", system="dbt_cloud"),
        ),
    ),
    Mutation(
        "D-10",
        "only who asks for it goes on with a failed run",
        DBT + "targets.py",
        "start.earlier_job if retry_from_failure else None",
        "start.earlier_job",
        (RETRY + "test_only_who_asks_for_it_goes_on_with_a_failed_run",),
    ),
    Mutation(
        "D-10",
        "the task's own run is retried, not the job's last",
        DBT + "targets.py",
        "return self._client.runs.retry(self._failed_run)",
        "return self._client.jobs.rerun(self._job_id)",
        (RETRY + "test_a_later_try_goes_on_with_its_own_failed_run",),
    ),
    Mutation(
        "D-10",
        "dbt Cloud is asked whether a run can be retried",
        DBT + "targets.py",
        "return None if failed.can_retry else",
        "return None if failed else",
        (RETRY + "test_a_run_that_cannot_be_gone_on_with_is_run_again_whole",),
    ),
    Mutation(
        "D-10",
        "a clear goes on with nothing",
        JOB + "record.py",
        "return record.own_job if record is not None and self.is_of_this_run(record) else None",
        "return record.own_job if record is not None else None",
        (LATER + "test_a_clear_runs_all_of_it_again[3.3]",),
    ),
    Mutation(
        "D-10",
        "a run with other parameters is not used",
        DBT + "targets.py",
        "return all(theirs.get(name)",
        "return True or all(theirs.get(name)",
        (scenario("reuse: it is asked for something else", "waiting", system="dbt_cloud"),),
    ),
    Mutation(
        "D-10",
        "a run of others that is used is not ours to cancel",
        JOB + "course.py",
        'owned=False, began=began, how="attached',
        'owned=True, began=began, how="attached',
        (
            scenario("reuse: it does not end", "waiting", system="dbt_cloud"),
            scenario("reuse; marked failed", "deferred", system="dbt_cloud"),
        ),
    ),
]
TOKENS = [
    Mutation(
        "token",
        "each try has its own",
        JOB + "start.py",
        "json.dumps([*self._identity, number])",
        "json.dumps([*self._identity])",
        (HERE + "test_start_token.py::test_a_retry_knows_the_token_of_the_try_before",),
    ),
    Mutation(
        "token",
        "no override takes its place in the cause",
        DBT + "operators.py",
        'overrides.pop("cause", None)',
        'overrides.get("cause")',
        (HERE + "test_dbt_cloud_operator.py::test_a_cause_among_the_overrides_is_the_reason_and_keeps_the_token",),
    ),
    Mutation(
        "token",
        "a run that bears it is found without a fence and without a record",
        DBT + "targets.py",
        'with which one it goes on."""\n        return True',
        'with which one it goes on."""\n        return False',
        (
            scenario("jobs could not be listed; the answer was cut off", "waiting", system="dbt_cloud"),
            scenario("in the POST; retry", "deferred", "3.1", "dbt_cloud"),
            LATER + "test_a_retry_goes_on_with_the_run_that_failed[3.1]",
        ),
    ),
    Mutation(
        "token",
        "below the fence it is of an older dag run",
        JOB + "lost_start.py",
        "(job for job in ours if job.id > self.fence)",
        "ours",
        (SUBMISSION + "test_a_run_below_the_fence_is_not_taken_for_the_lost_one",),
    ),
    Mutation(
        "token",
        "the answer to a start is ours, whatever its id",
        JOB + "submission.py",
        " and not self._target.recognisable",
        "",
        (SUBMISSION + "test_an_answer_with_an_old_id_is_ours_all_the_same",),
    ),
    Mutation(
        "token",
        "a job that has ended is started anew where no record tells whether its try did",
        JOB + "unrecorded.py",
        "settled=job.state.is_terminal",
        "settled=False",
        (scenario("in the POST of a job that fails; retry", "waiting", "3.1", "dbt_cloud"),),
    ),
    Mutation(
        "token",
        "a clear ends the job of an earlier try that no record tells of",
        JOB + "unrecorded.py",
        "cleared = number < starts.first_try",
        "cleared = False",
        (scenario("clear while it is deferred", "deferred", "3.1", "dbt_cloud"),),
    ),
    Mutation(
        "token",
        "a run among many that wait is seen",
        DBT + "targets.py",
        "if number >= NEWEST_PER_PAGE and run.status.state.is_terminal:",
        "if number >= NEWEST_PER_PAGE:",
        (SUBMISSION + "test_a_herd_of_queued_runs_hides_none",),
    ),
    Mutation(
        "fence",
        "nothing is started behind a page",
        JOB + "submission.py",
        "if not error.sent or unreadable:",
        "if not error.sent:",
        tuple(scenario("all lists are pages", mode) for mode in ("waiting", "deferred")),
    ),
    Mutation(
        "fence",
        "an answer that cannot be read may have started a job",
        JOB + "submission.py",
        "return isinstance(error, ResponseDecodeError)  #",
        "return False  #",
        (
            scenario("the list is a page once, and so is the answer", "waiting"),
            scenario("the answer was a page, the job is there", "waiting", system="dbt_cloud"),
        ),
    ),
]

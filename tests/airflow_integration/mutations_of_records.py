"""What one try of a task leaves to the next, each rule of it broken: see `test_mutations`."""

from tests.airflow_integration.mutation import Mutation, scenario

JOB = "airflow_integration/remote_job/"
HERE = "airflow_integration/"
BOTH = ("waiting", "deferred")
AFTER_SUCCESS = HERE + "test_after_success.py::"

RECORDS = [
    Mutation(
        "record",
        "a clear is told from a retry",
        JOB + "record.py",
        "return record.max_tries == self._max_tries",
        "return True",
        (scenario("clear while it is deferred", "deferred"), scenario("clear after an outage", "waiting")),
    ),
    Mutation(
        "record",
        "a retry is told from a clear",
        JOB + "record.py",
        "return record.max_tries == self._max_tries",
        "return False",
        (scenario("an outage that is longer; retry", "deferred"), scenario("while it waits; retry", "waiting")),
    ),
    Mutation(
        "record",
        "a job that has ended is settled",
        JOB + "course.py",
        "        elif outcome.job_is_over:\n            self._records.settle()\n",
        "",
        tuple(scenario("it fails; retry", mode) for mode in BOTH),
    ),
    Mutation(
        "record",
        "a success is Airflow's to know before nobody needs the job any more",
        JOB + "course.py",
        "            self._records.succeed()\n",
        "            self._records.settle()\n",
        tuple(
            f"{AFTER_SUCCESS}test_a_worker_that_dies_after_the_success_costs_no_second_job[{system}-{mode}]"
            for system in ("airbyte", "dbt_cloud")
            for mode in BOTH
        ),
    ),
    Mutation(
        "record",
        "a DAG run that was made anew does not take the jobs of the old one",
        JOB + "course.py",
        "if not self._records.is_of_earlier_try(record):",
        "if not self._records.is_of_this_run(record):",
        (AFTER_SUCCESS + "test_a_dag_run_that_was_deleted_and_made_anew_starts_its_own_job[airbyte-waiting]",),
    ),
    Mutation(
        "record",
        "a job that was cancelled with its try is started anew",
        JOB + "earlier_try.py",
        "return None if job is not None and self.owned and job.state is JobState.CANCELLED else job",
        "return job",
        (scenario("SIGTERM; retry", "waiting"),),
    ),
    Mutation(
        "record",
        "a clear cancels no job of others",
        JOB + "earlier_try.py",
        "job = self._found() if self.owned else None",
        "job = self._found()",
        tuple(scenario("clear of a task that follows their job", mode) for mode in BOTH),
    ),
]

"""The cures of the official provider's defects in waiting (A-1 to A-7), each taken out: see `test_mutations`."""

from tests.airflow_integration.mutation import Mutation, scenario

JOB = "airflow_integration/remote_job/"
AIRBYTE = "airflow_integration/airbyte/"
HERE = "airflow_integration/"
BOTH = ("waiting", "deferred")
TOKENS = "generated_client/runtime/test_token_use.py::"
IN_TROUBLE = HERE + "test_servers_in_trouble.py::"
SIDE_BY_SIDE = HERE + "test_triggers_side_by_side.py::"

WAITS = [
    Mutation(
        "A-1",
        "`queued` is no failure",
        "generated_client/airbyte/models/job_status_enum.py",
        "JobStatusEnum.QUEUED: JobState.PENDING",
        "JobStatusEnum.QUEUED: JobState.FAILED",
        tuple(scenario("it waits in a queue", mode) for mode in BOTH),
    ),
    Mutation(
        "A-1",
        "a status that nobody knows means that the job goes on",
        "generated_client/airbyte/models/job_status_enum.py",
        "_STATES.get(self, JobState.RUNNING)",
        "_STATES.get(self, JobState.FAILED)",
        tuple(scenario("it is in a state that nobody knows", mode) for mode in BOTH),
    ),
    Mutation(
        "A-2",
        "a trigger's look does not block the event loop",
        AIRBYTE + "system.py",
        "await client.jobs.get(job_id)",
        "self.connect(client).jobs.get(job_id)",
        (SIDE_BY_SIDE + "test_a_server_that_takes_its_time_for_one_job_holds_up_no_other",),
    ),
    Mutation(
        "A-2",
        "a client is made off the event loop",
        JOB + "clients.py",
        "asyncio.to_thread(self._open, settings)",
        "asyncio.sleep(0, self._open(settings))",
        (SIDE_BY_SIDE + "test_a_client_is_made_in_a_thread",),
    ),
    Mutation(
        "A-3",
        "a look that fails keeps no kill from cancelling",
        JOB + "kill/on_worker.py",
        "give_up_at=clock.now() + seconds, blindly=True",
        "give_up_at=clock.now() + seconds, blindly=False",
        (scenario("SIGTERM in an outage", "waiting"),),
    ),
    Mutation(
        "A-3",
        "`on_kill` of a task never raises",
        JOB + "operator.py",
        """        except Exception:
            self.log.exception("Cancelling job %s failed", self.remote_job_id)
""",
        """        except KeyError as error:
            raise AssertionError from error
""",
        (HERE + "test_kill_on_worker.py::test_on_kill_never_raises[airbyte-connection is gone]",),
    ),
    Mutation(
        "A-4",
        "the trigger has an `on_kill`",
        JOB + "trigger.py",
        "    async def on_kill(self) -> None:",
        "    async def on_killed(self) -> None:",
        (scenario("marked failed", "deferred"), scenario("marked success", "deferred")),
    ),
    Mutation(
        "A-5",
        "failed looks are waited out",
        "generated_client/watching/watch.py",
        "        if left <= 0:",
        "        if left <= 1e9:",
        tuple(scenario("an outage that is shorter than patience", mode) for mode in BOTH),
    ),
    Mutation(
        "A-5",
        "a 401 costs a new token and not the task",
        "generated_client/runtime/exchange.py",
        "if response.status_code != 401 or not self.may_replace_token:",
        "if response.status_code != 0 or not self.may_replace_token:",
        tuple(scenario("the token expires", mode) for mode in BOTH),
    ),
    Mutation(
        "A-5",
        "an Airflow that does not give its connection is asked again",
        JOB + "trigger.py",
        "raise RemoteCallError(text, transient=True) from error",
        "raise RemoteCallError(text, transient=False) from error",
        (SIDE_BY_SIDE + "test_an_airflow_that_does_not_answer_is_asked_again",),
    ),
    Mutation(
        "A-5",
        "every answer that may pass is waited out",
        "generated_client/runtime/errors.py",
        "self.transient: bool = status_code in {408, 429} or status_code >= 500",
        "self.transient: bool = status_code in {429, 503}",
        tuple(
            f"{IN_TROUBLE}test_trouble_that_may_pass_is_waited_out[airbyte-{status}]"
            for status in ("408", "500", "502")
        ),
    ),
    Mutation(
        "A-5",
        "so is every broken connection",
        "generated_client/runtime/failures.py",
        "transient = not isinstance(cause, _NEVER_MENDED_BY_WAITING) and not _refused_by_proxy(cause)",
        "transient = isinstance(cause, httpx.TimeoutException)",
        tuple(
            f"{IN_TROUBLE}test_trouble_that_may_pass_is_waited_out[airbyte-{what}]"
            for what in ("connect", "DNS", "reset", "cut off")
        ),
    ),
    Mutation(
        "A-5",
        "so is a page or half an answer in the place of a job",
        JOB + "reading.py",
        "return replace(failure, transient=failure.transient or failure.unreadable)",
        "return replace(failure, unreadable=False)",
        tuple(
            f"{IN_TROUBLE}test_trouble_that_may_pass_is_waited_out[airbyte-{what}]"
            for what in ("a web page", "half a body")
        ),
    ),
    Mutation(
        "A-5",
        "`Retry-After` is heeded",
        "generated_client/watching/watch.py",
        "failure.retry_after or 0.0)",
        "0.0)",
        (IN_TROUBLE + "test_retry_after_is_heeded[airbyte]",),
    ),
    Mutation(
        "A-5",
        "an outage does not fill the logs",
        "generated_client/watching/watch.py",
        "        if now - self._warned_at >= LONGEST_BACK_OFF:\n",
        "        if True:\n",
        (IN_TROUBLE + "test_an_outage_is_told_in_the_log_of_each_affected_task_once_a_minute",),
    ),
    Mutation(
        "A-6",
        "a certificate that nobody vouches for ends the wait at once",
        "generated_client/runtime/failures.py",
        "url=url, transient=False, sent=False)",
        "url=url, transient=True, sent=False)",
        (IN_TROUBLE + "test_trouble_that_cannot_pass_ends_the_wait[airbyte-certificate]",),
    ),
    Mutation(
        "A-6",
        "an answer that will not change ends the wait at once",
        "generated_client/watching/watch.py",
        "        return failure.transient or (failure.unreadable and self._last is not None)",
        "        return True",
        tuple(scenario("an answer of 403", mode) for mode in BOTH),
    ),
    Mutation(
        "A-6",
        "a cancel that fails does not take the place of the timeout",
        JOB + "handle.py",
        "reading = _reading(lambda: self._system.cancel(self._client, self._job_id, CANCEL_ANSWER_TIMEOUT))",
        """try:
                    reading = self._system.cancel(self._client, self._job_id, CANCEL_ANSWER_TIMEOUT)
                except expected_errors() as error:
                    from .errors import RemoteCallError
                    raise RemoteCallError(str(error)) from error""",
        (scenario("timeout, and the cancel is refused", "waiting"),),
    ),
    Mutation(
        "A-7",
        "a timeout on the worker cancels the job",
        JOB + "course.py",
        "self._hook.end_job(job.id) if owned and operator.cancel_on_timeout else None",
        "None",
        (scenario("timeout", "waiting"), scenario("timeout; retry", "waiting")),
    ),
    Mutation(
        "A-7",
        "a timeout in the triggerer cancels the job",
        JOB + "trigger.py",
        "await self._cancel_before_event() if cancels else None",
        "None",
        (scenario("timeout", "deferred"), scenario("execution_timeout", "deferred")),
    ),
    Mutation(
        "A-7",
        "cancel_on_timeout=False leaves the job on the worker",
        JOB + "course.py",
        "self._hook.end_job(job.id) if owned and operator.cancel_on_timeout else None",
        "self._hook.end_job(job.id) if owned else None",
        (scenario("timeout, the job is left", "waiting"),),
    ),
    Mutation(
        "A-7",
        "cancel_on_timeout=False leaves the job in the triggerer",
        JOB + "trigger.py",
        "cancels = self.cancel_on_timeout or ended.reason is Reason.EXECUTION_TIMEOUT",
        "cancels = True",
        (scenario("timeout, the job is left", "deferred"),),
    ),
    Mutation(
        "A-7",
        "there is a look at the deadline",
        "generated_client/watching/watch.py",
        "wanted = seconds if deadline is None else min(seconds, deadline - now)",
        "wanted = seconds",
        tuple(scenario("timeout before the next look", mode) for mode in BOTH),
    ),
    Mutation(
        "A-7",
        "the status decides before the deadline does",
        "generated_client/watching/watch.py",
        """        if reading.state.is_terminal:
            return self._over(Why.JOB_ENDED, now)
""",
        """        if timeout := self._deadline_passed(now):
            return timeout
        if reading.state.is_terminal:
            return self._over(Why.JOB_ENDED, now)
""",
        tuple(scenario("timeout, and the job ends with it", mode) for mode in BOTH),
    ),
    Mutation(
        "A-7",
        "a timeout's message tells a duration",
        "generated_client/watching/watch.py",
        "given = max(deadline - self._started_at, 0.0)",
        "given = deadline",
        (HERE + "test_task_watch.py::test_the_end_of_a_watch_says_which_job_it_was_and_how_long_it_was_given",),
    ),
]

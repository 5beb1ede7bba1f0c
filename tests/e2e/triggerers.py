"""Two triggerers of one Airflow: which of them has a task, and what becomes of the tasks when one goes."""

from __future__ import annotations

import psutil

from airflow_answers import DagRun
from processes import BackgroundProcess
from tests.e2e.deployment import PATIENCE, Deployment
from waiting import wait_until

NAMES = ("triggerer", "second-triggerer")
TAKEOVER = 60.0
"""Seconds within which a triggerer is found dead (30 by default) and its tasks are taken over."""


class Triggerers:
    """The triggerers of *deployment*, told apart by the jobs that Airflow keeps of them."""

    def __init__(self, deployment: Deployment) -> None:
        """One triggerer runs by now."""
        self._airflow = deployment.airflow
        (only,) = wait_until(  # one that the test before has killed counts for a while
            lambda: live if len(live := deployment.airflow.api.live_triggerers()) == 1 else None,
            seconds=TAKEOVER,
            otherwise=lambda: f"there are triggerers {deployment.airflow.api.live_triggerers()}",
        )
        self._jobs = {only: NAMES[0]}

    def __getitem__(self, name: str) -> BackgroundProcess:
        """The process of a triggerer."""
        return self._airflow.processes[name]

    def wait_until_asleep(self, name: str) -> None:
        """Wait until all of a triggerer stands still after a SIGSTOP: it itself, and the process of the event loop."""
        parent = psutil.Process(self[name].pid)
        wait_until(
            lambda: (
                all(each.status() == psutil.STATUS_STOPPED for each in [parent, *parent.children(recursive=True)])
                or None
            ),
            seconds=10,
            otherwise=lambda: f"{name} is still awake",
        )

    def start(self, name: str) -> None:
        """Start a triggerer and wait until it has reported."""
        known = self._airflow.api.live_triggerers()
        self._airflow.start_component("triggerer", name=name)
        (new,) = wait_until(
            lambda: self._airflow.api.live_triggerers() - known or None,
            seconds=PATIENCE,
            otherwise=lambda: f"{name} does not report: {self[name].last_lines()}",
        )
        self._jobs[new] = name

    def stop(self, name: str) -> None:
        """End a triggerer as an administrator would."""
        self._airflow.stop_component(name)

    def complete(self) -> None:
        """Start those that do not run."""
        for name in NAMES:
            if name not in self._airflow.processes:
                self.start(name)

    def holder(self, run: DagRun, task_id: str = "sync") -> str | None:
        """The triggerer that has the task's trigger; None: nobody has it yet, or the task is not deferred."""
        trigger = self._airflow.api.task(run, task_id).trigger
        job = trigger.triggerer_id if trigger else None
        return None if job is None else self._jobs[job]

    def wait_for_holder(self, run: DagRun, task_id: str = "sync", *, other_than: str = "") -> str:
        """Wait until a triggerer has the task's trigger, and none but *other_than* had it before."""

        def look() -> str | None:
            holder = self.holder(run, task_id)
            return None if holder == other_than else holder

        return wait_until(
            look, seconds=TAKEOVER, otherwise=lambda: f"{task_id} is with {self.holder(run, task_id)}", interval=0.5
        )

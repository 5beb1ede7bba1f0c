"""Where a task's story is told."""

from typing import Protocol


class TaskLog(Protocol):
    """The part of a logger that is used here; Airflow's loggers and Python's own have it."""

    def info(self, event: str, /, *args: object) -> object:
        """Say what happened; *args* are filled into *event* by `%`."""
        ...

    def warning(self, event: str, /, *args: object) -> object:
        """Say what somebody should look at."""
        ...

    def exception(self, event: str, /, *args: object) -> object:
        """Say what went wrong, with the exception at hand."""
        ...

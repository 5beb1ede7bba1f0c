"""Arguments checked when the DAG is parsed: a fault found after the job has started would lose the job.

What a template becomes is known only when the task runs, and checked then, before the job is started.
"""


def require_seconds(**arguments: object) -> None:
    """Refuse what is no number of seconds, or a negative one. Raises `ValueError` that names the argument."""
    for name, value in arguments.items():
        seconds = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        if seconds is None or seconds < 0:
            what = "must be a number of seconds" if seconds is None else "must not be negative"
            raise ValueError(f"{name} is {value!r}; it {what}")


def require_whole_number(**arguments: object) -> None:
    """Refuse what is neither None nor a whole number. Raises `ValueError` that names the argument."""
    for name, value in arguments.items():
        whole = isinstance(value, int) and not isinstance(value, bool)
        if value is not None and not whole:
            raise ValueError(f"{name} is {value!r}; it must be a whole number")


def require_one(**arguments: object) -> None:
    """Refuse none and more than one of these arguments. Raises `ValueError` that names them."""
    given = [name for name, value in arguments.items() if value is not None]
    if len(given) != 1:
        what = f"both {' and '.join(given)} are given" if given else "none is given"
        raise ValueError(f"give one of {', '.join(arguments)}: {what}")


def rendered_id(**argument: object) -> int:
    """The id that the template of the one *argument* has become. Raises `AirflowFailException` for anything else."""
    from .airflow_names import AirflowFailException

    ((name, value),) = argument.items()
    try:
        return int(str(value))
    except ValueError:
        raise AirflowFailException(
            f"{name} is {value!r}, which is no id. If it comes from a template or an XCom, check that the task "
            "before has run and returns an id, or that the variable is there."
        ) from None


def rendered(**argument: object) -> str:
    """What the template of the one *argument* has become. Raises `JobSubmitError` that names it if that is nothing."""
    from .errors import JobSubmitError

    ((name, value),) = argument.items()
    text = str(value or "").strip()
    if text in {"", "None"}:
        raise JobSubmitError(f"{name} is empty, so nothing was started: does its template find a value?")
    return text

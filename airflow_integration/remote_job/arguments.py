"""Arguments checked when the DAG is parsed: a fault found after the job has started would lose the job."""


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

"""What the publisher of an API calls deprecated warns when it is used: operations, arguments, and fields of requests.

Fields of answers do not warn: whoever prints or compares a model reads them all without wanting to.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast
from warnings import warn

__all__ = ("APIDeprecationWarning", "deprecated", "deprecated_arguments", "warn_when_called")

F = TypeVar("F", bound=Callable[..., object])


class APIDeprecationWarning(DeprecationWarning):
    """The publisher of an API calls deprecated what was used, and may remove it.

    Like every `DeprecationWarning` it is shown by pytest, in scripts, and under `python -W default`, once for each line
    that causes it.
    """


def warn_when_called(message: str) -> Callable[[F], F]:
    """Make every call of a function or method warn. The warning names the line of the call, awaited there or not."""
    return lambda function: _warning(function, lambda _: message)


def deprecated_arguments(method: str, /, **absent: object) -> Callable[[F], F]:
    """Make calls of *method* warn that give one of these keyword arguments a value other than what says "not given"."""

    def message(given: dict[str, object]) -> str | None:
        used = [name for name, default in absent.items() if given.get(name, default) is not default]
        return f"{method}: {', '.join(used)} is deprecated by the publisher of the API" if used else None

    return lambda function: _warning(function, message)


def _warning(function: F, message: Callable[[dict[str, object]], str | None]) -> F:
    @wraps(function)
    def call(*args: object, **kwargs: object) -> object:
        text = message(kwargs)
        if text:
            warn(text, APIDeprecationWarning, stacklevel=2)
        return function(*args, **kwargs)

    if sys.version_info >= (3, 12):  # before that, only `asyncio` itself can tell others that this is to be awaited
        import inspect

        if inspect.iscoroutinefunction(function):
            inspect.markcoroutinefunction(call)
    return cast("F", call)


if TYPE_CHECKING:  # type checkers and editors know what this one means; it needs no package to be installed
    from typing_extensions import deprecated
else:
    deprecated = warn_when_called

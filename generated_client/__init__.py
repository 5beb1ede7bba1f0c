"""Typed clients for remote data systems, generated from their OpenAPI descriptions.

Everything public is importable from here, and loaded when it is first used: a program that never calls a server pays
nothing for the clients.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .airbyte import Airbyte as Airbyte
    from .airbyte import AsyncAirbyte as AsyncAirbyte
    from .dbt_cloud import AsyncDbtCloud as AsyncDbtCloud
    from .dbt_cloud import DbtCloud as DbtCloud
    from .runtime.answers import Content as Content
    from .runtime.auth import BasicAuth as BasicAuth
    from .runtime.auth import BearerToken as BearerToken
    from .runtime.auth import ClientCredentials as ClientCredentials
    from .runtime.auth import NoAuth as NoAuth
    from .runtime.catalogue import InvalidConfigurationError as InvalidConfigurationError
    from .runtime.catalogue import UnknownConnectorError as UnknownConnectorError
    from .runtime.decoding import UnknownVariant as UnknownVariant
    from .runtime.deprecation import APIDeprecationWarning as APIDeprecationWarning
    from .runtime.errors import APIConnectionError as APIConnectionError
    from .runtime.errors import APIError as APIError
    from .runtime.errors import APIStatusError as APIStatusError
    from .runtime.errors import APITimeoutError as APITimeoutError
    from .runtime.errors import AuthenticationError as AuthenticationError
    from .runtime.errors import BadRequestError as BadRequestError
    from .runtime.errors import ConflictError as ConflictError
    from .runtime.errors import InternalServerError as InternalServerError
    from .runtime.errors import NotFoundError as NotFoundError
    from .runtime.errors import PermissionDeniedError as PermissionDeniedError
    from .runtime.errors import RateLimitError as RateLimitError
    from .runtime.errors import ResponseDecodeError as ResponseDecodeError
    from .runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from .runtime.model import Model as Model
    from .runtime.pages import AsyncPage as AsyncPage
    from .runtime.pages import AsyncPager as AsyncPager
    from .runtime.pages import Page as Page
    from .runtime.problem import Problem as Problem
    from .runtime.raw import RawResponse as RawResponse
    from .runtime.unset import UNSET as UNSET
    from .runtime.unset import Unset as Unset
    from .runtime.wait_errors import JobCancelled as JobCancelled
    from .runtime.wait_errors import JobFailed as JobFailed
    from .runtime.wait_errors import WaitError as WaitError
    from .runtime.wait_errors import WaitTimeout as WaitTimeout
    from .watching.state import JobState as JobState

_NAMES_OF_MODULE = {
    "airbyte": "Airbyte AsyncAirbyte",
    "dbt_cloud": "AsyncDbtCloud DbtCloud",
    "runtime.answers": "Content",
    "runtime.auth": "BasicAuth BearerToken ClientCredentials NoAuth",
    "runtime.catalogue": "InvalidConfigurationError UnknownConnectorError",
    "runtime.decoding": "UnknownVariant",
    "runtime.deprecation": "APIDeprecationWarning",
    "runtime.errors": "APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadRequestError "
    "ConflictError InternalServerError NotFoundError PermissionDeniedError RateLimitError ResponseDecodeError "
    "UnprocessableEntityError",
    "runtime.model": "Model",
    "runtime.pages": "AsyncPage AsyncPager Page",
    "runtime.problem": "Problem",
    "runtime.raw": "RawResponse",
    "runtime.unset": "UNSET Unset",
    "runtime.wait_errors": "JobCancelled JobFailed WaitError WaitTimeout",
    "watching.state": "JobState",
}
_MODULES = {name: module for module, names in _NAMES_OF_MODULE.items() for name in names.split()}

__all__ = (
    "UNSET",
    "APIConnectionError",
    "APIDeprecationWarning",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "Airbyte",
    "AsyncAirbyte",
    "AsyncDbtCloud",
    "AsyncPage",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "BasicAuth",
    "BearerToken",
    "ClientCredentials",
    "ConflictError",
    "Content",
    "DbtCloud",
    "InternalServerError",
    "InvalidConfigurationError",
    "JobCancelled",
    "JobFailed",
    "JobState",
    "Model",
    "NoAuth",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "Problem",
    "RateLimitError",
    "RawResponse",
    "ResponseDecodeError",
    "UnknownConnectorError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "Unset",
    "WaitError",
    "WaitTimeout",
)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""Airflow's names that live in different places in the supported versions (3.1 and later), imported from one place."""

from typing import TYPE_CHECKING, Protocol


class Configuration(Protocol):
    """The part of Airflow's configuration that is read here."""

    def getboolean(self, section: str, key: str, *, fallback: bool) -> bool:
        """Read a flag."""
        ...

    def getfloat(self, section: str, key: str, *, fallback: float) -> float:
        """Read a number."""
        ...


if TYPE_CHECKING:
    from airflow.sdk.exceptions import (
        AirflowException,
        AirflowFailException,
        AirflowNotFoundException,
        AirflowSensorTimeout,
        AirflowSkipException,
        AirflowTaskTimeout,
    )

    conf: Configuration
else:
    try:
        from airflow.sdk.configuration import conf
        from airflow.sdk.exceptions import (
            AirflowException,
            AirflowFailException,
            AirflowNotFoundException,
            AirflowSensorTimeout,
            AirflowSkipException,
            AirflowTaskTimeout,
        )
    except ImportError:  # Airflow 3.1
        from airflow.configuration import conf
        from airflow.exceptions import (
            AirflowException,
            AirflowFailException,
            AirflowNotFoundException,
            AirflowSensorTimeout,
            AirflowSkipException,
            AirflowTaskTimeout,
        )

__all__ = [
    "AirflowException",
    "AirflowFailException",
    "AirflowNotFoundException",
    "AirflowSensorTimeout",
    "AirflowSkipException",
    "AirflowTaskTimeout",
    "conf",
]

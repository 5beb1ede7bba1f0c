"""Airflow integration for jobs of remote systems: Airbyte."""


def get_provider_info() -> dict[str, object]:
    """Tell Airflow what this package offers; imports nothing, since every Airflow process calls it."""
    from .provider_info import PROVIDER_INFO

    return PROVIDER_INFO

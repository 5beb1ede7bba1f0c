"""Airflow integration for jobs of remote systems: Airbyte and dbt Cloud."""


def get_provider_info() -> dict[str, object]:
    """Tell Airflow what this package offers; imports next to nothing, since every Airflow process calls it.

    Warns where the official provider of the same connection type is installed too: Airflow shows our form then.
    """
    from .provider_info import installed_beside, provider_info

    for distribution in installed_beside():
        import logging

        logging.getLogger(__name__).warning(
            "%s is installed too: connections of its type have the form and the test of airflow-remote-jobs, and both "
            "packages' operators work with them. Uninstall it when no DAG imports it any more",
            distribution,
        )
    return provider_info()

"""Airflow integration for jobs of remote systems: Airbyte."""

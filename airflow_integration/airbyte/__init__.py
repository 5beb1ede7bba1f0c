"""Airbyte for Airflow."""

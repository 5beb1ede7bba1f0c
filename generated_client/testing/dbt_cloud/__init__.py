"""A stand-in for the dbt Cloud API."""

"""`airbyte.jobs`."""

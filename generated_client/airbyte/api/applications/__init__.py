"""`airbyte.applications`."""

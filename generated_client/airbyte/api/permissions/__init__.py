"""`airbyte.permissions`."""

"""`airbyte.groups`."""

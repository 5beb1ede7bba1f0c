"""`airbyte.tags`."""

"""`airbyte.oauth`."""

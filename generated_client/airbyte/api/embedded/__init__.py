"""`airbyte.embedded`."""

"""`airbyte.sources`."""

"""`airbyte.connections`."""

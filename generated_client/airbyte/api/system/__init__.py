"""`airbyte.system`."""

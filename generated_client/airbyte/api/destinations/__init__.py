"""`airbyte.destinations`."""

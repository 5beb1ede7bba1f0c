"""`airbyte.streams`."""

"""`airbyte.source_definitions`."""

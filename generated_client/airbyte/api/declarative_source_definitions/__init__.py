"""`airbyte.declarative_source_definitions`."""

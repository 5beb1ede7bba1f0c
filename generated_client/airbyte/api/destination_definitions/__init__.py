"""`airbyte.destination_definitions`."""

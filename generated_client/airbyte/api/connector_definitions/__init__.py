"""`airbyte.connector_definitions`."""

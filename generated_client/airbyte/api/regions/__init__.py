"""`airbyte.regions`."""

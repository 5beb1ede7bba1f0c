"""`airbyte.dataplanes`."""

"""`airbyte.organizations`."""

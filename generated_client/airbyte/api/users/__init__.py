"""`airbyte.users`."""

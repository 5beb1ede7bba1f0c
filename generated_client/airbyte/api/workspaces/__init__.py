"""`airbyte.workspaces`."""

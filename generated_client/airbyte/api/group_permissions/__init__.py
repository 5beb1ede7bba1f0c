"""`airbyte.group_permissions`."""

"""`airbyte.group_members`."""

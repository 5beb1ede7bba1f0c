"""`dbt_cloud.permissions`."""

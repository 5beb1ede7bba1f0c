"""`dbt_cloud.users`."""

"""`dbt_cloud.notifications`."""

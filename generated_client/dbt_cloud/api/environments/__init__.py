"""`dbt_cloud.environments`."""

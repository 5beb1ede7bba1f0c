"""`dbt_cloud.licenses`."""

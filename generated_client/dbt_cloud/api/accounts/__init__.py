"""`dbt_cloud.accounts`."""

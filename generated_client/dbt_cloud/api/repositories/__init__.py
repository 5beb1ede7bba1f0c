"""`dbt_cloud.repositories`."""

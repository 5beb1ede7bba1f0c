"""`dbt_cloud.invites`."""

"""`dbt_cloud.ssh_tunnels`."""

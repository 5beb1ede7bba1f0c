"""Jobs of remote systems as Airflow tasks: everything that is the same for every system."""

"""An Airflow connection: how it is read, and where it is looked up."""

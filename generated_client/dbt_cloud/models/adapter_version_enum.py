"""The enumeration `AdapterVersionEnum`."""

from typing import Literal, TypeAlias

from ...runtime.open_enum import OpenStrEnum


class AdapterVersionEnum(OpenStrEnum):
    """The adapter of dbt that a connection is for."""

    APACHE_SPARK_V0 = "apache_spark_v0"
    DATABRICKS_SPARK_V0 = "databricks_spark_v0"
    DATABRICKS_V0 = "databricks_v0"
    TRINO_V0 = "trino_v0"
    SNOWFLAKE_V0 = "snowflake_v0"
    BIGQUERY_V0 = "bigquery_v0"
    BIGQUERY_V1 = "bigquery_v1"
    POSTGRES_V0 = "postgres_v0"
    REDSHIFT_V0 = "redshift_v0"
    SALESFORCE_V0 = "salesforce_v0"
    SYNAPSE_V0 = "synapse_v0"
    FABRIC_V0 = "fabric_v0"
    ATHENA_V0 = "athena_v0"
    TERADATA_V0 = "teradata_v0"


AdapterVersionEnumLike: TypeAlias = (
    AdapterVersionEnum
    | Literal[
        "apache_spark_v0",
        "databricks_spark_v0",
        "databricks_v0",
        "trino_v0",
        "snowflake_v0",
        "bigquery_v0",
        "bigquery_v1",
        "postgres_v0",
        "redshift_v0",
        "salesforce_v0",
        "synapse_v0",
        "fabric_v0",
        "athena_v0",
        "teradata_v0",
    ]
    | str
)
"""What an argument may be: a member, one of its values, or a value that only a newer server knows."""

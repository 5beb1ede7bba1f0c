"""What Airflow is told of dbt Cloud."""

from airflow_integration.provider_entry import ProviderEntry

ENTRY = ProviderEntry(
    name="dbt Cloud",
    folder="dbt_cloud",
    connection_type="dbt_cloud",
    documentation="https://docs.getdbt.com/",
    hook="DbtCloudHook",
    link="DbtCloudRunJobOperatorLink",
    official="apache-airflow-providers-dbt-cloud",
    web_example="https://ab123.us1.dbt.com",
    labels={
        "relabeling": {
            "host": "Access URL",
            "login": "Account ID",
            "password": "API Token",
        },
        "placeholders": {
            "host": "ab123.us1.dbt.com, as the account's settings in dbt Cloud say",
            "port": "only if it is not in the URL",
            "login": "the number in the account's URLs",
            "password": "a service token, or a personal one",
        },
    },
    hidden=("schema",),
)

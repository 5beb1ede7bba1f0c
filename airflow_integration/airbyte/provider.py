"""What Airflow is told of Airbyte."""

from airflow_integration.provider_entry import ProviderEntry, form_field

_AUTH_TYPES = {
    "client_credentials": "Client ID and secret",
    "basic": "User name and password",
    "bearer": "Bearer token",
    "none": "No credentials",
}

ENTRY = ProviderEntry(
    name="Airbyte",
    folder="airbyte",
    connection_type="airbyte",
    documentation="https://docs.airbyte.com/",
    hook="AirbyteHook",
    link="AirbyteJobLink",
    official="apache-airflow-providers-airbyte",
    web_example="https://airbyte.example.com",
    labels={
        "relabeling": {
            "host": "Server URL",
            "login": "Client ID",
            "password": "Client Secret",
            "schema": "Token URL",
        },
        "placeholders": {
            "host": "https://api.airbyte.com, or https://airbyte.example.com",
            "port": "only if it is not in the URL",
            "login": "empty if the server asks for no credentials",
            "schema": "only if it is not v1/applications/token",
        },
    },
    fields={
        "auth_type": form_field(
            "Authentication",
            "How to log in. Automatic: the bearer token if there is one, else client ID and secret, else no "
            "credentials.",
            "string",
            enum=[None, *_AUTH_TYPES],
            values_display={"null": "Automatic", **_AUTH_TYPES},
        ),
        "token": form_field(
            "Bearer token", "A token to send as it is, instead of client ID and secret.", "string", format="password"
        ),
    },
)

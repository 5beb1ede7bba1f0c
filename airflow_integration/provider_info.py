"""What Airflow is told about this package: connection types with their forms, links, modules."""


def _text(label: str, description: str, **schema: object) -> dict[str, object]:
    return {"label": label, "description": description, "schema": {"type": ["string", "null"], **schema}}


_AIRBYTE_FIELDS: dict[str, object] = {
    "auth_type": _text(
        "Authentication",
        "How to log in. Without a choice: the token if there is one, else client id and secret if given, else nothing.",
        enum=["client_credentials", "basic", "bearer", "none", None],
    ),
    "token": _text("Bearer token", "A token to send as it is, instead of client id and secret.", format="password"),
    "timeout": {
        "label": "Request timeout",
        "description": "Seconds for one request to Airbyte; 60 without an entry.",
        "schema": {"type": ["number", "null"], "exclusiveMinimum": 0},
    },
    "verify": _text("Verify TLS", "true, false, or the path of a CA bundle to check the server's certificate with."),
    "client_cert": _text(
        "Client certificate",
        'Path of a PEM file with certificate and key, or a JSON list of two paths: ["cert", "key"].',
    ),
    "proxies": _text("Proxies", 'One proxy URL, or JSON by scheme: {"https": "http://proxy:8080"}.'),
    "trust_env": {
        "label": "Use proxy settings of the environment",
        "description": "Whether HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE of the Airflow processes count.",
        "schema": {"type": ["boolean", "null"]},
    },
    "headers": _text(
        "Extra headers", 'JSON object of headers for every request: {"X-Team": "data"}.', format="password"
    ),
    "web_url": _text("Web interface", "Where people open Airbyte, if that is not beside the API; used for links."),
}

_AIRBYTE_CONNECTION: dict[str, object] = {
    "connection-type": "airbyte",
    "hook-class-name": "airflow_integration.airbyte.hooks.AirbyteHook",
    "hook-name": "Airbyte",
    "ui-field-behaviour": {
        "hidden-fields": [],
        "relabeling": {
            "host": "Server URL",
            "login": "Client ID",
            "password": "Client Secret",
            "schema": "Token URL",
        },
        "placeholders": {
            "host": "https://api.airbyte.com, or https://airbyte.example.com",
            "schema": "v1/applications/token",
        },
    },
    "conn-fields": _AIRBYTE_FIELDS,
}

_INTEGRATION = "Airbyte"

OFFICIAL = ("apache-airflow-providers-airbyte",)
"""Distributions of other providers that have a connection type of ours."""

PROVIDER_INFO: dict[str, object] = {
    "package-name": "airflow-remote-jobs",
    "name": "Remote jobs",
    "description": "Jobs of remote data systems as Airflow tasks: `Airbyte <https://airbyte.com/>`__.",
    "integrations": [
        {"integration-name": _INTEGRATION, "external-doc-url": "https://docs.airbyte.com/", "tags": ["service"]}
    ],
    "hooks": [{"integration-name": _INTEGRATION, "python-modules": ["airflow_integration.airbyte.hooks"]}],
    "operators": [{"integration-name": _INTEGRATION, "python-modules": ["airflow_integration.airbyte.operators"]}],
    "sensors": [{"integration-name": _INTEGRATION, "python-modules": ["airflow_integration.airbyte.sensors"]}],
    "triggers": [{"integration-name": _INTEGRATION, "python-modules": ["airflow_integration.airbyte.triggers"]}],
    "connection-types": [_AIRBYTE_CONNECTION],
    "hook-class-names": ["airflow_integration.airbyte.hooks.AirbyteHook"],
    "extra-links": ["airflow_integration.airbyte.links.AirbyteJobLink"],
}


def installed_beside() -> list[str]:
    """The installed distributions of other providers that have a connection type of ours."""
    from importlib.metadata import Distribution

    return [name for name in OFFICIAL if any(Distribution.discover(name=name))]

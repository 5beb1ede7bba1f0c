"""What Airflow is told about this package: connection types with their forms, links, modules."""


def _field(label: str, description: str, *types: str, **schema: object) -> dict[str, object]:
    """A field of the form that may be left empty; of several *types*, what is typed decides which it becomes."""
    return {"label": label, "description": description, "schema": {"type": [*types, "null"], **schema}}


_AUTH_TYPES = {
    "client_credentials": "Client ID and secret",
    "basic": "User name and password",
    "bearer": "Bearer token",
    "none": "No credentials",
}

_AIRBYTE_FIELDS: dict[str, object] = {
    "auth_type": _field(
        "Authentication",
        "How to log in. Automatic: the bearer token if there is one, else client ID and secret, else no credentials.",
        "string",
        enum=[None, *_AUTH_TYPES],
        values_display={"null": "Automatic", **_AUTH_TYPES},
    ),
    "token": _field(
        "Bearer token", "A token to send as it is, instead of client ID and secret.", "string", format="password"
    ),
    "timeout": _field(
        "Request timeout", "Seconds for one request to Airbyte.", "number", minimum=1, maximum=3600, default=60
    ),
    "web_url": _field(
        "Web interface",
        "Where people open Airbyte, if that is not beside the API, as https://airbyte.example.com; used for links.",
        "string",
    ),
    "verify": _field(
        "Verify TLS",
        "true, false, or the path of a CA bundle to check the server's certificate with. Empty: true.",
        "string",
        "boolean",
        examples=["true", "false", "/etc/ssl/certs/ca-certificates.crt"],
    ),
    "trust_env": _field(
        "Use the environment's proxies",
        "Whether HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE of the Airflow processes count.",
        "boolean",
        default=True,
    ),
    "proxies": _field(
        "Proxy", 'One URL, as http://proxy:8080, or one by scheme: {"https": "http://proxy:8080"}.', "string", "object"
    ),
    "client_cert": _field(
        "Client certificate",
        'Path of a PEM file with certificate and key, or two paths: ["cert.pem", "key.pem"].',
        "string",
        "array",
    ),
    # An object and no password field: of an object, Airflow's API hides the values of `Authorization` and its like.
    "headers": _field(
        "Extra headers", 'Headers for every request: {"X-Team": "data"}. Logs do not show them.', "object", "string"
    ),
}

_AIRBYTE_LABELS: dict[str, object] = {
    "hidden-fields": [],
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
}

_AIRBYTE_CONNECTION: dict[str, object] = {
    "connection-type": "airbyte",
    "hook-class-name": "airflow_integration.airbyte.hooks.AirbyteHook",
    "hook-name": "Airbyte",
    "ui-field-behaviour": _AIRBYTE_LABELS,
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


def labels_of_airbyte() -> dict[str, object]:
    """What the form of an Airbyte connection calls its fields, as a hook says it."""
    return {name.replace("-", "_"): value for name, value in _AIRBYTE_LABELS.items()}


def installed_beside() -> list[str]:
    """The installed distributions of other providers that have a connection type of ours."""
    from importlib.metadata import Distribution

    return [name for name in OFFICIAL if any(Distribution.discover(name=name))]

"""What a system's folder says of itself to Airflow: its connection type, the form for it, its modules and links.

Airflow asks in every process, so nothing of Airflow is imported here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


def form_field(label: str, description: str, *types: str, **schema: object) -> Mapping[str, object]:
    """A field of the form that may be left empty; of several *types*, what is typed decides which it becomes."""
    return {"label": label, "description": description, "schema": {"type": [*types, "null"], **schema}}


@dataclass(frozen=True, slots=True)
class ProviderEntry:
    """One system, as Airflow lists it. *folder*: its package in `airflow_integration`."""

    name: str
    folder: str
    connection_type: str
    documentation: str
    """Where the system itself is explained."""
    hook: str
    """Name of the class in `hooks`."""
    link: str
    """Name of the class in `links`."""
    web_example: str
    """What the address of its web interface looks like."""
    labels: Mapping[str, Mapping[str, str]]
    """How the form calls and explains Airflow's own fields: `relabeling` and `placeholders`."""
    official: str | None = None
    """The distribution of another provider that has the same connection type, where there is one."""
    hidden: tuple[str, ...] = ()
    """Airflow's own fields that mean nothing here."""
    fields: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])
    """Fields that only this system has."""

    @property
    def form(self) -> dict[str, object]:
        """The form's fields beside Airflow's own: the system's, then those that lead to any server."""
        return {**self.fields, **_ways_to_a_server(self.name, self.web_example)}

    @property
    def behaviour(self) -> dict[str, object]:
        """What becomes of Airflow's own fields."""
        return {"hidden-fields": list(self.hidden), **{name: dict(texts) for name, texts in self.labels.items()}}

    @property
    def behaviour_for_hook(self) -> dict[str, object]:
        """The same as a hook says it, for Airflow 3.1; later versions have it from the provider info."""
        return {name.replace("-", "_"): value for name, value in self.behaviour.items()}

    @property
    def connection(self) -> dict[str, object]:
        """The connection type."""
        return {
            "connection-type": self.connection_type,
            "hook-class-name": self.hook_class,
            "hook-name": self.name,
            "ui-field-behaviour": self.behaviour,
            "conn-fields": self.form,
        }

    @property
    def hook_class(self) -> str:
        """Where the hook is."""
        return f"airflow_integration.{self.folder}.hooks.{self.hook}"

    @property
    def link_class(self) -> str:
        """Where the link is."""
        return f"airflow_integration.{self.folder}.links.{self.link}"

    def modules(self, kind: str) -> dict[str, object]:
        """Where its hooks, operators, sensors or triggers are."""
        return {"integration-name": self.name, "python-modules": [f"airflow_integration.{self.folder}.{kind}"]}


def _ways_to_a_server(name: str, web_example: str) -> dict[str, object]:
    return {
        "timeout": form_field(
            "Request timeout", f"Seconds for one request to {name}.", "number", minimum=1, maximum=3600, default=60
        ),
        "web_url": form_field(
            "Web interface",
            f"Where people open {name}, if that is not beside the API, as {web_example}; used for links.",
            "string",
        ),
        "verify": form_field(
            "Verify TLS",
            "true, false, or the path of a CA bundle to check the server's certificate with. Empty: true.",
            "string",
            "boolean",
            examples=["true", "false", "/etc/ssl/certs/ca-certificates.crt"],
        ),
        "trust_env": form_field(
            "Use the environment's proxies",
            "Whether HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE of the Airflow processes count.",
            "boolean",
            default=True,
        ),
        "proxies": form_field(
            "Proxy",
            'One URL, as http://proxy:8080, or one by scheme: {"https": "http://proxy:8080"}.',
            "string",
            "object",
        ),
        "client_cert": form_field(
            "Client certificate",
            'Path of a PEM file with certificate and key, or two paths: ["cert.pem", "key.pem"].',
            "string",
            "array",
        ),
        # An object and no password field: of an object, Airflow's API hides the values of `Authorization` and its like.
        "headers": form_field(
            "Extra headers", 'Headers for every request: {"X-Team": "data"}. Logs do not show them.', "object", "string"
        ),
    }

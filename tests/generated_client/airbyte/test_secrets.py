"""Nothing that may be secret shows when a model or a call is printed."""

from generated_client.airbyte import models
from generated_client.airbyte.api.applications.create_access_token import create_access_token
from generated_client.runtime.operation import CallOptions

ENCRYPTION = {
    "algorithm": "AES",
    "fieldNameSuffix": "_x",
    "key": "k3y",
    "mode": "CBC",
    "padding": "NoPadding",
    "targetField": "t",
}


def test_secrets_do_not_show() -> None:
    """Whatever may be secret is hidden in every repr, deep inside a connection too."""
    source = models.SourceResponse(
        source_id="s",
        name="n",
        source_type="custom",
        definition_id="d",
        workspace_id="w",
        configuration={"credentials": {"inner": "hunter2"}},
        created_at=1,
    )
    stream = models.StreamConfiguration(name="s", mappers=[{"type": "encryption", "mapperConfiguration": ENCRYPTION}])
    webhook = models.WebhookNotificationConfig(enabled=True, url="https://hooks.example.com/hunter2")
    application = models.ApplicationRead(id="a", name="n", client_id="c", client_secret="hunter2", created_at=1)

    for each in (source, stream, webhook, application):
        assert "hunter2" not in repr(each)
        assert "k3y" not in repr(each)
        assert "hidden" in repr(each)


def test_a_call_shows_no_value() -> None:
    """A call that is printed or logged gives away neither what it sends nor what it asks for."""
    call = create_access_token(client_id="i", client_secret="hunter2")

    assert "hunter2" not in repr(call)
    assert "hunter2" not in repr(CallOptions(extra_headers={"x": "hunter2"}, extra_body={"x": "hunter2"}))

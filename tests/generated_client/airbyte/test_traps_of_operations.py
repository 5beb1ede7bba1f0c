"""What stock generated operations get wrong, row by row of what was learned about the generator and the server."""

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from generated_client import Airbyte, APIStatusError, InternalServerError, NotFoundError, ResponseDecodeError
from generated_client.airbyte import models
from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.samples import Samples
from tests.generated_client.remote import Remote

JOB = {
    "jobId": 7,
    "status": "running",
    "jobType": "sync",
    "startTime": "2026-01-02T03:04Z",
    "connectionId": "0f8fad5b-d9cb-469f-a165-70867728950e",
}


@pytest.mark.parametrize("status", [404, 418, 520, 599])
def test_errors_are_raised_whether_described_or_not(remote: Remote, airbyte: Airbyte, status: int) -> None:
    """Rows "Errors" and "HTTPStatus(520)": a 404 is no None, and a status that nobody registered no ValueError."""
    remote.answer = httpx.Response(status, json={"title": "no"})

    with pytest.raises(APIStatusError) as caught:
        airbyte.jobs.get(7)

    assert caught.value.status_code == status
    assert isinstance(caught.value, NotFoundError) == (status == 404)
    assert isinstance(caught.value, InternalServerError) == (status >= 500)


def test_defaults_are_left_to_the_server(remote: Remote, airbyte: Airbyte) -> None:
    """Row "query defaults": `limit=5` sends no offset, though the description gives one a default."""
    remote.answer = httpx.Response(200, json={"data": []})
    airbyte.jobs.list(limit=5)
    assert remote.requests[-1].url.query == b"limit=5"


def test_an_omitted_argument_is_not_null(remote: Remote, airbyte: Airbyte) -> None:
    """Rows "nullable" and "pickling": None is sent as null, and what is omitted is not sent."""
    remote.answer = httpx.Response(200, json={"groupId": "g", "name": "n", "organizationId": "o", "memberCount": 0})

    airbyte.groups.update("g", name="n")
    assert remote.body == {"name": "n"}
    airbyte.groups.update("g", description=None)
    assert remote.body == {"description": None}


def test_a_token_request_has_one_json_body(remote: Remote, airbyte: Airbyte) -> None:
    """Row "multi-content body": the stock module does not even import, and would send JSON, form and files at once."""
    remote.answer = httpx.Response(200, json={"access_token": "a", "token_type": "Bearer", "expires_in": 900})

    token = airbyte.applications.create_token(client_id="i", client_secret="s", grant_type="client_credentials")

    assert token.expires_in == 900
    assert remote.requests[-1].headers["content-type"] == "application/json"
    assert remote.body == {"client_id": "i", "client_secret": "s", "grant-type": "client_credentials"}


def test_enum_arguments_take_text_and_members(remote: Remote, airbyte: Airbyte) -> None:
    """Row "default typing": `job_type="sync"` is accepted, where the stock transform calls `.value` on it."""
    remote.answer = httpx.Response(200, json=JOB)

    for given in ("sync", models.JobTypeEnum.SYNC):
        airbyte.jobs.create(connection_id="c", job_type=given)
        assert remote.body == {"connectionId": "c", "jobType": "sync"}


def test_times_in_the_query_carry_their_zone(remote: Remote, airbyte: Airbyte) -> None:
    """Row "date-time naive out": a time with a zone is sent with it, one without is refused before anything is sent."""
    remote.answer = httpx.Response(200, json={"data": []})
    airbyte.jobs.list(created_at_start=datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    assert remote.requests[-1].url.params["createdAtStart"] == "2026-01-02T03:04:00Z"

    with pytest.raises(ValueError, match="no time zone"):
        airbyte.jobs.list(created_at_start=datetime.fromisoformat("2026-01-02T03:04:05"))
    assert len(remote.requests) == 1


def test_what_the_description_refers_to_in_vain_is_there(remote: Remote, airbyte: Airbyte) -> None:
    """Row "referenced but not defined": both operations exist, and the new data plane is typed, not Any."""
    remote.answer = httpx.Response(200, json={"dataplaneId": "d", "clientId": "c", "clientSecret": "hunter2"})
    created = airbyte.dataplanes.create(region_id="r", name="n")
    assert isinstance(created, models.DataplaneCreateResponseBody)
    assert created.client_secret == "hunter2"
    assert "hunter2" not in repr(created)

    remote.answer = httpx.Response(403, json={"title": "no"})
    with pytest.raises(APIStatusError):
        airbyte.embedded.list_organizations()


def test_an_answer_without_schema_is_typed(remote: Remote, airbyte: Airbyte) -> None:
    """Row "empty media type": the OAuth consent gives an address, not Any."""
    remote.answer = httpx.Response(200, json={"redirectUrl": "https://idp.example.com"})

    consent = airbyte.sources.initiate_oauth(redirect_url="https://me.example.com", workspace_id="w")

    assert isinstance(consent, models.RedirectUrlResponse)
    assert consent.redirect_url == "https://idp.example.com"


def test_properties_beside_a_choice_are_arguments(remote: Remote, airbyte: Airbyte) -> None:
    """Row "GroupPermissionCreateRequest": the stock body is Any, ours has its three arguments."""
    answer = {"permissionId": "p", "groupId": "g", "permissionType": "workspace_reader", "workspaceId": "w"}
    remote.answer = httpx.Response(201, json=answer)

    airbyte.group_permissions.create("g", permission_type="workspace_reader", workspace_id="w")

    assert remote.body == {"permissionType": "workspace_reader", "workspaceId": "w"}


def test_nested_bodies_are_models_or_mappings(remote: Remote, airbyte: Airbyte, description: Description) -> None:
    """Rows "Function-per-endpoint" and "flat keyword arguments": a nested part is a model or a plain mapping."""
    remote.answer = httpx.Response(
        200, json=Samples(description, full=False).value({"$ref": "#/components/schemas/ConnectionResponse"})
    )
    nightly = {"scheduleType": "cron", "cronExpression": "0 0 3 * * ?"}
    model = models.AirbyteApiConnectionSchedule(schedule_type="cron", cron_expression="0 0 3 * * ?")

    for schedule in (nightly, model):
        airbyte.connections.update("c", schedule=schedule)
        assert remote.body == {"schedule": nightly}


def test_a_body_that_the_server_demands_cannot_be_left_out(airbyte: Airbyte) -> None:
    """Row "the 6 create, put and patch bodies are optional in the file": such a call is a TypeError."""
    methods: list[Callable[..., object]] = [airbyte.sources.create, airbyte.destinations.create]

    for method in methods:
        with pytest.raises(TypeError, match=r"name.*workspace_id.*configuration"):
            method()


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({**JOB, "status": None}, "JobResponse.status: expected a string, not null"),
        ({**JOB, "rowsSynced": "many"}, "JobResponse.rowsSynced: expected an integer, not a string"),
        ({key: value for key, value in JOB.items() if key != "jobId"}, "JobResponse.jobId: expected"),
        ([], "JobResponse: expected an object, not a list"),
    ],
    ids=["null", "type", "missing", "list"],
)
def test_an_answer_that_does_not_fit_names_model_and_field(
    remote: Remote, airbyte: Airbyte, answer: object, complaint: str
) -> None:
    """Row "missing required field": neither a bare KeyError nor a None where the type says there is none."""
    remote.answer = httpx.Response(200, json=answer)

    with pytest.raises(ResponseDecodeError) as caught:
        airbyte.jobs.get(7)

    assert complaint in str(caught.value)


def test_a_list_that_does_not_fit_names_place_and_field(remote: Remote, airbyte: Airbyte) -> None:
    """Row "missing required field", in a list: the item is counted."""
    remote.answer = httpx.Response(200, json={"data": [JOB, {**JOB, "jobId": "8"}]})

    with pytest.raises(ResponseDecodeError, match=r"JobsResponse\.data\[1\]\.jobId: expected an integer, not a string"):
        airbyte.jobs.list()

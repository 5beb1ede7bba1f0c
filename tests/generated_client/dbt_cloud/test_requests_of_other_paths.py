"""What the description of the API does not know, as its newer version, is asked and read like all the rest."""

import httpx
import pytest

from generated_client import DbtCloud, ResponseDecodeError
from generated_client.dbt_cloud.models import RunResponse
from tests.generated_client.remote import Remote

RUN = {"id": 7, "status": 10}
ANSWER: dict[str, object] = {"status": {"code": 200}, "data": [RUN], "extra": {}}


def test_lists_are_spelled_as_everywhere(remote: Remote, dbt: DbtCloud) -> None:
    """As JSON, in requests of other paths and in what is added to known ones: of repeated names the last may count."""
    remote.answer = httpx.Response(200, json=ANSWER)

    dbt.request("GET", "/api/v3/accounts/12/runs/", query={"status__in": [10, 20], "limit": 5})
    dbt.runs.list(extra_query={"status__in": [10, 20]})

    assert [request.url.query for request in remote.requests] == [
        b"status__in=%5B10%2C20%5D&limit=5",
        b"status__in=%5B10%2C20%5D",
    ]


def test_models_come_out_of_their_envelope(remote: Remote, dbt: DbtCloud) -> None:
    """One, or a list of them; also where there is no envelope, which nobody knows."""
    for body in (ANSWER, [RUN]):
        remote.answer = httpx.Response(200, json=body)
        assert dbt.request("GET", "/api/v3/runs/", cast_to=list[RunResponse]) == [RunResponse.from_dict(RUN)]
    for answer in ({"status": {"code": 200}, "data": RUN}, RUN):
        remote.answer = httpx.Response(200, json=answer)
        assert dbt.request("GET", "/api/v3/runs/7/", cast_to=RunResponse).id == 7


def test_all_of_an_answer_can_be_had(remote: Remote, dbt: DbtCloud) -> None:
    """As the JSON value that it is."""
    remote.answer = httpx.Response(200, json=ANSWER)

    assert dbt.request("GET", "/api/v3/runs/") == ANSWER
    assert dbt.request("GET", "/api/v3/runs/", cast_to=dict) == ANSWER


def test_a_model_that_does_not_fit_says_where(remote: Remote, dbt: DbtCloud) -> None:
    """The envelope is on the way."""
    remote.answer = httpx.Response(200, json={"data": {"id": 7}})

    with pytest.raises(ResponseDecodeError, match=r"RunResponse\.data\.status: expected a value, but it is missing"):
        dbt.request("GET", "/api/v3/runs/7/", cast_to=RunResponse)

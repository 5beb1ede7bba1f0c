"""The problems of the Airbyte API: every one that its publisher describes is known to `error.problem`."""

import pickle

import httpx
import pytest

from generated_client import Airbyte, APIStatusError, ClientCredentials
from generated_client.airbyte import models
from generated_client.airbyte.problems import KNOWN, ProblemKind
from generated_client.runtime.model import Model
from tests.generated_client.every_system.airbyte_system import AIRBYTE, HOST
from tests.generated_client.every_system.callers import Caller
from tests.generated_client.every_system.description import Description, read_problems
from tests.generated_client.every_system.samples import Samples
from tests.generated_client.remote import Remote
from tests.json_values import as_array, as_object

PROBLEMS = [as_object(each) for each in as_array(read_problems("airbyte")["problems"])]


def kind_of(problem: dict[str, object]) -> str:
    """The title of a problem where it has one that is no phrase, else its type without the scheme."""
    return str(problem.get("title") or str(problem["type"]).removeprefix("error:"))


def body_of(problem: dict[str, object], description: Description, *, full: bool) -> dict[str, object]:
    """What the server sends: every key, null where it has nothing to say."""
    schema = {"$ref": f"#/components/schemas/{problem['data']}"} if "data" in problem else None
    return {
        "status": problem["status"],
        "type": problem["type"],
        "title": problem.get("title", "A phrase that may change."),
        "detail": "A sentence that may change.",
        "documentationUrl": None,
        "data": Samples(description, full=full).value(schema) if schema else None,
    }


@pytest.mark.parametrize("full", [True, False], ids=["all-of-its-data", "least-data"])
@pytest.mark.parametrize("problem", PROBLEMS, ids=kind_of)
async def test_every_described_problem_is_recognised(
    call: Caller, description: Description, problem: dict[str, object], full: bool
) -> None:
    """Kind and typed data, from a body as the server writes it, through both clients; pickled as well."""
    body = body_of(problem, description, full=full)

    with pytest.raises(APIStatusError) as caught:
        await call(
            AIRBYTE, lambda _: httpx.Response(int(str(problem["status"])), json=body), "connections.delete", ["c"]
        )

    for found in (caught.value.problem, pickle.loads(pickle.dumps(caught.value)).problem):
        assert found.kind == kind_of(problem)
        assert isinstance(found.kind, ProblemKind)
        assert found.kind.is_known
        assert found.data == (body["data"] or {})
        if "data" in problem:
            assert isinstance(found.details, Model)
            assert type(found.details).__name__ == problem["data"]
            assert found.details.to_dict() == body["data"]
        else:
            assert found.details is None


def test_all_81_problems_have_a_kind_of_their_own() -> None:
    """None is lost, and none shares its name with another."""
    assert len(PROBLEMS) == len(KNOWN) == len(ProblemKind) == 81
    assert {kind_of(each) for each in PROBLEMS} == set(ProblemKind)


async def test_a_problem_of_a_newer_server_is_no_trouble(call: Caller) -> None:
    """Its type is its kind; so are the plain data kept."""
    body = {"type": "error:quota/new", "title": "New", "data": {"left": 0}}

    with pytest.raises(APIStatusError) as caught:
        await call(AIRBYTE, lambda _: httpx.Response(422, json=body), "jobs.get", [1])

    problem = caught.value.problem
    assert (problem.kind, problem.data, problem.details) == ("error:quota/new", {"left": 0}, None)
    assert not ProblemKind(problem.kind or "").is_known


def test_details_are_read_by_their_attributes(remote: Remote, airbyte: Airbyte) -> None:
    """As the documentation shows it: the kind decides, or the class of the details."""
    data = {"connectionId": "c", "statusReason": "billing"}
    remote.answer = httpx.Response(409, json={"type": "error:connection/locked", "title": "x", "data": data})

    with pytest.raises(APIStatusError, match="billing") as caught:
        airbyte.connections.update("c", name="n")

    assert caught.value.problem.kind == ProblemKind.CONNECTION_LOCKED
    match caught.value.problem.details:
        case models.ProblemConnectionLockedData(status_reason=reason):
            assert reason == "billing"
        case other:
            pytest.fail(f"read as {other}")


def test_problems_of_the_token_endpoint_are_recognised(remote: Remote) -> None:
    """It belongs to the same server."""
    kind = "https://reference.airbyte.com/reference/errors#invalid-api-key"
    remote.answer = httpx.Response(401, json={"type": kind, "title": "invalid-access-token"})

    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        airbyte = Airbyte(base_url=HOST, auth=ClientCredentials("id", "secret"), http_client=http)
        with pytest.raises(APIStatusError, match="no token: ") as caught:
            airbyte.jobs.get(1)

    assert caught.value.problem.kind == ProblemKind.INVALID_API_KEY

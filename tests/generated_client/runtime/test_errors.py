"""Errors: one class for each kind of trouble, and everything that a caller needs to go on."""

import copy
import json
import pickle

import httpx
import pytest

import generated_client
from generated_client import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
)
from tests.generated_client.runtime.doubles import BASE, Answer, Hands, Server, status

BY_STATUS: dict[int, type[APIStatusError]] = {
    302: APIStatusError,
    400: BadRequestError,
    401: AuthenticationError,
    402: APIStatusError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: APIStatusError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: InternalServerError,
    503: InternalServerError,
    520: InternalServerError,
    599: InternalServerError,
}


@pytest.mark.parametrize("code", BY_STATUS)
async def test_each_status_has_its_class(hands: type[Hands], code: int) -> None:
    """Statuses that no standard names (520) are errors like any other; 408, 429 and 5xx may pass."""
    body = json.dumps({"title": "state-conflict", "data": {"message": "the reason"}})

    with pytest.raises(APIStatusError, match="the reason") as caught:
        await hands(Server(status(code, body, x_request_id="r-1")), max_retries=0).call("jobs.get", 1)

    error = caught.value
    assert type(error) is BY_STATUS[code]
    assert (error.status_code, error.method, error.url) == (code, "GET", f"{BASE}/jobs/1")
    assert (error.problem.title, error.problem.message) == ("state-conflict", "the reason")
    assert (error.body, error.request_id) == (body.encode(), "r-1")
    assert error.transient is (code in {408, 429} or code >= 500)
    assert error.sent is True


def test_the_tree_of_errors_is_as_it_is_drawn() -> None:
    """Whoever catches a parent catches its children; what is wrong before any request is a `ValueError`.

    A job that did not succeed is no error of a call.
    """
    before_a_request = {"InvalidConfigurationError", "UnknownConnectorError"}
    of_jobs = {"WaitError", "JobFailed", "JobCancelled", "WaitTimeout"}
    for name in generated_client.__all__:
        if name in of_jobs:
            assert issubclass(getattr(generated_client, name), generated_client.WaitError), name
        elif name in before_a_request:
            assert issubclass(getattr(generated_client, name), ValueError), name
        elif name.endswith("Error"):
            assert issubclass(getattr(generated_client, name), APIError), name
    assert issubclass(APITimeoutError, APIConnectionError)
    assert not issubclass(APIConnectionError, APIStatusError)
    assert not issubclass(ResponseDecodeError, APIStatusError)


ALL_KINDS: list[Answer] = [
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
    *(status(code, '{"detail": "why", "data": {"a": [1, null]}}', retry_after="99") for code in BY_STATUS),
    status(200, "{}"),
    status(200, "<html>", content_type="text/html"),
]


async def test_the_trips_below_are_made_by_every_kind_of_error(hands: type[Hands]) -> None:
    """None that is exported is forgotten there."""
    seen: set[type] = set()
    for failure in ALL_KINDS:
        with pytest.raises(APIError) as caught:
            await hands(Server(failure), max_retries=0).call("jobs.get", 1)
        seen |= {*type(caught.value).__mro__}

    exported = {getattr(generated_client, name) for name in generated_client.__all__}
    assert {each for each in exported if isinstance(each, type) and issubclass(each, APIError)} <= seen


@pytest.mark.parametrize("failure", ALL_KINDS, ids=range(len(ALL_KINDS)))
async def test_errors_survive_a_trip_to_another_process(hands: type[Hands], failure: Answer) -> None:
    """Pickled or copied, an error is what it was: class, message and all attributes."""
    with pytest.raises(APIError) as caught:
        await hands(Server(failure), max_retries=0).call("jobs.get", 1)
    error = caught.value

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
        assert (twin.transient, twin.sent, twin.retry_after) == (error.transient, error.sent, error.retry_after)


@pytest.mark.parametrize(
    ("code", "advice"),
    [(401, "check the credentials"), (403, "check that the id exists"), (404, "check the id"), (429, "slow down")],
)
async def test_a_message_says_what_failed_on_what_why_and_what_to_do(
    hands: type[Hands], code: int, advice: str
) -> None:
    """Method and address, status, the server's reason, and advice where there is any."""
    with pytest.raises(APIStatusError) as caught:
        await hands(Server(status(code, '{"message": "No."}')), max_retries=0).call("jobs.get", 17)

    assert str(caught.value).startswith(f"GET {BASE}/jobs/17 answered {code}: No. ({advice}")


async def test_the_query_is_in_no_message(hands: type[Hands]) -> None:
    """It may hold what is not for every log."""
    for failure in (status(400), httpx.ConnectError("refused"), status(200, "[]")):
        with pytest.raises(APIError) as caught:
            await hands(Server(failure), max_retries=0).call("jobs.get", 1, extra_query={"who": "me@example.com"})
        assert "example.com" not in str(caught.value)
        assert "?" not in caught.value.url


@pytest.mark.parametrize("header", ["x-request-id", "x-correlation-id", "cf-ray"])
async def test_the_id_of_the_request_is_kept_for_the_support(hands: type[Hands], header: str) -> None:
    """Under whichever name the server or a proxy gives it."""
    with pytest.raises(APIStatusError) as caught:
        await hands(Server(httpx.Response(404, headers={header: "abc-1"}))).call("jobs.get", 1)

    assert caught.value.request_id == "abc-1"


@pytest.mark.parametrize(
    ("failure", "sent", "transient"),
    [
        (httpx.ConnectError("refused"), False, True),
        (httpx.ConnectTimeout("slow"), False, True),
        (httpx.PoolTimeout("full"), False, True),
        (httpx.ReadTimeout("slow"), True, True),
        (httpx.WriteTimeout("slow"), True, True),
        (httpx.ReadError("reset"), True, True),
        (httpx.WriteError("reset"), True, True),
        (httpx.RemoteProtocolError("closed"), True, True),
        (httpx.ProxyError("503 Service Unavailable"), False, True),
        (httpx.ProxyError("407 Proxy Authentication Required"), False, False),
        (httpx.UnsupportedProtocol("gopher"), False, False),
        (httpx.LocalProtocolError("bad header"), False, False),
        (httpx.DecodingError("not gzip"), True, True),
        (ConnectionResetError("reset"), True, True),
    ],
    ids=lambda value: type(value).__name__ + str(value)[:3] if isinstance(value, Exception) else str(value),
)
async def test_a_failed_connection_tells_whether_the_request_left_and_whether_to_wait(
    hands: type[Hands], failure: Exception, sent: bool, transient: bool
) -> None:
    """Everything that is not known to have stayed here is taken to have left."""
    with pytest.raises(APIConnectionError) as caught:
        await hands(Server(failure), max_retries=0).call("jobs.get", 1)

    assert (caught.value.sent, caught.value.transient) == (sent, transient)


async def test_an_error_without_an_answer_names_its_cause(hands: type[Hands]) -> None:
    """For debugging, except where the cause would quote a header."""
    for cause, kept in ((httpx.ConnectError("refused"), True), (httpx.LocalProtocolError("bad: secret"), False)):
        with pytest.raises(APIConnectionError) as caught:
            await hands(Server(cause), max_retries=0).call("jobs.get", 1)
        assert (caught.value.__cause__ is cause) is kept
        assert caught.value.__context__ is None or kept

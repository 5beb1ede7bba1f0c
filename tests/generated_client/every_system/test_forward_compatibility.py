"""Answers of newer, older and broken servers, for every operation that answers JSON and at every depth of its answer.

The answers are made from the description, damaged at one place, sent over the wire as JSON, and read by the generated
method. Nothing here knows the overlay, the plan or the templates.
"""

import copy
import json
import pickle
from collections.abc import Callable

import httpx
import pytest

from generated_client import ResponseDecodeError
from generated_client.runtime.encoding import to_json
from generated_client.runtime.model import Model
from generated_client.runtime.open_enum import OpenIntEnum, OpenStrEnum
from tests.generated_client.every_system.operation_case import is_page
from tests.generated_client.every_system.positions import Path, Position, positions, value_at, with_value, without
from tests.generated_client.every_system.samples import snake_case
from tests.generated_client.every_system.systems import EVERY_OPERATION, Asked
from tests.generated_client.runtime.wire_data import same
from tests.json_values import as_array, is_object

FUTURE = {"from": "the future", "deep": [{"er": None}, 1.5, 10**20]}
WRONG: dict[str, tuple[object, str]] = {
    "string": (17, "expected a string, not an integer"),
    "enum": ([], "expected a string, not a list"),
    "integer enum": ([], "expected an integer, not a list"),
    "integer": ("17", "expected an integer, not a string"),
    "boolean": ("true", "expected a boolean, not a string"),
    "array": ({}, "expected a list, not an object"),
    "object": ([], "expected an object, not a list"),
}


NEW_VALUES: dict[str, str | int] = {"enum": "from-the-future", "integer enum": 4711}
"""What a newer server may put into enumerations."""


class Conversation:
    """One operation, and what its client makes of answers."""

    def __init__(self, asked: Asked) -> None:
        self.case = asked.case("all")
        self.sparse = asked.case("required")
        self.answer = self.case.server().answer
        self._given: object = None
        http = httpx.Client(transport=httpx.MockTransport(self._respond))
        self._client = asked.system.blocking(http, max_retries=0)

    @property
    def positions(self) -> list[Position]:
        """The places of the answer of which something is said; none where it is no JSON."""
        if self.answer is None or isinstance(self.answer, str):
            return []
        found = positions(self.case.description, self.case.answer_schema, self.answer)
        return [place for place in found if place.kind != "anything"]

    def result(self, answer: object) -> object:
        """What the method returns for *answer*."""
        self._given = answer
        return self.sparse.call(self._client)

    def failure(self, answer: object) -> str:
        """What the method says of *answer*."""
        try:
            self.result(answer)
        except ResponseDecodeError as error:
            return str(error)
        return "nothing"

    def _respond(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(self.case.operation.status, content=json.dumps(self._given))


def models_in(conversation: Conversation, result: object, answer: object) -> list[tuple[Path, object, object]]:
    """The decoded things in a result, with the place of each in the answer and what came there."""
    key = conversation.case.description.system.envelope
    if is_page(result) and is_object(answer):
        key, _ = conversation.case.wrapped(answer)
    base: Path = (key,) if key else ()
    if not is_page(result):
        return [(base, result, value_at(answer, base))]
    return [
        ((*base, number), item, as_array(value_at(answer, base))[number]) for number, item in enumerate(result.data)
    ]


def attribute_at(conversation: Conversation, result: object, answer: object, path: Path) -> tuple[bool, object]:
    """What a result holds for the place *path* of the answer; False for what wraps it, which is not kept."""
    for base, model, _ in models_in(conversation, result, answer):
        if path[: len(base)] == base:
            value = model
            for part in path[len(base) :]:
                value = as_array(value)[part] if isinstance(part, int) else getattr(value, snake_case(part))
            return True, value
    return False, None


def is_kept(conversation: Conversation, result: object, answer: object) -> bool:
    """Whether the result gives back what came: keys in their order, values and their spelling."""
    return all(same(to_json(model), came) for _, model, came in models_in(conversation, result, answer))


def sent_to_another_process(value: object) -> object:
    """What arrives of a value."""
    arrived: object = pickle.loads(pickle.dumps(value))
    return arrived


def answers_json(asked: Asked) -> bool:
    """Whether an operation answers, and by neither a text, a page, a file nor a redirect."""
    return asked.case("all").answer_schema not in ({}, {"type": "string"}) and asked.operation.status != 302


@pytest.fixture(params=[asked for asked in EVERY_OPERATION if answers_json(asked)], ids=str)
def conversation(request: pytest.FixtureRequest) -> Conversation:
    """Every operation, one after the other."""
    return Conversation(request.param)


def test_what_came_is_given_back(conversation: Conversation) -> None:
    """`to_dict()` of an untouched answer is JSON-equal to it, for what is described and what is not."""
    if conversation.positions:
        assert is_kept(conversation, conversation.result(conversation.answer), conversation.answer)


@pytest.mark.parametrize("twin", [sent_to_another_process, copy.deepcopy], ids=["pickle", "deepcopy"])
def test_every_answer_survives_a_trip_to_another_process(
    conversation: Conversation, twin: Callable[[object], object]
) -> None:
    """Whole, with what is unknown in it: equal, and giving back what came."""
    if conversation.positions:
        answer = conversation.answer
        for place in conversation.positions:
            if place.kind in NEW_VALUES:
                answer = with_value(answer, place.path, NEW_VALUES[place.kind])
        for _, model, came in models_in(conversation, conversation.result(answer), answer):
            arrived = twin(model)
            assert arrived == model
            assert same(to_json(arrived), came)


def with_null(whole: object, path: Path) -> object:
    """A copy with null at *path*."""
    return with_value(whole, path, None)


@pytest.mark.parametrize("damage", [with_null, without], ids=["null", "absent"])
def test_null_and_nothing_read_as_none_wherever_the_description_allows_nothing(
    conversation: Conversation, damage: Callable[[object, Path], object]
) -> None:
    """And both are given back as they came."""
    for place in (each for each in conversation.positions if not each.required):
        answer = damage(conversation.answer, place.path)
        result = conversation.result(answer)
        assert attribute_at(conversation, result, answer, place.path)[1] is None, place.text
        assert is_kept(conversation, result, answer), place.text


def test_all_that_is_optional_may_be_missing_at_once(conversation: Conversation) -> None:
    """The sparsest answer that the description allows."""
    sparse = conversation.sparse.server().answer
    if conversation.positions:
        assert is_kept(conversation, conversation.result(sparse), sparse)


def test_unknown_fields_are_kept_in_every_object(conversation: Conversation) -> None:
    """In `additional_properties`, and they are given back."""
    for place in conversation.positions:
        came = value_at(conversation.answer, place.path)
        if is_object(came) and place.facts.get("properties"):
            answer = with_value(conversation.answer, place.path, {"fromTheFuture": FUTURE, **came})
            result = conversation.result(answer)
            decoded, model = attribute_at(conversation, result, answer, place.path)
            assert is_kept(conversation, result, answer), place.text
            if decoded:
                assert isinstance(model, Model), place.text
                assert model.additional_properties == {"fromTheFuture": FUTURE}, place.text


def test_unknown_values_are_kept_in_every_enumeration(conversation: Conversation) -> None:
    """They equal what came, say that they are unknown, and are given back."""
    for place in conversation.positions:
        if place.kind in NEW_VALUES:
            answer = with_value(conversation.answer, place.path, NEW_VALUES[place.kind])
            result = conversation.result(answer)
            _, value = attribute_at(conversation, result, answer, place.path)
            assert value == NEW_VALUES[place.kind], place.text
            assert isinstance(value, OpenStrEnum | OpenIntEnum), place.text
            assert not value.is_known, place.text
            assert is_kept(conversation, result, answer), place.text


def test_a_value_of_another_type_is_named_with_the_way_to_it(conversation: Conversation) -> None:
    """Through lists, objects and unions: `data[1].schedule.cronExpression: expected a string, not an integer`."""
    for place in conversation.positions:
        if place.path and attribute_is_decoded(conversation, place):
            value, complaint = WRONG[place.kind]
            told = conversation.failure(with_value(conversation.answer, place.path, value))
            assert told.endswith(f"{place.text}: {complaint}"), (place.text, told)


def test_what_must_come_is_named_when_it_does_not(conversation: Conversation) -> None:
    """A missing field, and null where a value is due."""
    for place in conversation.positions:
        if place.required and place.path and attribute_is_decoded(conversation, place):
            told = conversation.failure(with_value(conversation.answer, place.path, None))
            assert told.endswith(", not null"), (place.text, told)
            assert f"{place.text}: expected" in told, (place.text, told)
            if isinstance(place.path[-1], str):
                told = conversation.failure(without(conversation.answer, place.path))
                assert told.endswith(f"{place.text}: expected a value, but it is missing"), (place.text, told)


def attribute_is_decoded(conversation: Conversation, place: Position) -> bool:
    """Whether the client reads this place: nothing but the value of an envelope, and nothing in free-form objects."""
    result = conversation.result(conversation.answer)
    return not place.path or attribute_at(conversation, result, conversation.answer, place.path)[0]


@pytest.mark.parametrize(("system", "enough", "deep"), [("airbyte", 800, 8), ("dbt_cloud", 800, 6)])
def test_the_sweep_reaches_what_it_should(system: str, enough: int, deep: int) -> None:
    """A walk that finds nothing would prove nothing."""
    conversations = [Conversation(asked) for asked in EVERY_OPERATION if asked.system.name == system]
    places = [place for conversation in conversations for place in conversation.positions]

    assert len(places) > enough
    assert sum(place.kind in NEW_VALUES for place in places) > 50
    assert max(len(place.path) for place in places) >= deep

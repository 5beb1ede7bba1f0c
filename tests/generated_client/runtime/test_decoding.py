"""From JSON to Python: what is taken, what is refused, and what is said about it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from generated_client.airbyte.models import Tag
from generated_client.runtime import decoding
from generated_client.runtime.decoding import Decoder, MismatchError, UnknownVariant

TAKEN: list[tuple[Decoder[object], object, object]] = [
    (decoding.string, "", ""),
    (decoding.integer, 7, 7),
    (decoding.integer, 7.0, 7),
    (decoding.integer, 2**70, 2**70),
    (decoding.number, 7, 7),
    (decoding.number, 7.5, 7.5),
    (decoding.boolean, False, False),
    (decoding.anything, None, None),
    (decoding.json_object, {}, {}),
    (decoding.calendar_date, "2026-11-21", date(2026, 11, 21)),
    (decoding.nullable(decoding.string), None, None),
    (decoding.nullable(decoding.string), "a", "a"),
    (decoding.list_of(decoding.integer), [1, 2], [1, 2]),
    (decoding.under("data", decoding.list_of(decoding.integer)), {"data": [1], "next": ""}, [1]),
    (decoding.under("data", decoding.list_of(decoding.integer)), [1], [1]),
    (decoding.tagged_union("kind", {"a": decoding.json_object}), {"kind": "a"}, {"kind": "a"}),
    (decoding.tagged_union("kind", {"a": decoding.json_object}), {"kind": "z"}, UnknownVariant("z", {"kind": "z"})),
    (decoding.tagged_union("kind", {"a": decoding.json_object}), {"kind": []}, UnknownVariant([], {"kind": []})),
    (decoding.first_match([decoding.integer, decoding.string]), "a", "a"),
    (decoding.first_match([decoding.integer, decoding.string]), None, UnknownVariant(None, None)),
]


@pytest.mark.parametrize(("decode", "value", "expected"), TAKEN, ids=range(len(TAKEN)))
def test_a_value_that_fits_is_taken(decode: Decoder[object], value: object, expected: object) -> None:
    """5.0 is an integer to JSON; unknown members of unions are kept as they came."""
    got = decode(value)

    assert got == expected
    assert type(got) is type(expected)


REFUSED: list[tuple[Decoder[object], object, str]] = [
    (decoding.string, 7, "expected a string, not an integer"),
    (decoding.string, None, "expected a string, not null"),
    (decoding.integer, True, "expected an integer, not a boolean"),
    (decoding.integer, "7", "expected an integer, not a string"),
    (decoding.integer, 7.5, "expected an integer, not a number"),
    (decoding.integer, float("nan"), "expected an integer, not a number"),
    (decoding.number, False, "expected a number, not a boolean"),
    (decoding.boolean, 0, "expected a boolean, not an integer"),
    (decoding.json_object, [], "expected an object, not a list"),
    (decoding.date_time, "noon", "expected a date and time, not a string that is none"),
    (decoding.date_time, 1700000000, "expected a string, not an integer"),
    (decoding.calendar_date, "2026-02-30", "expected a date, not a string that is none"),
    (decoding.list_of(decoding.integer), {}, "expected a list, not an object"),
    (decoding.under("data", decoding.integer), {"items": 1}, "expected a value, but it is missing"),
    (decoding.tagged_union("kind", {}), "a", "expected an object, not a string"),
    (decoding.string, (), "expected a string, not a Python tuple"),
]


@pytest.mark.parametrize(("decode", "value", "told"), REFUSED, ids=range(len(REFUSED)))
def test_a_value_that_does_not_fit_is_refused_by_its_kind(decode: Decoder[object], value: object, told: str) -> None:
    """The value itself may be a secret, and is in no message."""
    with pytest.raises(MismatchError) as caught:
        decode(value)

    assert str(caught.value) == told
    assert caught.value.__cause__ is None


def test_what_decodes_is_loaded_with_the_first_value() -> None:
    """Null needs none of it, and it is loaded once."""
    loaded: list[str] = []

    def load() -> Decoder[int]:
        loaded.append("integer")
        return decoding.integer

    decode = decoding.nullable(decoding.later(load))

    assert decode(None) is None
    assert loaded == []
    assert [decode(1), decode(2)] == [1, 2]
    assert loaded == ["integer"]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-03-25T01:30:50Z", datetime(2023, 3, 25, 1, 30, 50, tzinfo=UTC)),
        ("2023-03-25T01:30Z", datetime(2023, 3, 25, 1, 30, tzinfo=UTC)),
        ("2023-03-25T01:30:50.123456789Z", datetime(2023, 3, 25, 1, 30, 50, 123456, tzinfo=UTC)),
        ("2024-05-27 10:42:16.179903+00:00", datetime(2024, 5, 27, 10, 42, 16, 179903, tzinfo=UTC)),
        ("2023-03-25T01:30:50+02:00", datetime(2023, 3, 25, 1, 30, 50, tzinfo=timezone(timedelta(hours=2)))),
        ("2023-03-25T01:30:50", datetime(2023, 3, 25, 1, 30, 50, tzinfo=UTC)),
    ],
)
def test_times_are_read_as_servers_write_them_and_always_have_a_zone(text: str, moment: datetime) -> None:
    """Without seconds, with a space, with nanoseconds; without a zone they are UTC, so that all can be compared."""
    got = decoding.date_time(text)

    assert got == moment
    assert got.tzinfo is not None


def test_the_place_of_a_mismatch_is_written_as_code_would_be() -> None:
    """`data[1].color`, from the outside inwards."""
    decode = decoding.under("data", decoding.list_of(Tag.from_dict))
    good = {"tagId": "t", "workspaceId": "w", "name": "n", "color": "c"}

    with pytest.raises(MismatchError) as caught:
        decode({"data": [good, {**good, "color": 1}]})

    assert caught.value.location == "data[1].color"


def test_an_unknown_member_of_a_union_shows_its_tag_alone() -> None:
    """Nobody knows what of its content is secret."""
    assert repr(UnknownVariant("z", {"password": "hunter2"})) == "UnknownVariant(tag='z')"
    assert UnknownVariant("z", {"a": 1}).to_dict() == {"a": 1}

"""Enumerations that take values of the future."""

import copy
import pickle
from collections.abc import Callable

import pytest

from generated_client.runtime.decoding import MismatchError
from generated_client.runtime.open_enum import OpenIntEnum, OpenStrEnum


class Status(OpenStrEnum):
    """A status as text."""

    RUNNING = "running"
    FAILED = "failed"


class Code(OpenIntEnum):
    """A status as a number."""

    QUEUED = 1
    DONE = 10


Make = Callable[[object], OpenStrEnum | OpenIntEnum]

KINDS: list[tuple[Make, object, object]] = [(Status.decode, "running", "paused"), (Code.decode, 10, 99)]


@pytest.mark.parametrize(("make", "known", "unknown"), KINDS, ids=["text", "number"])
def test_unknown_values_are_kept(make: Make, known: object, unknown: object) -> None:
    """They equal what came, hash like it, and say that they are not known."""
    member = make(unknown)

    assert member == unknown
    assert member == make(unknown)
    assert member != make(known)
    assert {unknown: "found"}[member] == "found"
    assert {member, make(unknown), unknown} == {unknown}
    assert (member.is_known, make(known).is_known) == (False, True)
    assert len(type(member)) == 2
    assert str(unknown) in repr(member)


@pytest.mark.parametrize(("make", "known", "unknown"), KINDS, ids=["text", "number"])
def test_values_survive_copies_and_trips_to_other_processes(make: Make, known: object, unknown: object) -> None:
    """Known ones stay the same object, unknown ones stay equal."""
    assert make(known) is make(known)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(make(known), protocol)) is make(known)
        again = pickle.loads(pickle.dumps(make(unknown), protocol))
        assert (again, type(again), again.is_known) == (unknown, type(make(known)), False)
    assert copy.copy(make(known)) is copy.deepcopy(make(known)) is make(known)
    assert copy.deepcopy([make(unknown)]) == [unknown]


def test_a_value_that_is_spelled_like_a_name_is_unknown() -> None:
    """`RUNNING` is the name of a member, not its value."""
    assert Status("RUNNING").is_known is False
    assert Status("RUNNING") != Status.RUNNING


def test_values_can_be_told_apart_by_match() -> None:
    """Unknown ones fall through to the default."""

    def judge(status: str) -> str:
        match status:
            case Status.RUNNING:
                return "wait"
            case Status.FAILED:
                return "give up"
            case _:
                return "wait and warn"

    assert [judge(Status(text)) for text in ("running", "failed", "paused")] == ["wait", "give up", "wait and warn"]


def test_text_and_numbers_can_be_used_as_such() -> None:
    """A status goes into an f-string as its value."""
    assert f"{Status('paused')} {Status.RUNNING}" == "paused running"
    assert Status("paused").upper() == "PAUSED"
    assert Code(99) + 1 == 100


@pytest.mark.parametrize("value", [None, 5, 1.0, True, [], {}])
def test_text_enumerations_take_only_text(value: object) -> None:
    """Another type is a mismatch, not a new value."""
    with pytest.raises(MismatchError):
        Status.decode(value)


@pytest.mark.parametrize("value", [None, "5", 1.5, True, []])
def test_number_enumerations_take_only_integers(value: object) -> None:
    """Another type is a mismatch, not a new value."""
    with pytest.raises(MismatchError):
        Code.decode(value)


def test_a_status_has_a_word_though_it_be_a_number() -> None:
    """People read it; of a number that nobody knows there is nothing else to say."""
    assert [Status.RUNNING.word, Status("paused").word] == ["running", "paused"]
    assert [Code.DONE.word, Code(99).word] == ["done", "99"]

"""What the publisher of an API calls deprecated warns where it is used, and only there."""

import asyncio
import warnings
from collections.abc import Iterator
from inspect import currentframe

import pytest

from generated_client import UNSET, APIDeprecationWarning, Unset
from generated_client.runtime.decoding import string
from generated_client.runtime.deprecation import deprecated_arguments, warn_when_called
from generated_client.runtime.model import Field, Model


class Shop:
    """A resource with everything that can be deprecated."""

    @warn_when_called("shop.remove: deprecated: use shop.close")
    def remove(self, order: int) -> str:
        """Remove an order."""
        return f"removed {order}"

    @warn_when_called("shop.remove: deprecated: use shop.close")
    async def remove_asynchronously(self, order: int) -> str:
        """Remove an order."""
        return f"removed {order}"

    @deprecated_arguments("shop.list", state=None, colour=UNSET)
    def list(self, *, state: str | None = None, colour: str | None | Unset = UNSET) -> object:
        """List orders."""
        return state, colour

    @deprecated_arguments("shop.list", state=None)
    async def list_asynchronously(self, *, state: str | None = None) -> object:
        """List orders."""
        return state


class Card(Model):
    """A model with a deprecated field."""

    number: str | None

    def __init__(self, *, number: str | None | Unset = UNSET) -> None:
        self._assign(number=number)

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (Field("number", "number", string, deprecated=True),)


def this_line() -> int:
    """The number of the line that calls this."""
    frame = currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


@pytest.fixture
def seen() -> Iterator[list[warnings.WarningMessage]]:
    """The warnings that a program shows that asks for each once."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("default")
        yield found


def lines(seen: list[warnings.WarningMessage]) -> list[int]:
    """The lines of this file that the warnings name."""
    assert {each.filename for each in seen} <= {__file__}
    assert all(each.category is APIDeprecationWarning for each in seen)
    return [each.lineno for each in seen]


def test_a_deprecated_operation_warns_once_for_each_line_that_calls_it(seen: list[warnings.WarningMessage]) -> None:
    """The warning names the line of the user, not one of ours; the call goes on."""
    shop = Shop()
    for number in range(3):
        assert shop.remove(number) == f"removed {number}"
    assert shop.remove(7) == "removed 7"

    assert lines(seen) == [this_line() - 3, this_line() - 2]
    assert str(seen[0].message) == "shop.remove: deprecated: use shop.close"


async def test_an_asynchronous_operation_warns_where_it_is_called(seen: list[warnings.WarningMessage]) -> None:
    """Awaited at once, as a task, or never: the line of the call is what matters, not the event loop's."""
    shop = Shop()
    assert await shop.remove_asynchronously(1) == "removed 1"
    task = asyncio.create_task(shop.remove_asynchronously(2))
    assert [*await asyncio.gather(task, shop.remove_asynchronously(3))] == ["removed 2", "removed 3"]

    assert lines(seen) == [this_line() - n for n in (4, 3, 2)]


async def test_a_deprecated_argument_warns_if_it_is_given(seen: list[warnings.WarningMessage]) -> None:
    """None is "not given" for a filter, and a value like any other for a field of a body."""
    shop = Shop()
    shop.list()
    shop.list(state=None, colour=UNSET)
    await shop.list_asynchronously()
    assert lines(seen) == []

    shop.list(state="open", colour=None)
    await shop.list_asynchronously(state="open")
    assert lines(seen) == [this_line() - 2, this_line() - 1]
    assert str(seen[0].message) == "shop.list: state, colour is deprecated by the publisher of the API"


def test_a_deprecated_field_warns_if_a_model_is_made_with_it(seen: list[warnings.WarningMessage]) -> None:
    """Reading it never does: whoever prints or compares a model reads them all."""
    Card()
    card = Card.from_dict({"number": "1"})
    assert (card.number, repr(card), card == card.from_dict(card.to_dict())) == ("1", "Card(number='1')", True)
    assert lines(seen) == []

    Card(number="1")
    assert lines(seen) == [this_line() - 1]


def test_what_is_wrapped_stays_what_it_is() -> None:
    """Name, words and signature of a method are those that editors and `help` show."""
    assert Shop.remove.__doc__ == "Remove an order."
    assert Shop.list.__name__ == "list"


def test_a_program_that_takes_warnings_for_errors_sends_nothing() -> None:
    """As pytest here does: the call is refused before anything happens."""
    with pytest.raises(APIDeprecationWarning, match=r"shop\.remove"):
        Shop().remove(1)

"""The configuration of a source `you-need-a-budget-ynab`."""

from typing import Literal, TypedDict


class SourceYouNeedABudgetYnab(TypedDict):
    """The configuration of a source `you-need-a-budget-ynab`."""

    api_key: str
    """Secret."""
    sourceType: Literal["you-need-a-budget-ynab"]

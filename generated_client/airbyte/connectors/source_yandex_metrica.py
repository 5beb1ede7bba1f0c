"""The configuration of a source `yandex-metrica`."""

from typing import Literal, NotRequired, TypedDict


class SourceYandexMetrica(TypedDict):
    """The configuration of a source `yandex-metrica`."""

    auth_token: str
    """Secret."""
    counter_id: str
    """Must match `^[0-9]+$`."""
    sourceType: Literal["yandex-metrica"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`."""

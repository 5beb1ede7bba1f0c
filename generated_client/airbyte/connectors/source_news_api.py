"""The configuration of a source `news-api`."""

from typing import Literal, NotRequired, TypedDict


class SourceNewsApi(TypedDict):
    """The configuration of a source `news-api`."""

    api_key: str
    """Secret."""
    category: Literal["business", "entertainment", "general", "health", "science", "sports", "technology"]
    """Default: 'business'."""
    country: Literal[
        "ae",
        "ar",
        "at",
        "au",
        "be",
        "bg",
        "br",
        "ca",
        "ch",
        "cn",
        "co",
        "cu",
        "cz",
        "de",
        "eg",
        "fr",
        "gb",
        "gr",
        "hk",
        "hu",
        "id",
        "ie",
        "il",
        "in",
        "it",
        "jp",
        "kr",
        "lt",
        "lv",
        "ma",
        "mx",
        "my",
        "ng",
        "nl",
        "no",
        "nz",
        "ph",
        "pl",
        "pt",
        "ro",
        "rs",
        "ru",
        "sa",
        "se",
        "sg",
        "si",
        "sk",
        "th",
        "tr",
        "tw",
        "ua",
        "us",
        "ve",
        "za",
    ]
    """Default: 'us'."""
    sort_by: Literal["relevancy", "popularity", "publishedAt"]
    """Default: 'publishedAt'."""
    sourceType: Literal["news-api"]
    domains: NotRequired[list[str]]
    end_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$`."""
    exclude_domains: NotRequired[list[str]]
    language: NotRequired[Literal["ar", "de", "en", "es", "fr", "he", "it", "nl", "no", "pt", "ru", "se", "ud", "zh"]]
    search_in: NotRequired[list[Literal["title", "description", "content"]]]
    search_query: NotRequired[str]
    sources: NotRequired[list[str]]
    start_date: NotRequired[str]
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?$`."""

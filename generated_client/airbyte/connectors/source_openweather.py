"""The configuration of a source `openweather`."""

from typing import Literal, NotRequired, TypedDict


class SourceOpenweather(TypedDict):
    """The configuration of a source `openweather`."""

    appid: str
    """Secret."""
    lat: str
    """Must match `^[-]?\\d{1,2}(\\.\\d+)?$`."""
    lon: str
    """Must match `^[-]?\\d{1,3}(\\.\\d+)?$`."""
    sourceType: Literal["openweather"]
    lang: NotRequired[
        Literal[
            "af",
            "al",
            "ar",
            "az",
            "bg",
            "ca",
            "cz",
            "da",
            "de",
            "el",
            "en",
            "eu",
            "fa",
            "fi",
            "fr",
            "gl",
            "he",
            "hi",
            "hr",
            "hu",
            "id",
            "it",
            "ja",
            "kr",
            "la",
            "lt",
            "mk",
            "no",
            "nl",
            "pl",
            "pt",
            "pt_br",
            "ro",
            "ru",
            "sv",
            "se",
            "sk",
            "sl",
            "sp",
            "es",
            "sr",
            "th",
            "tr",
            "ua",
            "uk",
            "vi",
            "zh_cn",
            "zh_tw",
            "zu",
        ]
    ]
    only_current: NotRequired[bool]
    units: NotRequired[Literal["standard", "metric", "imperial"]]

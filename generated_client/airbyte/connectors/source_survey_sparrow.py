"""The configuration of a source `survey-sparrow`."""

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class RegionHttpsEuApiSurveysparrowComV3(TypedDict):
    """`region` where `url_base` is 'https://eu-api.surveysparrow.com/v3'."""

    url_base: NotRequired[Literal["https://eu-api.surveysparrow.com/v3"]]


class RegionHttpsApiSurveysparrowComV3(TypedDict):
    """`region` where `url_base` is 'https://api.surveysparrow.com/v3'."""

    url_base: NotRequired[Literal["https://api.surveysparrow.com/v3"]]


Region: TypeAlias = RegionHttpsEuApiSurveysparrowComV3 | RegionHttpsApiSurveysparrowComV3


class SourceSurveySparrow(TypedDict):
    """The configuration of a source `survey-sparrow`."""

    access_token: str
    """Secret."""
    sourceType: Literal["survey-sparrow"]
    region: NotRequired[Region]
    survey_id: NotRequired[list[Any]]

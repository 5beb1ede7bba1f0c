"""The configuration of a source `tyntec-sms`."""

from typing import Literal, NotRequired, TypedDict

SourceTyntecSms = TypedDict(
    "SourceTyntecSms",
    {
        "api_key": str,
        "from": str,
        "sourceType": Literal["tyntec-sms"],
        "to": str,
        "message": NotRequired[str],
    },
)
"""The configuration of a source `tyntec-sms`."""

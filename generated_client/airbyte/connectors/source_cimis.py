"""The configuration of a source `cimis`."""

from typing import Any, Literal, NotRequired, TypedDict


class SourceCimis(TypedDict):
    """The configuration of a source `cimis`."""

    api_key: str
    """Secret."""
    end_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    sourceType: Literal["cimis"]
    start_date: str
    """Must match `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$`."""
    targets: list[Any]
    targets_type: Literal[
        "WSN station numbers", "California zip codes", "decimal-degree coordinates", "street addresses"
    ]
    daily_data_items: NotRequired[
        list[
            Literal[
                "day-air-tmp-avg",
                "day-air-tmp-min",
                "day-dew-pnt",
                "day-eto",
                "day-asce-eto",
                "day-asce-etr",
                "day-precip",
                "day-rel-hum-avg",
                "day-rel-hum-max",
                "day-rel-hum-min",
                "day-soil-tmp-avg",
                "day-soil-tmp-max",
                "day-soil-tmp-min",
                "day-sol-rad-avg",
                "day-sol-rad-net",
                "day-vap-pres-max",
                "day-vap-pres-avg",
                "day-wind-ene",
                "day-wind-ese",
                "day-wind-nne",
                "day-wind-nnw",
                "day-wind-run",
                "day-wind-spd-avg",
                "day-wind-ssw",
                "day-wind-wnw",
                "day-wind-wsw",
            ]
        ]
    ]
    hourly_data_items: NotRequired[
        list[
            Literal[
                "hly-air-tmp",
                "hly-dew-pnt",
                "hly-eto",
                "hly-net-rad",
                "hly-asce-eto",
                "hly-asce-etr",
                "hly-precip",
                "hly-rel-hum",
                "hly-res-wind",
                "hly-soil-tmp",
                "hly-sol-rad",
                "hly-vap-pres",
                "hly-wind-dir",
                "hly-wind-spd",
            ]
        ]
    ]
    unit_of_measure: NotRequired[Literal["E", "M"]]

"""Typed configurations of 555 sources and 45 destinations, and their validation.

Each connector has a module of its own, which nothing imports but you: `source_postgres` holds the `TypedDict`
`SourcePostgres`, to annotate a configuration with. What types cannot say (patterns, ranges) `validate` checks.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...runtime.catalogue import Catalogue


@cache
def catalogue() -> Catalogue:
    """Return what the functions of this module read from; who only annotates configurations never loads it."""
    from ...runtime.catalogue import Catalogue

    return Catalogue(__name__)


def list(kind: Literal["source", "destination"] | None = None, *, containing: str = "") -> builtins.list[str]:
    """Return the names of connectors, sorted: all, or those of one *kind*, or those *containing* a text.

    A name is `source-postgres` or `destination-bigquery`, whose classes are `source_postgres.SourcePostgres` and
    `destination_bigquery.DestinationBigquery`.
    """
    return [
        name for name in catalogue().names if name.startswith(f"{kind}-" if kind else "") and containing.lower() in name
    ]


def schema(name: str) -> dict[str, object]:
    """Return a connector's JSON schema: facts only, `airbyte_secret` marks what must not be shown.

    Raises `UnknownConnectorError`, a `ValueError`.
    """
    return deepcopy(catalogue().schema(name))


def validate(name: str, configuration: Mapping[str, object], *, partial: bool = False) -> None:
    """Check a configuration by the connector's schema; says nothing if it fits.

    With *partial* it is a change, as for `update`: what is missing is not missed. A secret may be `**********`, as the
    server shows it and takes for "unchanged". What a schema cannot say, such as whether a host exists, only the
    server's check tells.

    Raises `InvalidConfigurationError`, a `ValueError` that has all faults with the way to each and shows no secret, or
    `UnknownConnectorError` where no connector has the *name*.
    """
    catalogue().validate(name, configuration, partial=partial)


def masked(name: str, configuration: Mapping[str, object]) -> dict[str, object]:
    """Return a copy of a configuration that can be logged: secrets, and all that the schema does not know, are hidden.

    Where no connector has the *name*, every value is.
    """
    return catalogue().masked(name, configuration)

"""Airbyte public API, as a typed client. Generated; edit the overlay, the names or the templates instead."""

from .client import Airbyte, AsyncAirbyte

__all__ = ("AsyncAirbyte", "Airbyte")

"""A stand-in for the Airbyte API."""

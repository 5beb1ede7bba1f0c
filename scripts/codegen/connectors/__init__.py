"""Typed connector configurations: facts of the schemas, a class for each, and an archive for validation."""

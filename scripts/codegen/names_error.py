"""What is wrong with a table of names."""


class NamesError(Exception):
    """A row of `names.yaml` makes no sense or does not fit the description; the message names it, and what to do."""

"""What is wrong with a description that cannot become a client."""


class PlanError(Exception):
    """The description holds something that cannot become a method; the message names the operation."""

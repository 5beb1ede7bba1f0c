"""Reading answers that are not decoded: older servers leave out fields that the description demands."""


def text_in(row: object, key: str) -> str:
    """A text in an object; empty where there is none."""
    from generated_client.runtime.decoding import is_object

    value = row.get(key) if is_object(row) else None
    return value if isinstance(value, str) else ""

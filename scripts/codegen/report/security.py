"""What a caller has to prove before an operation answers."""

from collections.abc import Mapping

from ..documents import is_list, items, mapping

Credentials = frozenset[tuple[str, frozenset[str]]]
"""Schemes that are needed at once, each with its scopes; none: anybody may call."""

Requirement = frozenset[Credentials]
"""The choices that a caller has."""

_UNSAID: Requirement = frozenset({frozenset({("credentials", frozenset[str]())})})


def requirement(operation: Mapping[str, object], document: Mapping[str, object]) -> Requirement:
    """Return what an operation demands: itself, or by the default of its description.

    Schemes are told apart by what they are, not by their names. Where a description says nothing at all, the client
    sends its credentials.
    """
    said = operation.get("security", document.get("security"))
    if not is_list(said):
        return _UNSAID
    schemes = mapping(mapping(document.get("components")).get("securitySchemes"))
    choices = (
        frozenset(
            (_label(name, mapping(schemes.get(name))), frozenset(map(str, items(scopes)))) for name, scopes in choice
        )
        for choice in (mapping(each).items() for each in said)
    )
    return frozenset(choices) or frozenset({Credentials()})


def is_harder(old: Requirement, new: Requirement) -> bool:
    """Whether credentials that were enough are so no longer."""
    return not all(any(_is_enough(had, needed) for needed in new) for had in old)


def in_words(demanded: Requirement) -> str:
    """Say what is demanded."""
    choices = (" and ".join(sorted(_scheme_in_words(*scheme) for scheme in choice)) for choice in demanded)
    return " or ".join(sorted(choice or "no credentials" for choice in choices))


def _is_enough(had: Credentials, needed: Credentials) -> bool:
    scopes = dict(had)
    return all(label in scopes and wanted <= scopes[label] for label, wanted in needed)


def _scheme_in_words(label: str, scopes: frozenset[str]) -> str:
    return f"{label} ({', '.join(sorted(scopes))})" if scopes else label


def _label(name: str, scheme: Mapping[str, object]) -> str:
    """What a scheme is, in words: `http bearer`, `apiKey X-Key in header`, `oauth2 clientCredentials at /token`."""
    flows = (
        f"{flow} at {mapping(facts).get('tokenUrl') or mapping(facts).get('authorizationUrl')}"
        for flow, facts in mapping(scheme.get("flows")).items()
    )
    place = f"in {scheme['in']}" if "in" in scheme else None
    words = [scheme.get("type"), scheme.get("scheme"), scheme.get("name"), place, *sorted(flows)]
    return " ".join(str(word) for word in words if word) or name

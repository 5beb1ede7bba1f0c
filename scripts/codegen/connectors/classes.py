"""The module of a connector: its configuration as a TypedDict, with those of all objects inside.

A class is named by its way through the configuration, a variant of a `oneOf` by its constant (`SslModeVerifyFull`), so
that no class is renamed because another one came. Annotations are real objects, not text, and classes stand before
those that hold them: `__required_keys__` is right at run time too.
"""

import json
import keyword
import re
from collections.abc import Iterator, Mapping

from generated_client.runtime.validation import tagged

from ..docs import docstring
from ..documents import items, mapping
from .facts import ConnectorsError

_TAKEN = frozenset({"Any", "Literal", "Mapping", "NotRequired", "TypeAlias", "TypedDict"})
_TYPES = frozenset({"bool", "float", "int", "list", "object", "str"})  # a field of this name hides the type below it
_SCALARS: Mapping[object, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_LONGEST_DEFAULT, _LONGEST_PATTERN = 60, 80  # characters; longer ones are no help in a docstring
_HEADER = '''"""The configuration of {article} {kind} `{type}`."""

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
'''


def module_name(connector: str) -> str:
    """`source-postgres` -> `source_postgres`."""
    return connector.replace("-", "_")


def class_name(text: str) -> str:
    """`ssl_mode` -> `SslMode`, `verify-full` -> `VerifyFull`, `inListFilter` -> `InListFilter`."""
    words: list[str] = re.findall(r"[^\W_]+", text)
    named = (word.capitalize() if word.isupper() or word.islower() else word[0].upper() + word[1:] for word in words)
    return "".join(named) or "Empty"


def module_text(connector: str, schema: Mapping[str, object]) -> str:
    """Return the source of a connector's module. Raises `ConnectorsError`."""
    kind, _, type_ = connector.partition("-")
    module = _Module(connector)
    module.add_class(class_name(connector), f"The configuration of {_article(kind)} {kind} `{type_}`.", schema, "")
    return "\n\n".join([_HEADER.format(article=_article(kind), kind=kind, type=type_), *module.parts])


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


class _Module:
    """Collects the classes of one module, inner ones first."""

    def __init__(self, connector: str) -> None:
        self.parts: list[str] = []
        self._connector = connector
        self._names = set(_TAKEN | {class_name(connector)})

    def add_class(self, name: str, words: str, schema: Mapping[str, object], path: str) -> None:
        """Add the class *name* of an object, after those of what stands inside it."""
        required = items(schema.get("required"))
        properties = {**dict.fromkeys(map(str, required)), **mapping(schema.get("properties"))}
        members = sorted(properties.items(), key=lambda member: (member[0] in _TYPES, member[0] not in required))
        prefix = name if path else ""
        fields: list[tuple[str, str, Mapping[str, object]]] = []
        for key, value in members:
            facts = mapping(value)
            inner = prefix + class_name(key)
            if not inner.isidentifier() or keyword.iskeyword(inner):  # `2fa`, `none`
                inner = f"Value{inner}"
            type_ = self._type(facts, inner, f"{path}.{key}".removeprefix("."))
            fields.append((key, type_ if key in required else f"NotRequired[{type_}]", facts))
        if all(_is_attribute(key) for key, _, _ in fields):
            body = "\n".join(f"    {line}" for field in fields for line in _field_lines(*field))
            self.parts.append(f"class {name}(TypedDict):\n    {docstring(words, indent=4)}\n\n{body}\n")
        else:  # a key such as `from` or `x-api-key` cannot stand in the body of a class
            body = "".join(f"    {_quoted(key)}: {type_},\n" for key, type_, _ in fields)
            self.parts.append(f"{name} = TypedDict({_quoted(name)}, {{\n{body}}})\n{docstring(words, indent=0)}\n")

    def _type(self, schema: Mapping[str, object], name: str, path: str) -> str:
        """The type of a value; the classes that it needs are added under *name*."""
        if "const" in schema or "enum" in schema:
            values = [schema["const"]] if "const" in schema else items(schema["enum"])
            return f"Literal[{', '.join(_literal(value, f'{self._connector}: {path}') for value in values)}]"
        kinds = items(schema.get("type")) or [schema.get("type")]
        return " | ".join(
            self._type_of_kind(kind, schema, name, path) for kind in sorted(kinds, key=lambda k: k == "null")
        )

    def _type_of_kind(self, kind: object, schema: Mapping[str, object], name: str, path: str) -> str:
        if "oneOf" in schema and kind in {"object", None}:
            return self._union(schema, name, path)
        if "properties" in schema and kind in {"object", None}:
            self.add_class(self._claim(name), f"`{path}`.", schema, path)
            return name
        if kind == "object":
            values = schema.get("additionalProperties")
            inner = self._type(mapping(values), f"{name}Value", f"{path}.*") if mapping(values) else "object"
            return f"Mapping[str, {inner}]"
        if kind == "array":
            inner = self._type(mapping(schema["items"]), f"{name}Item", f"{path}[]") if schema.get("items") else "Any"
            return f"list[{inner}]"
        return _SCALARS.get(kind, "object")

    def _union(self, schema: Mapping[str, object], name: str, path: str) -> str:
        variants = [mapping(each) for each in items(schema["oneOf"])]
        tag, by_constant = tagged(variants)
        if not tag:  # nothing to call classes by: an object is any mapping then, and only validation knows more
            plain = [{word: each[word] for word in each if word not in {"properties", "oneOf"}} for each in variants]
            return " | ".join(dict.fromkeys(self._type(each, name, path) for each in plain)) or "object"
        classes: list[str] = []
        for constant, variant in by_constant:
            classes.append(self._claim(name + class_name(str(constant))))
            self.add_class(classes[-1], f"`{path}` where `{tag}` is {_shown(constant)}.", variant, path)
        if len(classes) == 1:
            return classes[0]
        self.parts.append(f"{self._claim(name)}: TypeAlias = {' | '.join(classes)}\n")
        return name

    def _claim(self, name: str) -> str:
        if name in self._names:
            raise ConnectorsError(f"{self._connector}: two things would be called {name}")
        self._names.add(name)
        return name


def _is_attribute(key: str) -> bool:
    return key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__")


def _field_lines(key: str, type_: str, schema: Mapping[str, object]) -> Iterator[str]:
    yield f"{key}: {type_}"
    if words := " ".join(_field_words(schema)):
        yield docstring(words, indent=4)


def _field_words(schema: Mapping[str, object]) -> Iterator[str]:
    """What a type does not tell of a value."""
    if "airbyte_secret" in schema:
        yield "Secret."
    least, most, above = schema.get("minimum"), schema.get("maximum"), schema.get("exclusiveMinimum")
    if least is not None and most is not None:
        yield f"From {least} to {most}."
    elif least is not None or most is not None:
        yield f"At least {least}." if most is None else f"At most {most}."
    if above is not None:
        yield f"More than {above}."
    if len(str(schema.get("pattern", ""))) in range(1, _LONGEST_PATTERN):
        yield f"Must match `{schema['pattern']}`."
    if "default" in schema and len(shown := _shown(schema["default"])) <= _LONGEST_DEFAULT:
        yield f"Default: {shown}."


def _literal(value: object, where: str) -> str:
    if value is None or isinstance(value, bool | int):
        return repr(value)
    if isinstance(value, str):
        return _quoted(value)
    raise ConnectorsError(f"{where}: {value!r} cannot stand in a Literal")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _shown(value: object) -> str:
    """A value as it is written in Python."""
    return repr(value)

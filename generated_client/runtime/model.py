"""The model behind every generated class: reads an answer, keeps all of it, and gives it back unchanged."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from types import MappingProxyType
from typing import ClassVar, NamedTuple, NoReturn, Self
from warnings import warn

import attrs

from .decoding import Decoder, MismatchError, is_object, json_object
from .deprecation import APIDeprecationWarning
from .encoding import to_json
from .unset import UNSET


class Field(NamedTuple):
    """How one attribute of a model stands in JSON."""

    name: str
    wire: str
    decode: Decoder[object]
    required: bool = False
    secret: bool = False
    deprecated: bool = False
    told_by: str | None = None  # the wire name of the sibling whose value picks the decoder
    decoders: Mapping[str, Decoder[object]] = MappingProxyType({})
    decoder_of: Callable[[str | None], Decoder[object]] | None = None  # makes one out of that value, or out of None

    @property
    def is_id(self) -> bool:
        """Whether its name says that it is an id."""
        return self.wire == "id" or self.wire.endswith(("Id", "_id"))

    def decoder_for(self, content: Mapping[str, object]) -> Decoder[object]:
        """Return the decoder for this field within an object."""
        if self.told_by is None:
            return self.decode
        tag = content.get(self.told_by)
        name = tag if isinstance(tag, str) else None
        if self.decoder_of:
            return self.decoder_of(name)
        return self.decode if name is None else self.decoders.get(name, self.decode)


@attrs.define(eq=False, repr=False)
class Model:
    """An object of the API.

    Keeps what it was made from: a field of a newer server survives a round trip, and `to_dict` of an untouched model
    is equal to the JSON that came. Absent and null both read as `None`; `fields_set` tells them apart.
    """

    _content: dict[str, object] = attrs.field(init=False)

    _fields: ClassVar[tuple[Field, ...] | None] = None

    def _assign(self, **values: object) -> None:
        """Take the arguments of the constructor by the same way as an answer, so that both are checked alike."""
        content = {
            field.wire: to_json(values[field.name])
            for field in self._each_field()
            if values.get(field.name, UNSET) is not UNSET
        }
        for field in self._each_field():
            if field.deprecated and field.wire in content:
                message = f"{type(self).__name__}: {field.name} is deprecated by the publisher of the API"
                warn(message, APIDeprecationWarning, stacklevel=3)  # the caller of the constructor
        try:
            self._read(content)
        except MismatchError as mismatch:
            raise ValueError(f"{type(self).__name__}: {mismatch.location}: {mismatch}") from None

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        """The fields in the order of the description; made on first use, since models may refer to one another."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, value: object) -> Self:
        """Read a JSON object. Raises `MismatchError` where it does not fit the description."""
        model = cls.__new__(cls)
        cls._read(model, json_object(value))
        return model

    def to_dict(self) -> dict[str, object]:
        """Return the JSON object: what came, with the attributes that were changed since."""
        fields = {field.wire: field for field in self._each_field()}
        result: dict[str, object] = {}
        for wire, came in self._content.items():
            field = fields.pop(wire, None)
            result[wire] = deepcopy(came) if field is None else self._current(field, came)
        for wire, field in fields.items():
            value: object = getattr(self, field.name)
            if value is not None:
                result[wire] = to_json(value)
        return result

    @property
    def fields_set(self) -> frozenset[str]:
        """The names of the attributes that the JSON object held, null ones included."""
        return frozenset(field.name for field in self._each_field() if field.wire in self._content)

    @property
    def additional_properties(self) -> dict[str, object]:
        """What the JSON object held beyond the description, by its names there."""
        known = {field.wire for field in self._each_field()}
        return {wire: value for wire, value in self._content.items() if wire not in known}

    @property
    def known_by(self) -> tuple[object, ...]:
        """The ids that the server always sends with such an object: by them it is known again in another answer."""
        return tuple(getattr(self, field.name) for field in self._each_field() if field.required and field.is_id)

    @classmethod
    def _each_field(cls) -> tuple[Field, ...]:
        if "_fields" not in cls.__dict__:
            cls._fields = cls._describe()
        return cls._fields or ()

    def _read(self, content: dict[str, object]) -> None:
        self._content = content
        for field in self._each_field():
            wire = content.get(field.wire)
            if wire is None:
                if field.required and field.wire not in content:
                    raise MismatchError("expected a value, but it is missing").within(f".{field.wire}")
                if not field.required:
                    setattr(self, field.name, None)
                    continue
            try:
                setattr(self, field.name, field.decoder_for(content)(wire))
            except MismatchError as mismatch:
                raise mismatch.within(f".{field.wire}") from None

    def _current(self, field: Field, came: object) -> object:
        """The JSON of one field: the text that came wherever it still says the same."""
        value: object = getattr(self, field.name)
        if value is None:
            return None
        try:
            unchanged = field.decoder_for(self._content)(came) == value
        except MismatchError:
            unchanged = False
        return deepcopy(came) if unchanged else to_json(value)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return [*self._values()] == [*other._values()] and self.additional_properties == other.additional_properties

    def __hash__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} can change, so it cannot be hashed: use its id")

    def __repr__(self) -> str:
        shown = (f"{field.name}={self._shown(field)}" for field in self._each_field())
        return f"{type(self).__name__}({', '.join(shown)})"

    def _shown(self, field: Field) -> str:
        value: object = getattr(self, field.name, UNSET)  # a debugger may look at a model that is only half read
        if field.secret and value is not None:
            return "<hidden>"
        if field.decoder_of and is_object(value):  # whoever sets a plain dictionary means to show no more
            return repr(field.decoder_for(self._content)(value))
        return repr(value)

    def _values(self) -> Iterator[object]:
        return (getattr(self, field.name) for field in self._each_field())

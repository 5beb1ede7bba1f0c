"""What stock generated models get wrong, row by row of what was learned about the generator."""

import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import get_type_hints

import pytest

from generated_client import UNSET, UnknownVariant
from generated_client.airbyte import models
from generated_client.runtime.decoding import MismatchError
from generated_client.runtime.model import Model
from generated_client.runtime.open_enum import OpenStrEnum
from tests.generated_client.every_system.description import Description
from tests.generated_client.every_system.samples import Samples, snake_case
from tests.json_values import as_array, as_object

AES = {
    "algorithm": "AES",
    "fieldNameSuffix": "_x",
    "key": "k3y",
    "mode": "CBC",
    "padding": "NoPadding",
    "targetField": "t",
}
CLASSES = [value for name in models.__all__ if isinstance(value := getattr(models, name), type)]
MODELS = sorted((each for each in CLASSES if issubclass(each, Model)), key=lambda each: each.__name__)
ENUMS = sorted((each for each in CLASSES if issubclass(each, OpenStrEnum)), key=lambda each: each.__name__)

JOB = {
    "jobId": 7,
    "status": "running",
    "jobType": "sync",
    "startTime": "2026-01-02T03:04Z",
    "connectionId": "0F8FAD5B-D9CB-469F-A165-70867728950E",
}


def schema_of(described: type[Model] | type[OpenStrEnum]) -> dict[str, object]:
    """The schema of a model or enumeration in the description."""
    inside = {"ProblemMapperErrorDataMapper": "ProblemMapperErrorData/properties/mapper"}
    return {"$ref": f"#/components/schemas/{inside.get(described.__name__, described.__name__)}"}


def described_models() -> list[type[Model]]:
    """Every model that the description defines."""
    return [each for each in MODELS if each is not models.DataplaneCreateResponseBody]


def mapper(kind: str, configuration: dict[str, object]) -> models.ConfiguredStreamMapper:
    """A mapper as a server sends it."""
    return models.ConfiguredStreamMapper.from_dict({"type": kind, "mapperConfiguration": configuration})


@pytest.mark.parametrize(
    ("kind", "configuration", "due"),
    [
        ("hashing", {"fieldNameSuffix": "_h", "method": "MD5", "targetField": "t"}, models.HashingMapperConfiguration),
        ("field-filtering", {"targetField": "t"}, models.FieldFilteringMapperConfiguration),
        ("field-renaming", {"newFieldName": "n", "originalFieldName": "o"}, models.FieldRenamingMapperConfiguration),
        (
            "row-filtering",
            {"conditions": {"type": "EQUAL", "comparisonValue": "v", "fieldName": "f"}},
            models.RowFilteringMapperConfiguration,
        ),
        ("encryption", AES, models.EncryptionMapperAESConfiguration),
        (
            "encryption",
            {"algorithm": "RSA", "fieldNameSuffix": "_x", "publicKey": "k", "targetField": "t"},
            models.EncryptionMapperRSAConfiguration,
        ),
    ],
    ids=["hashing", "field-filtering", "field-renaming", "row-filtering", "AES", "RSA"],
)
def test_a_union_is_read_by_its_discriminator(kind: str, configuration: dict[str, object], due: type[Model]) -> None:
    """Row "Discriminator ignored": an AES mapper is not a field filter, though it has all that one needs."""
    read = mapper(kind, configuration)

    assert type(read.mapper_configuration) is due
    assert read.to_dict() == {"type": kind, "mapperConfiguration": configuration}


def test_a_union_within_a_list_is_read_by_its_discriminator() -> None:
    """Row "Discriminator ignored": conditions nest, each in a list of the one above it."""
    equal = {"type": "EQUAL", "comparisonValue": "v", "fieldName": "f"}
    conditions = {"type": "NOT", "conditions": [{"type": "NOT", "conditions": [equal]}, equal]}

    outer = models.RowFilteringMapperConfiguration.from_dict({"conditions": conditions}).conditions

    assert isinstance(outer, models.RowFilteringOperationNot)
    inner, last = outer.conditions
    assert isinstance(inner, models.RowFilteringOperationNot)
    assert isinstance(inner.conditions[0], models.RowFilteringOperationEqual)
    assert isinstance(last, models.RowFilteringOperationEqual)
    assert outer.to_dict() == conditions


@pytest.mark.parametrize(
    ("kind", "configuration"),
    [("masking", {"targetField": "t"}), ("encryption", {"algorithm": "ChaCha20", "targetField": "t", "key": "k3y"})],
)
def test_an_unknown_member_of_a_union_is_kept(kind: str, configuration: dict[str, object]) -> None:
    """Row "Discriminator ignored": a newer server's mapper is neither guessed at, nor refused, nor shown."""
    read = mapper(kind, configuration)

    assert isinstance(read.mapper_configuration, UnknownVariant)
    assert read.to_dict() == {"type": kind, "mapperConfiguration": configuration}
    assert "k3y" not in repr(read)


@pytest.mark.parametrize("enum", ENUMS)
def test_an_unknown_enum_value_is_kept(enum: type[OpenStrEnum]) -> None:
    """Row "Unknown enum": a value of a newer server is a member of its own, equal to its text."""
    value = enum.decode("of-a-newer-server")

    assert value == "of-a-newer-server"
    assert not value.is_known
    assert pickle.loads(pickle.dumps(value)) == value
    assert all(member.is_known for member in enum)


def test_an_unknown_enum_value_does_not_spoil_an_answer() -> None:
    """Row "Unknown enum": a job in a state that only a newer server has is still a job."""
    job = models.JobResponse.from_dict({**JOB, "status": "paused"})

    assert job.status == "paused"
    assert job.to_dict() == {**JOB, "status": "paused"}


def test_every_enum_value_has_its_own_member(description: Description) -> None:
    """Row "Enum key clashes": `SHA-1` and its like neither vanish nor collide."""
    _, hashing = description.resolved({"$ref": "#/components/schemas/HashingMapperConfiguration"})
    described = {each.__name__: description.resolved(schema_of(each))[1].get("enum") for each in ENUMS}
    described["HashingMapperConfigurationMethod"] = as_object(as_object(hashing["properties"])["method"])["enum"]

    for enum in ENUMS:
        values = described[enum.__name__]
        assert values is None or [member.value for member in enum] == values
    assert sum(values is not None for values in described.values()) >= 18


@pytest.mark.parametrize("model", described_models())
def test_null_in_an_optional_field_reads_as_none(model: type[Model], description: Description) -> None:
    """Row "null in optional field": the stock decoder raises TypeError for objects, lists and enumerations."""
    _, schema = description.resolved(schema_of(model))
    required = as_object(Samples(description, full=False).value(schema_of(model)))
    optional = as_object(schema["properties"]).keys() - required.keys()
    came = {**required, **dict.fromkeys(optional)}

    read = model.from_dict(came)

    assert all(getattr(read, snake_case(name)) is None for name in optional)
    assert read.to_dict() == came
    assert {snake_case(name) for name in optional} <= read.fields_set


@pytest.mark.parametrize("model", described_models())
def test_a_missing_or_null_required_field_is_named(model: type[Model], description: Description) -> None:
    """Row "missing required field": not a bare KeyError, and no None where the type says that there is none."""
    complete = as_object(Samples(description).value(schema_of(model)))
    _, schema = description.resolved(schema_of(model))

    for name in map(str, as_array(schema.get("required"))):
        without = {key: value for key, value in complete.items() if key != name}
        for broken in (without, {**complete, name: None}):
            with pytest.raises(MismatchError) as caught:
                model.from_dict(broken)
            assert caught.value.location == name


@pytest.mark.parametrize("model", described_models())
def test_unknown_fields_survive(model: type[Model], description: Description) -> None:
    """Row "`additionalProperties: false` drops unknown fields": to_dict gives back what came, in its order."""
    came = {"zzNew": [1, {"a": None}], **as_object(Samples(description).value(schema_of(model))), "aNew": 1}

    read = model.from_dict(came)

    assert read.to_dict() == came
    assert list(read.to_dict()) == list(came)
    assert read.additional_properties == {"zzNew": [1, {"a": None}], "aNew": 1}


@pytest.mark.parametrize("model", described_models())
def test_models_survive_pickle_and_copy(model: type[Model], description: Description) -> None:
    """Row "pickling": the stock sentinel for "unset" is another one afterwards and leaks into the JSON."""
    for full in (True, False):
        came = Samples(description, full=full).value(schema_of(model))
        read = model.from_dict(came)

        for twin in (pickle.loads(pickle.dumps(read)), copy.copy(read), copy.deepcopy(read)):
            assert twin == read
            assert twin.to_dict() == came


def test_the_mark_of_an_omitted_argument_stays_itself() -> None:
    """Row "pickling": there is one UNSET, in copies too."""
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET


@pytest.mark.parametrize(
    "text", ["2026-01-02T03:04Z", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678+02:00", "2026-01-02T03:04:05.6Z"]
)
def test_times_are_given_back_as_they_came(text: str) -> None:
    """Row "`to_dict()` turns `Z` into `+00:00`": the wire value of an untouched field is kept."""
    job = models.JobResponse.from_dict({**JOB, "lastUpdatedAt": text})

    assert job.last_updated_at == datetime.fromisoformat(text)
    assert job.to_dict() == {**JOB, "lastUpdatedAt": text}


def test_a_changed_field_is_given_back_changed_and_the_others_as_they_came() -> None:
    """Row "`to_dict()`": a changed attribute wins over what came."""
    job = models.JobResponse.from_dict({**JOB, "rowsSynced": 1})
    job.rows_synced = 2
    job.start_time = datetime(2026, 1, 2, 3, 4, tzinfo=UTC) + timedelta(hours=1)

    assert job.to_dict() == {**JOB, "rowsSynced": 2, "startTime": "2026-01-02T04:04:00Z"}


def test_a_time_without_zone_is_refused() -> None:
    """Row "date-time naive out": the server would read it in its own zone."""
    with pytest.raises(ValueError, match="no time zone"):
        models.JobResponse(
            job_id=1,
            status="running",
            job_type="sync",
            connection_id="c",
            start_time=datetime.fromisoformat("2026-01-02T03:04:05"),
        )


def test_ids_are_strings_in_the_spelling_of_the_server() -> None:
    """Row "`format: UUID` next to `uuid`": not UUID objects here and strings there, and no lost capitals."""
    job = models.JobResponse.from_dict(JOB)
    group = models.GroupResponse.from_dict(
        {"groupId": "ABC-not-a-uuid", "name": "g", "organizationId": "O", "memberCount": 0}
    )

    assert job.connection_id == "0F8FAD5B-D9CB-469F-A165-70867728950E"
    assert group.group_id == "ABC-not-a-uuid"


def test_properties_named_like_keywords_of_openapi_survive() -> None:
    """Row "stripping by key name": `description` and `default` are properties here, not prose."""
    assert "description" in get_type_hints(models.GroupResponse)
    assert "default" in get_type_hints(models.ScopedResourceRequirements)


def test_names_have_no_needless_underscore() -> None:
    """Row "trailing underscores": `type_` and its like only where Python demands it."""
    for model in MODELS:
        assert [name for name in get_type_hints(model) if name.endswith("_")] == [], model


def test_no_class_is_named_after_a_title() -> None:
    """Row "`title` on component": classes have the names of the schemas, and schemas of one title are all there."""
    assert not [each for each in CLASSES if each.__name__.startswith("RootType")]
    assert {"DefinitionResponse", "JobResponse", "SourceResponse"} <= {each.__name__ for each in MODELS}


def test_free_form_objects_are_plain_mappings() -> None:
    """Row "free-form `configuration`": no class with nothing but additional properties."""
    assert get_type_hints(models.SourceResponse)["configuration"] == dict[str, object]


@pytest.mark.parametrize("model", MODELS)
def test_every_attribute_has_a_type_that_means_something(model: type[Model]) -> None:
    """Rows "schema without any type" and "Any in models": nothing is Any or a bare object."""
    for name, annotation in get_type_hints(model).items():
        if not name.startswith("_"):
            assert annotation is not object, name
            assert "Any" not in str(annotation), name

"""How operations, arguments and attributes get their names."""

import re
from pathlib import Path

import pytest

from codegen import names, names_error
from codegen.names import OperationRow, Table

CLIENT = (
    "client: {title: Shop API, class: Shop, environment: SHOP, default_host: h, api_path: /v1, "
    "api_path_fragments: [], tokens_at: token}\n"
)


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("get", "/jobs", "jobs.list"),
        ("post", "/jobs", "jobs.create"),
        ("get", "/jobs/{jobId}", "jobs.get"),
        ("patch", "/jobs/{jobId}", "jobs.update"),
        ("put", "/jobs/{jobId}", "jobs.replace"),
        ("delete", "/jobs/{jobId}", "jobs.delete"),
        ("post", "/jobs/{id}/", "jobs.update"),
        ("get", "/workspaces/{workspaceId}/oauthCredentials", "oauth_credentials.list"),
        ("delete", "/a/{a}/declarative_sources/{b}", "declarative_sources.delete"),
        ("delete", "/a/{a}/things/{kind}/{name}", "things.delete"),
        ("get", "/api/v2/accounts/{account_id}/runs/", "runs.list"),
        ("get", "/", "root.list"),
        ("head", "/jobs", "jobs.head"),
    ],
)
def test_the_rule(method: str, path: str, name: str) -> None:
    """Resource = last collection segment in snake case; the verb follows from HTTP method and kind of path."""
    assert names.by_rule(method, path) == name


def test_a_row_of_the_table_overrules_the_rule() -> None:
    """What the table says holds, with everything it says; what it does not know is named by the rule and reported."""
    row = OperationRow(name="jobs.cancel", repeatable=False, timeout=120)

    named, notices = names.resolve(
        [("delete", "/jobs/{id}"), ("get", "/jobs")], Table(client={}, operations={"DELETE /jobs/{id}": row})
    )

    assert named == {"DELETE /jobs/{id}": row, "GET /jobs": OperationRow(name="jobs.list")}
    assert notices == ["GET /jobs: new, named jobs.list by the rule; a row in names.yaml freezes it"]


def test_a_clash_is_refused() -> None:
    """Two operations cannot have one name: the message names both, the name, and what to do."""
    with pytest.raises(names_error.NamesError) as caught:
        names.resolve([("get", "/a/things"), ("get", "/b/things")], Table(client={}, operations={}))

    assert "GET /b/things: wants the name things.list, which GET /a/things has; give it a row" in str(caught.value)


@pytest.mark.parametrize(
    ("there", "what_to_do"),
    [
        ("/jobs", "let the row say where it has moved to, or remove the row; users then lose jobs.get"),
        ("/jobs/{id}", "let the row say GET /jobs/{id}"),
    ],
    ids=["gone", "renamed-parameter"],
)
def test_a_row_without_an_operation_is_refused(there: str, what_to_do: str) -> None:
    """A published name whose operation has gone is a break that someone must decide on: the message says how."""
    table = Table(client={}, operations={"GET /jobs/{jobId}": OperationRow(name="jobs.get")})

    with pytest.raises(names_error.NamesError) as caught:
        names.resolve([("get", there)], table)

    expected = f"GET /jobs/{{jobId}}: in the table of names, not in the description: {what_to_do}"
    assert expected in str(caught.value).splitlines()[1]


def test_the_table_is_read(tmp_path: Path) -> None:
    """A row is a bare name, or a mapping with what else is to be said."""
    file = tmp_path / "names.yaml"
    file.write_text(
        f"{CLIENT}operations:\n  GET /: root.show\n"
        "  POST /jobs: {name: jobs.create, starts_work: true, repeatable: false, timeout: 120, answer: text}\n"
    )

    table = names.read_table(file)

    assert table.client["class"] == "Shop"
    assert table.operations == {
        "GET /": OperationRow(name="root.show"),
        "POST /jobs": OperationRow("jobs.create", answer="text", starts_work=True, repeatable=False, timeout=120.0),
    }


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("jobs", "name: 'jobs' is not a name of the form resource.method"),
        ("jobs.class.x", "is not a name"),
        ("Jobs.list", "is not a name"),
        ("{}", "lacks name"),
        ("{name: jobs.get, start_work: true}", "does not know start_work; a row may have name, answer, starts_work"),
        ("{name: jobs.get, answer: csv}", "answer: 'csv' is not one of page, text, bytes, content"),
        ("{name: jobs.get, timeout: soon}", "timeout: 'soon' is not seconds"),
        ("{name: jobs.get, timeout: 0}", "timeout: 0 is not seconds"),
        ("{name: jobs.get, starts_work: 'yes'}", "starts_work: 'yes' is not true or false"),
        ("{name: jobs.run, starts_work: true, repeatable: true}", "what starts work is not repeatable"),
        ("{name: jobs.get, arguments: [id]}", "is not a mapping of texts to names in snake case"),
        ("{name: jobs.get, arguments: {id: jobId}}", "is not a mapping of texts to names in snake case"),
        ("{name: jobs.get, arguments: {id: timeout}}", "generated code needs the name timeout for itself"),
        ("{name: jobs.file, segments: path}", "segments: 'path' is not a list of texts"),
        ("{name: jobs.get, saves_as: save}", "saves_as: only a file can be saved, which `answer: content` makes"),
        ("{name: jobs.file, answer: content, saves_as: to file}", "saves_as: 'to file' is not a name in snake case"),
    ],
)
def test_a_malformed_row_is_refused(tmp_path: Path, row: str, fault: str) -> None:
    """The message names file and row."""
    file = tmp_path / "names.yaml"
    file.write_text(f"{CLIENT}operations:\n  GET /jobs: {row}\n")

    with pytest.raises(names_error.NamesError, match=fault) as caught:
        names.read_table(file)

    assert "names.yaml: GET /jobs: " in str(caught.value)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("shemas: {}", "names.yaml: does not know shemas; a row may have client, schemas, job_states"),
        ("schemas: {Thing: 1}", "names.yaml: schemas: {'Thing': 1} is not a mapping of texts to texts"),
        ("waits: [jobs.wait]", "names.yaml: waits: ['jobs.wait'] is not a mapping"),
    ],
)
def test_a_table_without_effect_is_refused(tmp_path: Path, row: str, fault: str) -> None:
    """It would be left out without a word."""
    file = tmp_path / "names.yaml"
    file.write_text(f"{CLIENT}{row}\n")

    with pytest.raises(names_error.NamesError, match=re.escape(fault)):
        names.read_table(file)


def test_a_client_without_its_facts_is_refused(tmp_path: Path) -> None:
    """A template would leave them empty without a word."""
    file = tmp_path / "names.yaml"
    file.write_text("client: {class: Shop, api_path: /v1}\n")

    with pytest.raises(names_error.NamesError, match=r"names\.yaml: client: lacks title, environment, api_path_frag"):
        names.read_table(file)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("hots: h", "does not know hots; a row may have title, class, environment, address_variable"),
        ("title: [Shop]", "title: ['Shop'] is not a text"),
        ("address_variable: 1", "address_variable: 1 is not a text"),
        ("auth_scheme: {}", "auth_scheme: {} is not a text"),
        ("api_path_fragments: /v1", "api_path_fragments: '/v1' is not a list of texts"),
        ("bound: [account_id]", "bound: ['account_id'] is not a mapping of names in snake case to texts"),
        ("bound: {account_id: 1}", "is not a mapping of names in snake case to texts"),
        ("certain_in_answers: id", "certain_in_answers: 'id' is not a list of texts"),
        ("envelope: data", "envelope: 'data' is not a mapping with `under`, perhaps `total`, of texts"),
        ("envelope: {total: n}", "envelope: {'total': 'n'} is not a mapping with `under`"),
        ("envelope: {under: data, totals: n}", "is not a mapping with `under`, perhaps `total`, of texts"),
        ("query_arrays: commas", "query_arrays: 'commas' is not one of json"),
        ("cool_down: 60", "cool_down: 60 is not a list of seconds"),
        ("cool_down: [60, -1]", "cool_down: [60, -1] is not a list of seconds"),
        ("advice: {401: [look]}", "is not a mapping of HTTP statuses to texts"),
        ("advice: {200: look}", "is not a mapping of HTTP statuses to texts"),
        ("words: {jobs: 1}", "is not a mapping of names in snake case to texts"),
    ],
)
def test_a_fact_of_a_client_is_of_its_kind(tmp_path: Path, row: str, fault: str) -> None:
    """The message names file, row and what would do."""
    key = row.partition(":")[0]
    kept = [part for part in CLIENT.removeprefix("client: {").removesuffix("}\n").split(", ") if key not in part]
    file = tmp_path / "names.yaml"
    file.write_text(f"client: {{{', '.join([*kept, row])}}}\n")

    with pytest.raises(names_error.NamesError, match=re.escape(fault)) as caught:
        names.read_table(file)

    assert "names.yaml: client: " in str(caught.value)


def test_a_client_has_a_host_to_fall_back_to_or_one_to_name(tmp_path: Path) -> None:
    """Messages tell what an address looks like."""
    file = tmp_path / "names.yaml"
    file.write_text(CLIENT.replace("default_host: h, ", ""))

    with pytest.raises(names_error.NamesError, match="client: lacks default_host, or example_host where"):
        names.read_table(file)


def test_what_saves_an_answer_takes_a_name_of_its_own() -> None:
    """No other operation may have it."""
    save = OperationRow(name="jobs.file", answer="content", saves_as="list")
    table = Table(client={}, operations={"GET /jobs/{id}/file": save})

    with pytest.raises(names_error.NamesError, match=r"wants the name jobs\.list, which GET /jobs.* has"):
        names.resolve([("get", "/jobs/{id}/file"), ("get", "/jobs")], table)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("connectionId", "connection_id"),
        ("createdAtStart", "created_at_start"),
        ("grant-type", "grant_type"),
        ("oAuthInputConfiguration", "oauth_input_configuration"),
        ("initiateOAuth", "initiate_oauth"),
        ("HTTPServer2Name", "http_server2_name"),
        ("project_id__in", "project_id__in"),
        ("X-Request.Id", "x_request_id"),
        ("class", "class_"),
        ("list", "list_"),
        ("type", "type"),
        ("id", "id"),
        ("toDict", "to_dict_"),
        ("timeout", "timeout_"),
        ("2fa", "field_2fa"),
        ("", "field_"),
        ("Größe", "größe"),
    ],
)
def test_python_names(wire: str, name: str) -> None:
    """Snake case; an underscore only where Python or the generated code needs the word itself."""
    assert names.python_names([wire]) == {wire: name}
    assert name.isidentifier()

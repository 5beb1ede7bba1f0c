"""How operations, arguments and attributes get their names."""

from pathlib import Path

import pytest

from codegen import names
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
    with pytest.raises(names.NamesError) as caught:
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

    with pytest.raises(names.NamesError) as caught:
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
        ("jobs", "'jobs' is no name of the form resource.method"),
        ("jobs.class.x", "is no name"),
        ("Jobs.list", "is no name"),
        ("{}", "None is no name"),
        ("{name: jobs.get, start_work: true}", "does not know start_work"),
    ],
)
def test_a_malformed_row_is_refused(tmp_path: Path, row: str, fault: str) -> None:
    """The message names file and row."""
    file = tmp_path / "names.yaml"
    file.write_text(f"{CLIENT}operations:\n  GET /jobs: {row}\n")

    with pytest.raises(names.NamesError, match=fault) as caught:
        names.read_table(file)

    assert "names.yaml: GET /jobs: " in str(caught.value)


def test_a_client_without_its_facts_is_refused(tmp_path: Path) -> None:
    """A template would leave them empty without a word."""
    file = tmp_path / "names.yaml"
    file.write_text("client: {class: Shop, api_path: /v1}\n")

    with pytest.raises(names.NamesError, match=r"names\.yaml: `client` lacks title, environment, api_path_fragments"):
        names.read_table(file)


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

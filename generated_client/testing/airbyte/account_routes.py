"""What has neither a state worth keeping nor the shape of a collection: OAuth, Embedded, connector definitions."""

from __future__ import annotations

import base64
import json
from urllib.parse import urlencode

from generated_client.testing.airbyte.api import Api, Call
from generated_client.testing.airbyte.fields import text
from generated_client.testing.airbyte.record_rules import ORGANIZATIONS, check_references
from generated_client.testing.airbyte.world import definition_id_of, new_id
from generated_client.testing.http_message import JsonValue, Response

_CONSENT_PAGE = "https://accounts.example.com/authorize"


def initiate_oauth(api: Api, call: Call) -> Response:
    """POST /sources/initiateOAuth: where to send the user for consent; `state` leads back to `redirectUrl`."""
    api.require("user")
    check_references(api, call.body)
    state = new_id()
    api.world.consents[state] = text(call.body, "redirectUrl")
    query = urlencode({"redirect_uri": api.link("/oauth/callback"), "state": state})
    return Response.of_json({"consentUrl": f"{_CONSENT_PAGE}?{query}"})


def oauth_callback(api: Api, call: Call) -> Response:
    """GET /oauth/callback: back to where the consent was asked for, with the id of the secret that was made."""
    target = api.world.consents.pop(call.request.first("state") or "", "https://example.com/")
    return Response(302, headers={"Location": f"{target}?{urlencode({'secret_id': new_id()})}"})


def put_oauth_credentials(api: Api, call: Call) -> Response:
    """PUT …/oauthCredentials of a workspace or an organization: replaces those of the same connector."""
    api.require("user")
    check_references(api, {**call.path_values})
    (owner,) = call.path_values.values()
    api.world.oauth_credentials.add((owner, text(call.body, "actorType"), text(call.body, "name")))
    return Response(200)


def delete_oauth_credentials(api: Api, call: Call) -> Response:
    """DELETE …/oauthCredentials/{actorType}/{name}."""
    api.require("user")
    owner, actor_type, name = call.path_values.values()
    if (owner, actor_type, name) not in api.world.oauth_credentials:
        raise api.unknown("oauthCredentials", owner)
    api.world.oauth_credentials.remove((owner, actor_type, name))
    return Response(204)


def list_connector_definitions(api: Api, call: Call) -> Response:
    """GET /connector_definitions: the connectors that the sources or destinations on this server use."""
    kind = call.request.first("type") or ""
    actors = api.world.sources if kind == "source" else api.world.destinations
    found: list[JsonValue] = [
        {"id": definition_id_of(kind, name), "connectorDefinitionType": kind, "name": name, "version": "1.0.0"}
        for name in sorted({actor.type for actor in actors.values()})
    ]
    return Response.of_json({"data": found})


def create_widget_token(api: Api, call: Call) -> Response:
    """POST /embedded/widget_token: an opaque text, which for the widget holds a scoped token and its address."""
    api.require("user")
    check_references(api, call.body)
    content = {"token": api.tokens.issue(text(call.body, "externalUserId")), "widgetUrl": api.link("/embedded-widget")}
    return Response.of_json({"token": base64.b64encode(json.dumps(content).encode()).decode()})


def create_scoped_token(api: Api, call: Call) -> Response:
    """POST /embedded/scoped_token: a bearer token; the stand-in does not narrow what it allows."""
    api.require("user")
    check_references(api, call.body)
    return Response.of_json({"token": api.tokens.issue(text(call.body, "workspaceId"))})


def list_embedded_organizations(api: Api, _call: Call) -> Response:
    """GET /embedded/organizations: every organization, all of them the caller's."""
    found: list[JsonValue] = [
        {
            "organizationId": organization["organizationId"],
            "organizationName": organization["organizationName"],
            "permission": "organization_admin",
        }
        for organization in api.world.records[ORGANIZATIONS]
    ]
    return Response.of_json({"organizations": found})

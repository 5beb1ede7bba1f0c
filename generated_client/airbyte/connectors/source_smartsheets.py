"""The configuration of a source `smartsheets`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict


class CredentialsOauth20(TypedDict):
    """`credentials` where `auth_type` is 'oauth2.0'."""

    access_token: str
    """Secret."""
    client_id: str
    """Secret."""
    client_secret: str
    """Secret."""
    refresh_token: str
    """Secret."""
    token_expiry_date: str
    auth_type: NotRequired[Literal["oauth2.0"]]


class CredentialsAccessToken(TypedDict):
    """`credentials` where `auth_type` is 'access_token'."""

    access_token: str
    """Secret."""
    auth_type: NotRequired[Literal["access_token"]]


Credentials: TypeAlias = CredentialsOauth20 | CredentialsAccessToken


class SourceSmartsheets(TypedDict):
    """The configuration of a source `smartsheets`."""

    credentials: Credentials
    sourceType: Literal["smartsheets"]
    spreadsheet_id: str
    is_report: NotRequired[bool]
    """Default: False."""
    metadata_fields: NotRequired[
        list[
            Literal[
                "sheetcreatedAt",
                "sheetid",
                "sheetmodifiedAt",
                "sheetname",
                "sheetpermalink",
                "sheetversion",
                "sheetaccess_level",
                "row_id",
                "row_access_level",
                "row_created_at",
                "row_created_by",
                "row_expanded",
                "row_modified_by",
                "row_parent_id",
                "row_permalink",
                "row_number",
                "row_version",
            ]
        ]
    ]

"""The model `UserResponse`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import attrs

from ...runtime import decoding
from ...runtime.model import Field, Model
from ...runtime.unset import UNSET, Unset
from .. import models


@attrs.define(init=False, eq=False, repr=False)
class UserResponse(Model):
    """A user."""

    id: int
    first_name: str | None
    last_name: str | None
    email: str | None
    apitoken_last_used: datetime | None
    azure_active_directory_connected: bool | None
    azure_active_directory_token_retrieval_failure: bool | None
    azure_active_directory_username: str | None
    email_connected: bool | None
    email_verified: bool | None
    enterprise_connected: bool | None
    enterprise_authentication_method: str | None
    github_connected: bool | None
    github_username: str | None
    gitlab_connected: bool | None
    gitlab_username: str | None
    is_active: bool | None
    is_staff: bool | None
    last_login: datetime | None
    sso_only_user: bool | None
    github_token_retrieval_failure: bool | None
    gitlab_token_retrieval_failure: bool | None
    created_at: datetime | None
    permissions: list[models.UserLicense] | None
    auth_provider_infos: object
    licenses: object

    def __init__(
        self,
        *,
        id: int,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        apitoken_last_used: datetime | str | None | Unset = UNSET,
        azure_active_directory_connected: bool | None | Unset = UNSET,
        azure_active_directory_token_retrieval_failure: bool | None | Unset = UNSET,
        azure_active_directory_username: str | None | Unset = UNSET,
        email_connected: bool | None | Unset = UNSET,
        email_verified: bool | None | Unset = UNSET,
        enterprise_connected: bool | None | Unset = UNSET,
        enterprise_authentication_method: str | None | Unset = UNSET,
        github_connected: bool | None | Unset = UNSET,
        github_username: str | None | Unset = UNSET,
        gitlab_connected: bool | None | Unset = UNSET,
        gitlab_username: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        is_staff: bool | None | Unset = UNSET,
        last_login: datetime | str | None | Unset = UNSET,
        sso_only_user: bool | None | Unset = UNSET,
        github_token_retrieval_failure: bool | None | Unset = UNSET,
        gitlab_token_retrieval_failure: bool | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET,
        permissions: Sequence[models.UserLicense | Mapping[str, object]] | None | Unset = UNSET,
        auth_provider_infos: object | Unset = UNSET,
        licenses: object | Unset = UNSET,
    ) -> None:
        self._assign(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
            apitoken_last_used=apitoken_last_used,
            azure_active_directory_connected=azure_active_directory_connected,
            azure_active_directory_token_retrieval_failure=azure_active_directory_token_retrieval_failure,
            azure_active_directory_username=azure_active_directory_username,
            email_connected=email_connected,
            email_verified=email_verified,
            enterprise_connected=enterprise_connected,
            enterprise_authentication_method=enterprise_authentication_method,
            github_connected=github_connected,
            github_username=github_username,
            gitlab_connected=gitlab_connected,
            gitlab_username=gitlab_username,
            is_active=is_active,
            is_staff=is_staff,
            last_login=last_login,
            sso_only_user=sso_only_user,
            github_token_retrieval_failure=github_token_retrieval_failure,
            gitlab_token_retrieval_failure=gitlab_token_retrieval_failure,
            created_at=created_at,
            permissions=permissions,
            auth_provider_infos=auth_provider_infos,
            licenses=licenses,
        )

    @classmethod
    def _describe(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", decoding.integer, required=True),
            Field("first_name", "first_name", decoding.string),
            Field("last_name", "last_name", decoding.string),
            Field("email", "email", decoding.string),
            Field("apitoken_last_used", "apitoken_last_used", decoding.date_time),
            Field("azure_active_directory_connected", "azure_active_directory_connected", decoding.boolean),
            Field(
                "azure_active_directory_token_retrieval_failure",
                "azure_active_directory_token_retrieval_failure",
                decoding.boolean,
            ),
            Field("azure_active_directory_username", "azure_active_directory_username", decoding.string),
            Field("email_connected", "email_connected", decoding.boolean),
            Field("email_verified", "email_verified", decoding.boolean),
            Field("enterprise_connected", "enterprise_connected", decoding.boolean),
            Field("enterprise_authentication_method", "enterprise_authentication_method", decoding.string),
            Field("github_connected", "github_connected", decoding.boolean),
            Field("github_username", "github_username", decoding.string),
            Field("gitlab_connected", "gitlab_connected", decoding.boolean),
            Field("gitlab_username", "gitlab_username", decoding.string),
            Field("is_active", "is_active", decoding.boolean),
            Field("is_staff", "is_staff", decoding.boolean),
            Field("last_login", "last_login", decoding.date_time),
            Field("sso_only_user", "sso_only_user", decoding.boolean),
            Field("github_token_retrieval_failure", "github_token_retrieval_failure", decoding.boolean),
            Field("gitlab_token_retrieval_failure", "gitlab_token_retrieval_failure", decoding.boolean),
            Field("created_at", "created_at", decoding.date_time),
            Field("permissions", "permissions", decoding.later(lambda: decoding.list_of(models.UserLicense.from_dict))),
            Field("auth_provider_infos", "auth_provider_infos", decoding.anything),
            Field("licenses", "licenses", decoding.anything),
        )

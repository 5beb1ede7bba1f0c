"""The operations on notifications, answered undecoded."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.raw import RawResponse
from ....runtime.resource import Resource
from ....runtime.unset import UNSET, Unset
from ... import models
from ...client import AsyncDbtCloud, DbtCloud
from .create_notification import create_notification
from .destroy_notification import destroy_notification
from .list_notifications import list_notifications
from .retrieve_notification import retrieve_notification
from .unsubscribe_from_notifications import unsubscribe_from_notifications
from .update_notification import update_notification


class RawNotifications(Resource[DbtCloud]):
    """The operations on notifications, answered undecoded."""

    def list(
        self,
        *,
        external_email: str | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        slack_channel_id: str | None = None,
        state: str | None = None,
        type: models.NotificationTypeEnumLike | None = None,
        user_id: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.JobNotificationSettingsResponse]]:
        """As `notifications.list`, undecoded."""
        return self._client.send_raw(
            list_notifications(
                self._client.account_id,
                external_email=external_email,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                slack_channel_id=slack_channel_id,
                state=state,
                type=type,
                user_id=user_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        user_id: int,
        type: models.NotificationTypeEnumLike,
        on_cancel: Sequence[int],
        on_failure: Sequence[int],
        on_success: Sequence[int],
        on_warning: Sequence[int],
        state: int,
        external_email: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_channel_name: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.create`, undecoded."""
        return self._client.send_raw(
            create_notification(
                self._client.account_id,
                user_id=user_id,
                type=type,
                on_cancel=on_cancel,
                on_failure=on_failure,
                on_success=on_success,
                on_warning=on_warning,
                state=state,
                external_email=external_email,
                slack_channel_id=slack_channel_id,
                slack_channel_name=slack_channel_name,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        notification_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.get`, undecoded."""
        return self._client.send_raw(
            retrieve_notification(self._client.account_id, notification_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        notification_id: int,
        *,
        user_id: int,
        type: models.NotificationTypeEnumLike,
        on_cancel: Sequence[int],
        on_failure: Sequence[int],
        on_success: Sequence[int],
        on_warning: Sequence[int],
        state: int,
        external_email: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_channel_name: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.update`, undecoded."""
        return self._client.send_raw(
            update_notification(
                self._client.account_id,
                notification_id,
                user_id=user_id,
                type=type,
                on_cancel=on_cancel,
                on_failure=on_failure,
                on_success=on_success,
                on_warning=on_warning,
                state=state,
                external_email=external_email,
                slack_channel_id=slack_channel_id,
                slack_channel_name=slack_channel_name,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        notification_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `notifications.delete`, undecoded."""
        return self._client.send_raw(
            destroy_notification(self._client.account_id, notification_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    def unsubscribe(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `notifications.unsubscribe`, undecoded."""
        return self._client.send_raw(
            unsubscribe_from_notifications(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncRawNotifications(Resource[AsyncDbtCloud]):
    """The operations on notifications, answered undecoded."""

    async def list(
        self,
        *,
        external_email: str | None = None,
        include_related: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        pk: int | None = None,
        slack_channel_id: str | None = None,
        state: str | None = None,
        type: models.NotificationTypeEnumLike | None = None,
        user_id: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[builtins.list[models.JobNotificationSettingsResponse]]:
        """As `notifications.list`, undecoded."""
        return await self._client.send_raw(
            list_notifications(
                self._client.account_id,
                external_email=external_email,
                include_related=include_related,
                limit=limit,
                offset=offset,
                order_by=order_by,
                pk=pk,
                slack_channel_id=slack_channel_id,
                state=state,
                type=type,
                user_id=user_id,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        user_id: int,
        type: models.NotificationTypeEnumLike,
        on_cancel: Sequence[int],
        on_failure: Sequence[int],
        on_success: Sequence[int],
        on_warning: Sequence[int],
        state: int,
        external_email: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_channel_name: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.create`, undecoded."""
        return await self._client.send_raw(
            create_notification(
                self._client.account_id,
                user_id=user_id,
                type=type,
                on_cancel=on_cancel,
                on_failure=on_failure,
                on_success=on_success,
                on_warning=on_warning,
                state=state,
                external_email=external_email,
                slack_channel_id=slack_channel_id,
                slack_channel_name=slack_channel_name,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        notification_id: int,
        *,
        include_related: Sequence[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.get`, undecoded."""
        return await self._client.send_raw(
            retrieve_notification(self._client.account_id, notification_id, include_related=include_related),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        notification_id: int,
        *,
        user_id: int,
        type: models.NotificationTypeEnumLike,
        on_cancel: Sequence[int],
        on_failure: Sequence[int],
        on_success: Sequence[int],
        on_warning: Sequence[int],
        state: int,
        external_email: str | None | Unset = UNSET,
        slack_channel_id: str | None | Unset = UNSET,
        slack_channel_name: str | None | Unset = UNSET,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[models.JobNotificationSettingsResponse]:
        """As `notifications.update`, undecoded."""
        return await self._client.send_raw(
            update_notification(
                self._client.account_id,
                notification_id,
                user_id=user_id,
                type=type,
                on_cancel=on_cancel,
                on_failure=on_failure,
                on_success=on_success,
                on_warning=on_warning,
                state=state,
                external_email=external_email,
                slack_channel_id=slack_channel_id,
                slack_channel_name=slack_channel_name,
            ),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        notification_id: int,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `notifications.delete`, undecoded."""
        return await self._client.send_raw(
            destroy_notification(self._client.account_id, notification_id),
            CallOptions(timeout, extra_headers, extra_query, extra_body),
        )

    async def unsubscribe(
        self,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """As `notifications.unsubscribe`, undecoded."""
        return await self._client.send_raw(
            unsubscribe_from_notifications(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

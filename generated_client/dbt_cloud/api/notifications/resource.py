"""The operations on notifications."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....runtime.operation import CallOptions
from ....runtime.pages import AsyncPager, Page
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


class Notifications(Resource[DbtCloud]):
    """The operations on notifications.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Page[models.JobNotificationSettingsResponse]:
        """List who is told of the ends of which jobs.

        Iterating over the result runs through all pages.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.JobNotificationSettingsResponse:
        """Have somebody told of the ends of jobs, by e-mail or in Slack.

        Args:
            user_id: The user whose setting it is.
            type: How to tell; the numbers of `NotificationTypeEnum`.
            on_cancel: Ids of jobs: a cancelled run of one of them is told.
            on_failure: Ids of jobs: a failed run of one of them is told.
            on_success: Ids of jobs: a successful run of one of them is told.
            on_warning: Ids of jobs: a run of one of them that ends with warnings is told.
            state: 1 for active, 2 for deleted.
            external_email: The address, where `type` says that it is nobody's of the account.
            slack_channel_id: The channel, where `type` is Slack.
        """
        return self._client.send(
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
    ) -> models.JobNotificationSettingsResponse:
        """Read one notification setting.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return self._client.send(
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
    ) -> models.JobNotificationSettingsResponse:
        """Replace a notification setting.

        All of it is sent: read it first, and change what you got.

        Args:
            user_id: The user whose setting it is.
            type: How to tell; the numbers of `NotificationTypeEnum`.
            on_cancel: Ids of jobs: a cancelled run of one of them is told.
            on_failure: Ids of jobs: a failed run of one of them is told.
            on_success: Ids of jobs: a successful run of one of them is told.
            on_warning: Ids of jobs: a run of one of them that ends with warnings is told.
            state: 1 for active, 2 for deleted.
            external_email: The address, where `type` says that it is nobody's of the account.
            slack_channel_id: The channel, where `type` is Slack.
        """
        return self._client.send(
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
    ) -> None:
        """Delete a notification setting."""
        return self._client.send(
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
    ) -> None:
        """End all notifications by e-mail to the owner of the token."""
        return self._client.send(
            unsubscribe_from_notifications(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )


class AsyncNotifications(Resource[AsyncDbtCloud]):
    """The operations on notifications.

    Every method takes `timeout` as well (seconds for the whole call, retries and waits included), and `extra_headers`,
    `extra_query` and `extra_body`, which are added to what it sends and win over it.
    """

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
        max_items: int | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[models.JobNotificationSettingsResponse]:
        """List who is told of the ends of which jobs.

        Iterating over the result runs through all pages.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
            max_items: How many to read at most, over all pages; all of them if omitted.
        """
        return self._client.page(
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
            pages=True,
            max_items=max_items,
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
    ) -> models.JobNotificationSettingsResponse:
        """Have somebody told of the ends of jobs, by e-mail or in Slack.

        Args:
            user_id: The user whose setting it is.
            type: How to tell; the numbers of `NotificationTypeEnum`.
            on_cancel: Ids of jobs: a cancelled run of one of them is told.
            on_failure: Ids of jobs: a failed run of one of them is told.
            on_success: Ids of jobs: a successful run of one of them is told.
            on_warning: Ids of jobs: a run of one of them that ends with warnings is told.
            state: 1 for active, 2 for deleted.
            external_email: The address, where `type` says that it is nobody's of the account.
            slack_channel_id: The channel, where `type` is Slack.
        """
        return await self._client.send(
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
    ) -> models.JobNotificationSettingsResponse:
        """Read one notification setting.

        Args:
            include_related: What to bring along, by its name in the answer; what is not named is None there.
        """
        return await self._client.send(
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
    ) -> models.JobNotificationSettingsResponse:
        """Replace a notification setting.

        All of it is sent: read it first, and change what you got.

        Args:
            user_id: The user whose setting it is.
            type: How to tell; the numbers of `NotificationTypeEnum`.
            on_cancel: Ids of jobs: a cancelled run of one of them is told.
            on_failure: Ids of jobs: a failed run of one of them is told.
            on_success: Ids of jobs: a successful run of one of them is told.
            on_warning: Ids of jobs: a run of one of them that ends with warnings is told.
            state: 1 for active, 2 for deleted.
            external_email: The address, where `type` says that it is nobody's of the account.
            slack_channel_id: The channel, where `type` is Slack.
        """
        return await self._client.send(
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
    ) -> None:
        """Delete a notification setting."""
        return await self._client.send(
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
    ) -> None:
        """End all notifications by e-mail to the owner of the token."""
        return await self._client.send(
            unsubscribe_from_notifications(), CallOptions(timeout, extra_headers, extra_query, extra_body)
        )

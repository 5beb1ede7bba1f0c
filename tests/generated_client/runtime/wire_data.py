"""Answers of a newer server than the description: unknown values, fields and members."""

import json

CONNECTION: dict[str, object] = {
    "connectionId": "c",
    "name": "orders",
    "sourceId": "s",
    "destinationId": "d",
    "workspaceId": "w",
    "status": "active",
    "schedule": {"scheduleType": "cron", "cronExpression": "0 0 12 * * ? UTC", "jitter": {"new": [1, None]}},
    "nonBreakingSchemaUpdatesBehavior": "teleport",
    "namespaceFormat": None,
    "configurations": {
        "streams": [
            {
                "name": "orders",
                "syncMode": "incremental_append",
                "mappers": [{"type": "wish", "mapperConfiguration": {"salt": "s3cr3t", "deep": {"er": []}}}],
                "newField": 1.0,
            }
        ]
    },
    "createdAt": 1700000000,
    "tags": [{"tagId": "t", "workspaceId": "w", "name": "n", "color": "FF5733", "extra": True}],
    "statusReason": "",
    "fromTheFuture": {"a": [None, 1e3]},
}

JOB: dict[str, object] = {
    "jobId": 7,
    "status": "paused",
    "jobType": "sync",
    "startTime": "2026-11-21T10:15Z",
    "connectionId": "c",
    "lastUpdatedAt": None,
    "progress": 0.5,
}


def same(one: object, other: object) -> bool:
    """Whether two JSON values are the same on the wire: 1 and 1.0 and true are not."""
    return json.dumps(one) == json.dumps(other)

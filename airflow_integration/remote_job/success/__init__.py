"""Waiting for what somebody else starts: the successes of a target, whoever begins its jobs."""

"""The button "Test connection": a real read of the account, and plain words for what failed."""

from typing import TYPE_CHECKING

from airflow_integration.remote_job.errors import RemoteCallError

if TYPE_CHECKING:
    from generated_client import DbtCloud


def try_out(client: "DbtCloud") -> str:
    """Read the account, then one of its jobs; say what has worked.

    Raises `RemoteCallError` with the step that failed.
    """
    from generated_client import APIError

    step = "Reading the account failed"
    try:
        account = client.accounts.get()
        step = "The account can be read, but listing its jobs failed"
        jobs = client.jobs.list(limit=1).data
    except APIError as error:
        raise RemoteCallError(f"{step}: {error}") from error
    which = f"account {account.name or client.account_id!r}"
    shown = "and so can its jobs" if jobs else "but it shows this token no job"
    return f"Connected to {client.base_url}: {which} can be read, {shown}."

"""The hook's methods that read what an account holds besides runs, under the names that Airflow users know.

dbt Labs calls half of these operations deprecated, and this version of the API has no others. So they are sent as the
pure functions that the client's methods wrap, which warn nobody.
"""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airflow_integration.dbt_cloud.errors import DbtCloudResourceLookupError
from airflow_integration.remote_job.calling import calling
from airflow_integration.remote_job.errors import TargetNameError
from airflow_integration.remote_job.names import id_by_name

if TYPE_CHECKING:
    from generated_client import DbtCloud
    from generated_client.dbt_cloud.models import (
        AccountResponse,
        EnvironmentV2Response,
        HumanReadableJobDefinitionResponse,
        ProjectResponse,
    )


class AccountReader(ABC):
    """Reads accounts, projects, environments and jobs. *account_id* None: the hook's own."""

    @abstractmethod
    def client_of(self, account_id: int | None) -> "DbtCloud":
        """The client for an account."""

    def list_accounts(self) -> "Sequence[AccountResponse]":
        """List the accounts that the token reaches."""
        from generated_client.dbt_cloud.api.accounts.list_accounts import list_accounts
        from generated_client.runtime.operation import CallOptions

        with calling("dbt Cloud's accounts cannot be listed"):
            return self.client_of(None).send(list_accounts(), CallOptions())

    def get_account(self, account_id: int | None = None) -> "AccountResponse":
        """Read an account."""
        with calling("The dbt Cloud account cannot be read"):
            return self.client_of(account_id).accounts.get()

    def list_projects(
        self, account_id: int | None = None, name_contains: str | None = None
    ) -> "Sequence[ProjectResponse]":
        """List projects, all or those whose names hold a text."""
        with calling("dbt Cloud's projects cannot be listed"):
            return _projects(self.client_of(account_id), name_contains)

    def get_project(self, project_id: int, account_id: int | None = None) -> "ProjectResponse":
        """Read a project."""
        from generated_client.dbt_cloud.api.projects.retrieve_project import retrieve_project
        from generated_client.runtime.operation import CallOptions

        with calling(f"dbt Cloud project {project_id} cannot be read"):
            client = self.client_of(account_id)
            return client.send(retrieve_project(client.account_id, project_id), CallOptions())

    def list_environments(
        self, project_id: int, *, name_contains: str | None = None, account_id: int | None = None
    ) -> "Sequence[EnvironmentV2Response]":
        """List the environments of a project, all or those whose names hold a text."""
        with calling(f"The environments of dbt Cloud project {project_id} cannot be listed"):
            found = _environments(self.client_of(account_id), project_id)
        wanted = (name_contains or "").lower()
        return [each for each in found if wanted in (each.name or "").lower()]

    def get_environment(
        self, project_id: int, environment_id: int, *, account_id: int | None = None
    ) -> "EnvironmentV2Response":
        """Read an environment; *project_id* is accepted for old DAGs."""
        from generated_client.dbt_cloud.api.environments.retrieve_environment import retrieve_environment
        from generated_client.runtime.operation import CallOptions

        with calling(f"dbt Cloud environment {environment_id} cannot be read"):
            client = self.client_of(account_id)
            return client.send(retrieve_environment(client.account_id, environment_id), CallOptions())

    def list_jobs(
        self,
        account_id: int | None = None,
        order_by: str | None = None,
        project_id: int | None = None,
        environment_id: int | None = None,
        name_contains: str | None = None,
    ) -> "Sequence[HumanReadableJobDefinitionResponse]":
        """List jobs, which are definitions of what runs."""
        with calling("dbt Cloud's jobs cannot be listed"):
            jobs = self.client_of(account_id).jobs.list(
                order_by=order_by,
                project_id=project_id,
                environment_id=environment_id,
                name__icontains=name_contains,
            )
            return list(jobs)

    def get_job(self, job_id: int, account_id: int | None = None) -> "HumanReadableJobDefinitionResponse":
        """Read a job."""
        with calling(f"dbt Cloud job {job_id} cannot be read"):
            return self.client_of(account_id).jobs.get(job_id)

    def get_job_by_name(
        self, *, project_name: str, environment_name: str, job_name: str, account_id: int | None = None
    ) -> "HumanReadableJobDefinitionResponse":
        """Find the job of that name in that environment of that project.

        Raises `DbtCloudResourceLookupError` where one of the names stands for nothing, or for several things.
        """
        with calling(f"dbt Cloud job {job_name!r} cannot be looked up"):
            return _job_named(
                self.client_of(account_id),
                project_name=project_name,
                environment_name=environment_name,
                job_name=job_name,
            )


def _projects(client: "DbtCloud", name_contains: str | None = None) -> "Sequence[ProjectResponse]":
    from generated_client.dbt_cloud.api.projects.list_projects import list_projects
    from generated_client.runtime.operation import CallOptions

    call = list_projects(client.account_id, name__icontains=name_contains)
    return list(client.page(call, CallOptions(), pages=True, max_items=None))


def _environments(client: "DbtCloud", project_id: int) -> "Sequence[EnvironmentV2Response]":
    from generated_client.dbt_cloud.api.environments.list_environments import list_environments
    from generated_client.runtime.operation import CallOptions

    call = list_environments(client.account_id, project_id=project_id)
    return list(client.page(call, CallOptions(), pages=True, max_items=None))


def _job_named(
    client: "DbtCloud", *, project_name: str, environment_name: str, job_name: str
) -> "HumanReadableJobDefinitionResponse":
    """The job of that name in the environment of that name in the project of that name.

    Raises `DbtCloudResourceLookupError` where one of the names stands for nothing, or for several things.
    """
    project_id = _id_of("project", project_name, _projects(client), "")
    place = f" in project {project_name!r}"
    environment_id = _id_of("environment", environment_name, _environments(client, project_id), place)
    place = f" in environment {environment_name!r} of project {project_name!r}"
    jobs = list(client.jobs.list(project_id=project_id, environment_id=environment_id))
    job_id = _id_of("job", job_name, jobs, place)
    return next(job for job in jobs if job.id == job_id)


def _id_of(
    kind: str,
    name: str,
    among: "Sequence[ProjectResponse | EnvironmentV2Response | HumanReadableJobDefinitionResponse]",
    place: str,
) -> int:
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for each in among:
        ids[(each.name or "").strip()].append(str(each.id))
    try:
        return int(id_by_name(f"dbt Cloud {kind}", name, ids, place))
    except TargetNameError as error:
        raise DbtCloudResourceLookupError(str(error)) from None

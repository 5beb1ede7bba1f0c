"""The published names of the dbt Cloud client, written down once more, since no published name may change unnoticed."""

PUBLISHED = """
GET    /api/v2/accounts/                                                  accounts.list
GET    /api/v2/accounts/{account_id}/                                     accounts.get
POST   /api/v2/accounts/{account_id}/                                     accounts.replace
PATCH  /api/v2/accounts/{account_id}/                                     accounts.update
GET    /api/v2/accounts/{account_id}/encryptions/                         ssh_tunnels.list
POST   /api/v2/accounts/{account_id}/encryptions/                         ssh_tunnels.create
GET    /api/v2/accounts/{account_id}/encryptions/{id}/                    ssh_tunnels.get
POST   /api/v2/accounts/{account_id}/encryptions/{id}/                    ssh_tunnels.update
DELETE /api/v2/accounts/{account_id}/encryptions/{id}/                    ssh_tunnels.delete
GET    /api/v2/accounts/{account_id}/environments/                        environments.list
POST   /api/v2/accounts/{account_id}/environments/                        environments.create
GET    /api/v2/accounts/{account_id}/environments/{id}/                   environments.get
POST   /api/v2/accounts/{account_id}/environments/{id}/                   environments.update
DELETE /api/v2/accounts/{account_id}/environments/{id}/                   environments.delete
GET    /api/v2/accounts/{account_id}/invites/                             invites.list
GET    /api/v2/accounts/{account_id}/invites/{id}/                        invites.get
GET    /api/v2/accounts/{account_id}/jobs/                                jobs.list
POST   /api/v2/accounts/{account_id}/jobs/                                jobs.create
GET    /api/v2/accounts/{account_id}/jobs/{id}/                           jobs.get
POST   /api/v2/accounts/{account_id}/jobs/{id}/                           jobs.update
DELETE /api/v2/accounts/{account_id}/jobs/{id}/                           jobs.delete
POST   /api/v2/accounts/{account_id}/jobs/{job_id}/run/                   jobs.run
POST   /api/v2/accounts/{account_id}/jobs/{job_id}/rerun/                 jobs.rerun
GET    /api/v2/accounts/{account_id}/jobs/{job_id}/artifacts/{remainder}  jobs.artifact
GET    /api/v2/accounts/{account_id}/licenses/                            licenses.list
GET    /api/v2/accounts/{account_id}/notifications/                       notifications.list
POST   /api/v2/accounts/{account_id}/notifications/                       notifications.create
GET    /api/v2/accounts/{account_id}/notifications/{id}/                  notifications.get
POST   /api/v2/accounts/{account_id}/notifications/{id}/                  notifications.update
DELETE /api/v2/accounts/{account_id}/notifications/{id}/                  notifications.delete
POST   /api/v2/notifications/unsubscribe/                                 notifications.unsubscribe
POST   /api/v2/accounts/{account_id}/permissions/{id}/                    permissions.update
GET    /api/v2/accounts/{account_id}/projects/                            projects.list
POST   /api/v2/accounts/{account_id}/projects/                            projects.create
GET    /api/v2/accounts/{account_id}/projects/{id}/                       projects.get
POST   /api/v2/accounts/{account_id}/projects/{id}/                       projects.update
DELETE /api/v2/accounts/{account_id}/projects/{id}/                       projects.delete
GET    /api/v2/accounts/{account_id}/repositories/                        repositories.list
POST   /api/v2/accounts/{account_id}/repositories/                        repositories.create
GET    /api/v2/accounts/{account_id}/repositories/{id}/                   repositories.get
DELETE /api/v2/accounts/{account_id}/repositories/{id}/                   repositories.delete
GET    /api/v2/accounts/{account_id}/runs/                                runs.list
GET    /api/v2/accounts/{account_id}/runs/{id}/                           runs.get
POST   /api/v2/accounts/{account_id}/runs/{run_id}/cancel/                runs.cancel
GET    /api/v2/accounts/{account_id}/runs/{run_id}/retry/                 runs.failure_details
POST   /api/v2/accounts/{account_id}/runs/{run_id}/retry/                 runs.retry
GET    /api/v2/accounts/{account_id}/runs/{run_id}/artifacts/             runs.artifacts
GET    /api/v2/accounts/{account_id}/runs/{run_id}/artifacts/{remainder}  runs.artifact
GET    /api/v2/accounts/{account_id}/steps/{id}/                          steps.get
GET    /api/v2/accounts/{account_id}/users/                               users.list
GET    /api/v2/users/{id}/                                                users.get
POST   /api/v2/users/{id}/                                                users.update
"""

NAMES = {f"{method} {path}": name for method, path, name in (row.split() for row in PUBLISHED.strip().splitlines())}
"""`METHOD path` of every operation, and the name that users call it by."""

WAITS = ["runs.wait"]
"""Methods that are no operation."""

SAVES = {"jobs.save_artifact": "jobs.artifact", "runs.save_artifact": "runs.artifact"}
"""Methods that write the answer of an operation to a file."""

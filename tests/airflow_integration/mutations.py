"""All mutations: the cures of the official providers' defects, and the rules that a job's life depends on."""

from tests.airflow_integration.mutations_of_faces import FACES
from tests.airflow_integration.mutations_of_records import RECORDS
from tests.airflow_integration.mutations_of_rules import RULES
from tests.airflow_integration.mutations_of_runs import RUNS
from tests.airflow_integration.mutations_of_starts import STARTS, TOKENS
from tests.airflow_integration.mutations_of_waits import WAITS

CURES = [*WAITS, *FACES, *RUNS, *STARTS]
ALL = [*CURES, *RULES, *RECORDS, *TOKENS]

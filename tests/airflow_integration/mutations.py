"""All mutations: the cures of the official provider's defects, and the rules that a job's life depends on."""

from tests.airflow_integration.mutations_of_faces import FACES
from tests.airflow_integration.mutations_of_rules import RULES
from tests.airflow_integration.mutations_of_waits import WAITS

CURES = [*WAITS, *FACES]
ALL = [*CURES, *RULES]

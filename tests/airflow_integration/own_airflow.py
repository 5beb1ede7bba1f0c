"""What Airflow reads from the environment when it is imported: an Airflow of its own for tests."""

from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).parent


def airflow_settings(home: Path) -> Mapping[str, str]:
    """The environment of an Airflow that lives in *home*."""
    return {
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__DAGS_FOLDER": str(HERE / "dags"),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{home / 'airflow.db'}",
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
        # A deferral lasts this long and two seconds at least; see remote_job/deferral.py.
        "AIRFLOW__WORKERS__MIN_HEARTBEAT_INTERVAL": "0",
    }

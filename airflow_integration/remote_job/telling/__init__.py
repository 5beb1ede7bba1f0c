"""What people are told of a job: log, metrics, asset events, lineage. A failure here never fails a task."""

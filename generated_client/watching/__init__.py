"""What is known of waiting for a remote job: states, the watch over a job, and its cancellation.

Judgement only, from the standard library only: no I/O, no clock, no client. So a script's `jobs.wait` and everything in
Airflow judge by the same code, and a DAG file that imports it pays nothing.
"""

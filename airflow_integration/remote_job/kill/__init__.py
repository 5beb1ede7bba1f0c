"""Ending a job whose task has been killed: on the worker within seconds, in the triggerer for as long as it takes."""

"""Runs other people's programs for the stand-ins: in pinned environments, under supervision, in turns, with logs."""

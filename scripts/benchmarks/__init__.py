"""Figures of this project beside its peers'; each module with a `BENCH` is one subcommand of `scripts/bench`."""

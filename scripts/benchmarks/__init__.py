"""Figures of this project beside its peers'; each module with a `BENCHMARK` is one subcommand of `scripts/bench`."""

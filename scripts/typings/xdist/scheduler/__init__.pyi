# What scripts/two_workers.py uses of pytest-xdist, which has no type information.

import pytest

class LoadScopeScheduling:
    def __init__(self, config: pytest.Config, log: object = None) -> None: ...
    def _split_scope(self, nodeid: str) -> str: ...

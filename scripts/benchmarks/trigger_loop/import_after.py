"""Imports a module after others: `python import_after.py MODULE OTHER…`; prints what MODULE alone took, as JSON.

Runs in the participant's own environment: seconds of CPU and of time, and how many modules came with it.
"""

import json
import sys
import time
from importlib import import_module

module, *others = sys.argv[1:]
for other in others:
    import_module(other)
loaded, cpu, began = len(sys.modules), time.process_time(), time.perf_counter()
import_module(module)
spent, took = time.process_time() - cpu, time.perf_counter() - began
print(json.dumps({"cpu": spent, "wall": took, "modules": len(sys.modules) - loaded}))

#!/usr/bin/env python3
"""Generate the typed clients from openapi/<system>.  `scripts/generate.py --help` says more."""

import sys

if sys.version_info < (3, 11):
    sys.exit(f"scripts/generate.py needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable})")

from environment import enter

enter(sys.argv[0], sys.argv[1:])

from codegen.command import main

sys.exit(main(sys.argv[1:]))

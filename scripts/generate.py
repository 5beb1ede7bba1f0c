#!/usr/bin/env python3
"""Generate the typed clients from openapi/<system>; see `--help`."""

import sys

from codegen.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

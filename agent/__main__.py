"""`python -m agent` is the `followup` command."""

import sys

from agent.cli import main

sys.exit(main())

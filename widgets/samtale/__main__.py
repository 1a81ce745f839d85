"""Run the command as `python -m samtale`."""

from samtale.cli import main

raise SystemExit(main())

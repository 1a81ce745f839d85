"""The browser and the host that the tests use, too."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from support.chromium import ARGUMENTS, browser, program
from support.plain_host import hosting

__all__ = ["ARGUMENTS", "browser", "hosting", "program"]

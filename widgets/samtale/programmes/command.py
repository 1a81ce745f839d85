"""`samtale schedule`: print a run sheet."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from samtale import content
from samtale.paths import NOTEBOOKS
from samtale.programmes import sheet
from samtale.programmes.ask import Wish, plan_for
from samtale.programmes.plan import ProgrammeError
from samtale.serving.catalogue import CatalogueError, read_catalogue


class Parser(argparse.ArgumentParser):
    """A parser that speaks Danish."""

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and stop with 2."""
        print(content.words("schedule")["usage"], file=sys.stderr)
        self.exit(2)

    def format_help(self) -> str:
        """Return how the command is used."""
        return content.words("schedule")["usage"] + "\n"


def schedule(arguments: list[str]) -> int:
    """Print a run sheet; 2 when the wish cannot be met, with one line that says why."""
    parser = Parser(allow_abbrev=False)
    parser.add_argument("--programme")
    parser.add_argument("--modules", nargs="+", default=[])
    parser.add_argument("--core", action="store_true")
    parser.add_argument("--start", default="09:00")
    parser.add_argument("--date", default="")
    parser.add_argument("--format", choices=sorted(sheet.FORMATS), default="text")
    told = parser.parse_args(arguments)
    try:
        wish = Wish(told.programme or "", tuple(told.modules), told.core, told.start, told.date)
        if told.format == "ics" and not told.date:
            raise ProgrammeError(content.words("schedule")["ics_date"])
        plan = plan_for(wish, read_catalogue(NOTEBOOKS))
    except (CatalogueError, content.ContentError, ProgrammeError) as error:
        print(error, file=sys.stderr)
        return 2
    more = {} if told.format == "ics" else {"dated": bool(told.date)}
    sys.stdout.write(sheet.FORMATS[told.format](plan, **more))
    return 0

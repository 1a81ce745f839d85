"""`samtale population refresh`: fetch a population table."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

from samtale import content
from samtale.files import reason
from samtale.population.errors import StatBankError
from samtale.population.refresh import Wanted, check_place, fetch, parse_ages, write
from samtale.population.statbank import BASE, StatBank


class Parser(argparse.ArgumentParser):
    """A parser that speaks Danish."""

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and stop with 2."""
        print(content.words("population")["usage"], file=sys.stderr)
        self.exit(2)

    def format_help(self) -> str:
        """Return how the command is used."""
        return content.words("population")["usage"] + "\n"


def population(arguments: list[str]) -> int:
    """Fetch and write; 2 when that is not possible, with one line that says why and what to do."""
    parser = Parser(allow_abbrev=False)
    parser.add_argument("what", choices=["refresh"])
    parser.add_argument("--municipality", nargs="+", required=True)
    parser.add_argument("--ages", default="15-24")
    parser.add_argument("--from", dest="first", type=int, default=2008)
    parser.add_argument("--to", dest="last", type=int)
    parser.add_argument("--lang", choices=["da", "en"], default="da")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--base-url", default=BASE)
    told = parser.parse_args(arguments)
    say = content.words("population")
    try:
        areas = [area.strip() for some in told.municipality for area in some.split(",") if area.strip()]
        wanted = Wanted(areas, parse_ages(told.ages), told.first, told.last)
        check_place(told.out, force=told.force)
        with StatBank(told.base_url, told.lang) as bank:
            table = fetch(bank, wanted)
        write(table, told.out, date.today(), force=told.force)
    except StatBankError as error:
        print(error.danish, file=sys.stderr)
        return 2
    except FileExistsError as error:
        print(say["exists"].format(path=error.args[0] if error.args else told.out), file=sys.stderr)
        return 2
    except OSError as error:
        print(say["not_written"].format(path=told.out, problem=reason(error)), file=sys.stderr)
        return 2
    print(say["done"].format(path=told.out, rows=len(table), source=f"{told.out}.source.json"))
    return 0

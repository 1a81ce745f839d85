"""`samtale handbook` and `samtale handouts`: write the paper as PDF."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from samtale import content
from samtale.files import reason, write_whole
from samtale.paths import NOTEBOOKS
from samtale.printing.sheet import Sheet
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import CatalogueError, read_catalogue


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say how the command is used and stop with 2."""
        print(self.usage, file=sys.stderr)
        self.exit(2)

    def format_help(self) -> str:
        """Return how the command is used."""
        return f"{self.usage}\n"


def handbook(arguments: list[str]) -> int:
    """Write the handbook; 2 when it cannot be made, with one line that says why and what to do."""
    parser = _parser("usage_handbook")
    parser.add_argument("--address", default="")
    told = parser.parse_args(arguments)

    def make() -> Sheet:
        from samtale.printing.handbook import handbook as make

        return make(read_catalogue(told.notebooks), _address(told.address))

    return _written(told.file, make)


def handouts(arguments: list[str]) -> int:
    """Write the sheets; 2 when they cannot be made, with one line that says why and what to do."""
    told = _parser("usage_handouts").parse_args(arguments)

    def make() -> Sheet:
        from samtale.printing.handouts import handouts as make

        return make(read_catalogue(told.notebooks))

    return _written(told.file, make)


def _parser(usage: str) -> _Parser:
    parser = _Parser(allow_abbrev=False, usage=content.words("printing")[usage])
    parser.add_argument("file", type=Path)
    parser.add_argument("--notebooks", type=Path, default=NOTEBOOKS)
    return parser


def _address(text: str) -> str:
    """Return an address that ends in a slash, or refuse what is none."""
    if not text:
        return ""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in text:
        raise PublishError(content.words("printing")["bad_address"].format(address=text))
    return text.rstrip("/") + "/"


def _written(file: Path, make: Callable[[], Sheet]) -> int:
    say = content.words("printing")
    try:
        if file.suffix.lower() != ".pdf":
            raise PublishError(say["not_pdf"].format(file=file))
        sheet = make()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            # what stands there is replaced when it is an earlier edition, and left alone when it is anything else
            write_whole(file, bytes(sheet.output()), force=_is_pdf(file))
        except OSError as error:
            if file.is_file():
                raise PublishError(say["not_ours"].format(file=file)) from error
            raise PublishError(say["not_written"].format(file=file, problem=reason(error))) from error
    except (CatalogueError, content.ContentError, PublishError) as error:
        print(error, file=sys.stderr)
        return 2
    print(say["done"].format(file=file, pages=sheet.page_no()))
    return 0


def _is_pdf(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(5) == b"%PDF-"

"""`samtale site` and `samtale book`: write the kernel-free site or the handbook into a folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from samtale import content
from samtale.paths import NOTEBOOKS
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import CatalogueError, read_analyses, read_catalogue


class Parser(argparse.ArgumentParser):
    """A parser that speaks Danish."""

    def error(self, message: str) -> NoReturn:
        """Say how the command is used and stop with 2."""
        print(self.format_help(), file=sys.stderr, end="")
        self.exit(2)

    def format_help(self) -> str:
        """Return how the command is used."""
        return f"{self.usage}\n"


def site(arguments: list[str]) -> int:
    """Write the site; 2 when it cannot be made, with one line that says why and what to do."""
    parser = Parser(allow_abbrev=False, usage=content.words("publish")["usage"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--notebooks", type=Path, default=NOTEBOOKS)
    parser.add_argument("--beside-server", action="store_true")  # for `samtale serve`
    told = parser.parse_args(arguments)
    try:
        from samtale.publishing.build import publish, stored  # takes a second: not for a wrong call

        modules, analyses = read_catalogue(told.notebooks), stored(read_analyses(told.notebooks))
        count = publish(modules, told.folder, analyses, beside_server=told.beside_server)
    except (CatalogueError, content.ContentError, PublishError) as error:
        print(error, file=sys.stderr)
        return 2
    print(content.words("publish")["done"].format(folder=told.folder, count=count))
    return 0


def book(arguments: list[str]) -> int:
    """Write the handbook; 2 when it cannot be made, with lines that say why and what to do."""
    say = content.words("book")
    parser = Parser(allow_abbrev=False, usage=say["usage"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--notebooks", type=Path, default=NOTEBOOKS)
    told = parser.parse_args(arguments)
    try:
        from samtale.publishing.book.build import book_files  # Sphinx: only for who builds
        from samtale.publishing.folder import replace_folder
        from samtale.publishing.offline import edition

        files = book_files(read_catalogue(told.notebooks), read_analyses(told.notebooks))
        replace_folder(told.folder, files, edition(files))
    except (CatalogueError, content.ContentError, PublishError) as error:
        print(error, file=sys.stderr)
        return 2
    print(say["done"].format(folder=told.folder, count=len(files)))
    return 0

"""What can be wrong in a text, told with file and line before anything is built."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import nbformat

from samtale import content
from samtale.publishing.book.source import WRITTEN
from samtale.publishing.book.tables import terms

IMAGE = re.compile(r"!\[\s*\]\(")
TERM = re.compile(r"\{term\}`(?:[^`<]*<([^>`]+)>|([^`]+))`")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


def faults(notebooks: Iterable[Path], pages: set[str], written: Path = WRITTEN) -> list[str]:
    """Return the faults of the hand-written chapters and the notebooks' texts, in Danish, each with what to do.

    Parameters
    ----------
    notebooks
        The modules' and analyses' notebooks.
    pages
        Paths of the book's chapters.
    written
        Folder of the hand-written chapters.
    """
    known = {entry["term"] for entry in terms()}
    found = []
    for path in sorted(written.glob("*.md")):
        found += _faults(path.name, enumerate(path.read_text("utf-8").splitlines(), 1), known, pages)
    for path in notebooks:
        for number, line in _lines(path):
            found += _faults(path.name, [(number, line)], known, pages)
    return found


def _lines(path: Path) -> Iterable[tuple[int, str]]:
    """Yield the lines of a notebook's texts with their numbers in the file."""
    raw = path.read_text("utf-8").splitlines()
    at = 0
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type != "markdown":
            continue
        for line in cell.source.splitlines():
            # the file holds a line of text as a JSON string: look for it from where the last one was
            packed = nbformat.v4.nbjson.json.dumps(line, ensure_ascii=False)[1:-1]
            at = next((place for place in range(at, len(raw)) if packed in raw[place]), at)
            yield at + 1, line


def _faults(file: str, lines: Iterable[tuple[int, str]], known: set[str], pages: set[str]) -> list[str]:
    say = content.words("book")
    found = []
    for number, line in lines:
        if IMAGE.search(line):
            found.append(say["missing_alt"].format(file=file, line=number))
        for shown, named in TERM.findall(line):
            if (term := shown or named) not in known:
                found.append(say["unknown_term"].format(file=file, line=number, term=term))
        for target in LINK.findall(line):
            if not _reaches(target, pages):
                found.append(say["dead_link"].format(file=file, line=number, link=target))
    return found


def _reaches(target: str, pages: set[str]) -> bool:
    """Tell whether a link leads to a chapter, to a page of the workshop, or out of the book."""
    if re.match(r"[a-z]+:", target):
        return True
    slug = re.fullmatch(r"(?:\.\./)*modul/([a-z0-9_-]+)", target)
    return (f"moduler/{slug[1]}.md" if slug else target) in pages

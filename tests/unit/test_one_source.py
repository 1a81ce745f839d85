"""One sentence, changed in one file, changes every view of it."""

from __future__ import annotations

import io
import re
import shutil

import pypdf
import pytest

from samtale import content
from samtale.content import library
from samtale.paths import NOTEBOOKS
from samtale.printing.handbook import handbook
from samtale.printing.handouts import module_sheets
from samtale.printing.sheet import Sheet
from samtale.programmes.command import schedule
from samtale.publishing.book.source import book_source
from samtale.publishing.build import site_files
from samtale.serving.catalogue import read_catalogue

MARK = "Ingen har skrevet dette her"


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Give a copy of all words; what was read before is forgotten, and so is the copy afterwards."""
    known = [library.module, library.words, library.practice, library.timer_presets]
    shutil.copytree(library.LANGUAGE, tmp_path / "da")
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    monkeypatch.setattr(library, "LANGUAGE", tmp_path / "da")
    for function in known:
        function.cache_clear()
    yield tmp_path
    for function in known:
        function.cache_clear()


def change(path, old):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, MARK), encoding="utf-8")


def views(folder):
    modules = read_catalogue(folder)
    site = site_files(modules)["modul/problem_x.html"].decode()
    book = book_source(modules, []).files["moduler/problem_x.md"]
    [module] = [one for one in modules if one.slug == "problem_x"]
    sheets = Sheet("x", "x")
    module_sheets(sheets, module)
    return {"site": site, "book": book, "handbook": pdf(handbook([module])), "handouts": pdf(sheets)}


def pdf(sheet):
    reader = pypdf.PdfReader(io.BytesIO(bytes(sheet.output())))
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


def test_a_sentence_of_a_card(copied):
    card = content.item("decks", "problem_x.spoergsmaal")["families"][0]["cards"][0]
    change(copied / "da" / "modules" / "problem_x.yml", card["text"])
    content.module.cache_clear()
    shown = views(copied / "notebooks")
    assert {name for name, text in shown.items() if MARK in text} == {"site", "book", "handouts"}


def test_a_sentence_of_a_notebook(copied):
    change(
        copied / "notebooks" / "05_problem_x.ipynb", "Her øver du dig i at være nysgerrig lidt længere, end du plejer"
    )
    shown = views(copied / "notebooks")
    assert {name for name, text in shown.items() if MARK in text} == {"site", "book", "handbook"}


def test_a_title_of_a_step_reaches_the_run_sheet(copied, capsys, monkeypatch):
    change(copied / "notebooks" / "05_problem_x.ipynb", "Gør det trygt, og vælg jeres X")
    monkeypatch.setattr("samtale.programmes.command.NOTEBOOKS", copied / "notebooks")
    assert schedule(["--programme", "half-day", "--start", "09:00"]) == 0
    assert MARK in capsys.readouterr().out

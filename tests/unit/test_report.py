"""The report of one page in its three forms."""

from __future__ import annotations

import doctest
import errno
import importlib
import io
import pkgutil
import re
import zipfile

import pytest
from docx import Document
from pypdf import PdfReader

import samtale.prevalence.report
from samtale import cli
from samtale.prevalence import sentence
from samtale.prevalence.ask import Question, answer
from samtale.prevalence.report import FORMS, write_report
from samtale.prevalence.report.content import report_of

FOUND = answer(Question(year="2016", deffs=(2,)))
NUMBERS = ["550 til 727", "526 til 758", "491 til 805", "564 til 713", "635"]


@pytest.mark.parametrize(
    "module", ["", *(f".{name}" for _, name, _ in pkgutil.iter_modules(samtale.prevalence.report.__path__))]
)
def test_examples_in_the_documentation(module):
    assert doctest.testmod(importlib.import_module(f"samtale.prevalence.report{module}")).failed == 0


def html():
    return FORMS[".html"](report_of(FOUND)).decode()


def word():
    return Document(io.BytesIO(FORMS[".docx"](report_of(FOUND))))


def pdf():
    return PdfReader(io.BytesIO(FORMS[".pdf"](report_of(FOUND))))


def plain(text):
    return re.sub(r"\s+", " ", text)


def text_of_word():
    page = word()
    cells = [cell.text for table in page.tables for row in table.rows for cell in row.cells]
    return " ".join([*(paragraph.text for paragraph in page.paragraphs), *cells])


TEXTS = {
    "html": lambda: re.sub(r"<[^>]+>", " ", html()),
    "docx": text_of_word,
    "pdf": lambda: " ".join(page.extract_text() for page in pdf().pages),
}


@pytest.mark.parametrize("form", TEXTS)
def test_every_form_says_the_same(form):
    said = plain(TEXTS[form]())
    for text in [
        *NUMBERS,
        "Danmarks Statistik",
        "guidens påstand",
        "efterprøvet",
        "udregnet af os",
        "Wilson",
        "23.11.2026",
    ]:
        assert text in said, text
    assert plain(sentence(FOUND.rows.iloc[0])) in said
    for line in report_of(FOUND).assumptions:
        assert plain(line) in said


def test_the_html_stands_alone_and_tells_its_figure():
    page = html()
    assert '<html lang="da">' in page
    assert 'aria-label="Figur: 3 vandrette intervaller' in page
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', page) == []
    assert page.count("<h1>") == 1
    assert 'scope="col"' in page


def test_the_pdf_is_one_page_in_danish_with_a_told_figure():
    page = pdf()
    assert len(page.pages) == 1
    assert page.trailer["/Root"]["/Lang"] == "da"
    assert page.metadata.title == "Hvor mange unge i Helsingør?"
    assert round(float(page.pages[0].mediabox.width)) == 595
    assert "3 vandrette intervaller" in alternative(page)


def alternative(page):
    found = []

    def look(thing, depth=0):
        thing = thing.get_object()
        if isinstance(thing, list):
            for part in thing:
                look(part, depth + 1)
        elif isinstance(thing, dict) and depth < 12:
            if "/Alt" in thing:
                found.append(str(thing["/Alt"]))
            if "/K" in thing:
                look(thing["/K"], depth + 1)

    look(page.trailer["/Root"]["/StructTreeRoot"])
    return " ".join(found)


def test_the_word_file_has_headings_a_header_row_and_a_told_picture():
    page = word()
    assert [p.text for p in page.paragraphs if p.style.name == "Heading 1"] == ["Hvor mange unge i Helsingør?"]
    assert page.core_properties.language == "da-DK"
    inside = zipfile.ZipFile(io.BytesIO(FORMS[".docx"](report_of(FOUND)))).read("word/document.xml").decode()
    assert "w:tblHeader" in inside
    assert 'descr="Figur: 3 vandrette intervaller' in inside


@pytest.mark.parametrize("form", [".html", ".pdf"])
def test_the_same_numbers_give_the_same_file(form):
    assert FORMS[form](report_of(FOUND)) == FORMS[form](report_of(answer(Question(year="2016", deffs=(2,)))))


def test_another_place_is_not_compared_with_the_guides_count(tmp_path):
    path = tmp_path / "folk.csv"
    path.write_text("Kommune;År;Alder;Antal\n219;2020;15-24;6000\n", encoding="utf-8")
    found = answer(Question(municipality="219", population=path))
    report = report_of(found)
    assert report.claim is None
    assert "Hillerød" in report.title
    assert report.sources[1][0].endswith("egen fil")
    assert b"folk.csv" in FORMS[".html"](report)


def test_a_report_is_not_overwritten_unless_asked(tmp_path, capsys):
    path = tmp_path / "skoen.pdf"
    assert cli.main(["prevalence", "--report", str(path)]) == 0
    before = path.read_bytes()
    assert cli.main(["prevalence", "--report", str(path), "--year", "2008"]) == 2
    assert "findes i forvejen" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert cli.main(["prevalence", "--report", str(path), "--year", "2008", "--force"]) == 0
    assert path.read_bytes() != before


def test_a_full_disk_leaves_nothing(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("samtale.files.os.fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_report(FOUND, tmp_path / "a.html")
    assert list(tmp_path.iterdir()) == []

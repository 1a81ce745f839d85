"""The handbook's source, and what stops its build."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest

from samtale import cli, content
from samtale.paths import NOTEBOOKS
from samtale.publishing.book import build, check, links, source, tables, theme
from samtale.publishing.book.analyses import analysis_chapter
from samtale.publishing.book.numbers import filled
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import Analysis, read_analyses, read_catalogue

MODULES = read_catalogue(NOTEBOOKS)


@pytest.fixture(scope="module")
def chapters():
    return source.book_source(MODULES, []).files


def test_every_module_is_a_chapter_with_its_notes_and_exercises(chapters):
    for module in MODULES:
        text = chapters[f"moduler/{module.slug}.md"]
        cells = nbformat.read(module.path, as_version=4).cells
        notes = [cell for cell in cells if "facilitator" in cell.metadata.get("tags", [])]
        assert text.count(":class: sv-book-notes") == len(notes)
        assert text.count("sv-book-exercise") >= sum(step.widget is not None for step in module.steps) / 2
        for step in module.steps:
            assert f"({module.slug}-{step.id})=" in text


def test_every_item_of_the_guide_has_a_line(chapters):
    for item in content.guide_items():
        assert f"| {item['id']} | " in chapters["daekning.md"]


def test_every_rule_stands_with_its_date(chapters):
    law = chapters["jura.md"]
    rules = tables._rows(tables.DATA / "law" / "rules.csv")
    assert law.count(":class: sv-book-rule") == len(rules)
    assert law.count("Tjekket ") == len(rules)
    assert "ikke juridisk rådgivning" in law
    assert "Status: afventer en fagperson." in law


def test_every_programme_is_told(chapters):
    for title in ("Halv dag", "Hel dag", "To dage"):
        assert f"## {title}" in chapters["programmer.md"]
    assert "pause, 15 min." in chapters["programmer.md"]


def test_only_living_places_are_links():
    for row in tables._rows(tables.DATA / "links" / "links.csv"):
        linked = bool(row["address"]) and row["state"] in tables.ALIVE
        assert (f"]({row['address']})" in tables.links() and linked) == linked


def test_numbers_of_the_method_come_from_the_tables(chapters):
    assert "210 af 2.950" in chapters["metode.md"]
    assert "{{" not in chapters["metode.md"]
    with pytest.raises(KeyError):
        filled("{{survey_y}}")


def written(tmp_path, text):
    (tmp_path / "kapitel.md").write_text(text, encoding="utf-8")
    return check.faults([], {"foer.md"}, tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Et\n\n![](billede.png)", "kapitel.md, linje 3: et billede har ingen billedtekst"),
        ("{term}`kvidder`", "kapitel.md, linje 1: ordet »kvidder« står ikke i ordlisten"),
        ("\n{term}`et andet ord <kvidder>`", "kapitel.md, linje 2: ordet »kvidder«"),
        ("[Her](vaek.md)", "kapitel.md, linje 1: linket »vaek.md« fører ingen steder hen"),
    ],
)
def test_a_fault_is_told_with_file_and_line(tmp_path, text, said):
    (fault,) = written(tmp_path, text)
    assert said in fault


def test_what_is_right_passes(tmp_path):
    right = "![En tavle](tavle.png) [før](foer.md) [ude](https://example.org) {term}`andel` {term}`ordet <andel>`"
    assert written(tmp_path, right) == []


def test_a_fault_in_a_notebook_is_told_with_its_line(tmp_path):
    path = tmp_path / "05_problem_x.ipynb"
    text = MODULES[5].path.read_text("utf-8")
    broken = text.replace("Her øver du dig", "![](x.png) Her øver du dig", 1)
    assert broken != text
    path.write_text(broken, encoding="utf-8")
    line = next(number for number, line in enumerate(broken.splitlines(), 1) if "![](x.png)" in line)
    (fault,) = check.faults([path], set(), tmp_path)
    assert f"05_problem_x.ipynb, linje {line}: " in fault


def test_our_own_texts_have_no_fault(chapters):
    notebooks = [module.path for module in MODULES]
    assert check.faults(notebooks, {*chapters, "analyser/helsingor.ipynb"}) == []


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ('<a href="vaek.html">', "a.html: linket »vaek.html« fører ingen steder hen"),
        ('<a href="b.html#vaek">', "a.html: linket »b.html#vaek«"),
        ('<img alt="x" src="https://example.org/x.png">', "a.html: siden henter noget fra en anden vært"),
        ('<script src="//example.org/x.js"></script>', "a.html: siden henter noget fra en anden vært"),
        ('<img src="b.html" alt="b.html">', "a.html: billedet b.html har ingen billedtekst"),
        ('<a href="b.html#her"><a href="https://example.org"><img alt="en tavle" src="b.html">', None),
    ],
)
def test_faults_of_built_pages(page, said):
    found = links.faults({"a.html": page.encode(), "b.html": b'<p id="her">'})
    assert (said is None and found == []) or said in found[0]


def test_the_search_counts_in_danish():
    words = '"Search finished, found one page matching the search query.": [\n "",\n ""\n ], "plural_expr": "(n != 1)"'
    told = theme.mended_script(words)
    assert "${resultCount} sider" in told
    assert '"plural_expr": "Number(n != 1)"' in told


def test_the_theme_speaks_danish():
    assert theme.mended('<a title="Skip to content">Back to top</a>') == '<a title="Gå til indholdet">Til toppen</a>'
    assert theme.mended("<p>Contents of a box</p>") == "<p>Contents of a box</p>"


def broken_notebook(tmp_path, source_text):
    folder = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, folder)
    path = folder / "05_problem_x.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[1].source = source_text
    nbformat.write(notebook, path)
    return folder


def test_a_failing_cell_stops_the_book_and_the_old_one_stays(tmp_path, capsys):
    target = tmp_path / "bog"
    target.mkdir()
    (target / ".samtale-site.json").write_text("{}")
    (target / "index.html").write_text("den gamle")
    folder = broken_notebook(tmp_path, "1 / 0")
    assert cli.main(["book", str(target), "--notebooks", str(folder)]) == 2
    said = capsys.readouterr().err
    assert "05_problem_x.ipynb: celle 2" in said
    assert "division by zero" in said
    assert (target / "index.html").read_text() == "den gamle"


def test_a_failing_cell_of_an_analysis_is_named(tmp_path):
    path = tmp_path / "analyse_x.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("raise ValueError('tal')")]), path)
    with pytest.raises(PublishError, match=r"analyse_x\.ipynb: celle 1 .*ValueError: tal"):
        analysis_chapter(Analysis(path, "x", "X", "x"))


def test_a_warning_of_sphinx_stops_the_book(tmp_path, monkeypatch):
    texts = tmp_path / "book"
    shutil.copytree(source.WRITTEN, texts)
    (texts / "foer.md").write_text("# Før\n\n:::{admonition}\n:::\n", encoding="utf-8")
    monkeypatch.setattr(source, "WRITTEN", texts)
    with pytest.raises(PublishError, match=r"data/content/da/book/foer\.md:3: ERROR"):
        build.book_files(MODULES, [])


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path, capsys, monkeypatch):
    (tmp_path / "brev.txt").write_text("kære")
    monkeypatch.setattr(build, "book_files", lambda *_: {"index.html": b"x"})
    assert cli.main(["book", str(tmp_path)]) == 2
    assert "indeholder noget andet end et værksted" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["brev.txt"]


def test_without_the_projects_folder_the_message_says_what_to_do(tmp_path):
    with pytest.raises(PublishError, match="kør make book"):
        build.book_files(MODULES, [], settings=Path(tmp_path))


def test_every_analysis_is_a_chapter():
    assert {analysis.slug for analysis in read_analyses(NOTEBOOKS)} == {"helsingor", "egen_kommune"}

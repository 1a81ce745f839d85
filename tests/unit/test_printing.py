"""The handbook and the sheets on paper."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from samtale import cli, content
from samtale.paths import NOTEBOOKS
from samtale.printing import gamebook, handouts
from samtale.printing.handbook import handbook
from samtale.printing.modules import parts
from samtale.printing.papers import PAPERS
from samtale.printing.sheet import FOOT, SIDE
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import read_catalogue

MODULES = read_catalogue(NOTEBOOKS)
MM = 72 / 25.4


def opened(sheet):
    return pypdf.PdfReader(io.BytesIO(bytes(sheet.output())))


def words(text):
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def book():
    return opened(handbook(MODULES, "https://eksempel.dk/vaerksted/"))


@pytest.fixture(scope="module")
def pack():
    return opened(handouts.handouts(MODULES))


@pytest.fixture(scope="module")
def pack_text(pack):
    return words(" ".join(page.extract_text() for page in pack.pages))


@pytest.mark.parametrize("name", ["book", "pack"])
def test_every_page_is_a4_and_its_words_stay_inside(request, name):
    for number, page in enumerate(request.getfixturevalue(name).pages, 1):
        assert (round(page.mediabox.width / MM), round(page.mediabox.height / MM)) == (210, 297)
        outside = []

        def look(text, _cm, matrix, _font, _size, outside=outside):
            x, y = matrix[4] / MM, matrix[5] / MM
            if text.strip() and not (SIDE - 1 <= x <= 210 - SIDE + 1 and FOOT - 14 <= y <= 290):
                outside.append((text.strip(), round(x), round(y)))

        text = page.extract_text(visitor_text=look)
        assert outside == [], number
        assert text.strip(), f"page {number} is empty"


def test_no_line_runs_out_of_the_page(pack):
    """A word that is too long for its place would end beyond the margin."""
    longest = max(len(line) for page in pack.pages for line in page.extract_text().splitlines())
    assert longest < 130


def test_the_contents_name_the_page_on_which_a_chapter_begins(book):
    told = dict(re.findall(r"^(.+?)\s*\.{3,}\s*(\d+)$", book.pages[1].extract_text(), re.MULTILINE))
    assert len(told) == len(MODULES) + 7
    for title, number in told.items():
        start = words(title)[:25]
        assert words(book.pages[int(number) - 1].extract_text()).startswith(start), title


def test_bookmarks_lead_to_every_module(book, pack):
    for reader in (book, pack):
        titles = {entry.title for entry in reader.outline if not isinstance(entry, list)}
        assert {f"{module.id}: {module.title}" for module in MODULES} <= titles


def test_the_handbook_holds_every_note(book):
    text = words(" ".join(page.extract_text() for page in book.pages)).replace(" ", "")
    for module in MODULES:
        for part in parts(module):
            if part.kind == "notes":
                first = re.sub(r"[*_]", "", part.text.split("\n")[0])
                assert first.replace(" ", "") in text, module.id


def test_every_exercise_has_a_sheet(pack_text):
    for module in MODULES:
        for part in parts(module):
            if part.kind == "exercise":
                assert part.slice in PAPERS, f"{module.id} shows {part.slice}"
                if title := (part.state or {}).get("title"):
                    assert words(title) in pack_text


def test_every_card_can_be_cut_out(pack_text):
    flat = pack_text.replace(" ", "")
    cards = [
        card["text"]
        for module in MODULES
        for deck in content.module(module.slug).get("decks", [])
        for family in deck["families"]
        for card in family["cards"]
    ]
    assert len(cards) > 60
    assert [card for card in cards if card.replace(" ", "") not in flat] == []


def test_an_exercise_without_a_sheet_stops_the_pack(monkeypatch):
    monkeypatch.delitem(PAPERS, "scale")
    with pytest.raises(PublishError, match="M2 har en øvelse af slagsen scale"):
        handouts.module_sheets(handouts.Sheet("x", "x"), MODULES[2])


def test_a_dialogue_on_paper_leads_from_place_to_place():
    for path in sorted((content.library.LANGUAGE / "dialogues").glob("*.ink")):
        book = gamebook.read(path.stem)
        names = {place.name for place in book.places}
        reached, todo = set(), [book.places[0].name]
        while todo:
            name = todo.pop()
            if name in reached:
                continue
            reached.add(name)
            place = next(one for one in book.places if one.name == name)
            todo += [choice.to for choice in place.choices] + [guard[3] for guard in place.guards]
            todo += [place.to] if place.to not in ("", "END") else []
            assert place.choices or place.to or place.guards, f"{path.stem} {name} leads nowhere"
        assert reached == names, path.stem
        assert any(place.ending for place in book.places)
        assert 0 <= book.trust <= 10
        assert all(
            choice.text and "#" not in choice.text and choice.why for place in book.places for choice in place.choices
        )


def test_the_same_words_give_the_same_file():
    one, other = handouts.Sheet("x", "x"), handouts.Sheet("x", "x")
    for sheet in (one, other):
        handouts.module_sheets(sheet, MODULES[6])
    assert bytes(one.output()) == bytes(other.output())


def test_both_commands_write_and_write_again(tmp_path, capsys):
    file = tmp_path / "ny" / "bog.pdf"
    for _ in range(2):
        assert cli.main(["handbook", str(file), "--address", "https://eksempel.dk"]) == 0
    assert "sider)" in capsys.readouterr().out
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["handbook", "{0}/bog.txt"], "skal ende på .pdf"),
        (["handbook", "{0}/bog.pdf", "--address", "min side"], "er ikke en webadresse"),
        (["handbook", "{0}/bog.pdf", "--address", "javascript:1"], "er ikke en webadresse"),
        (["handbook"], "Brug: samtale handbook"),
        (["handouts"], "Brug: samtale handouts"),
        (["handbook", "{0}/brev.pdf"], "er ikke en PDF"),
        (["handbook", "{0}/brev.pdf/bog.pdf"], "kunne ikke skrives"),
    ],
)
def test_what_cannot_be_written_is_told_and_changes_nothing(tmp_path, capsys, monkeypatch, arguments, said):
    monkeypatch.setattr("samtale.printing.handbook.handbook", lambda *_: handouts.Sheet("x", "x"))
    letter = tmp_path / "brev.pdf"
    letter.write_text("kære")
    try:
        status = cli.main([part.format(tmp_path) for part in arguments])
    except SystemExit as stopped:
        status = stopped.code
    assert status == 2
    assert said in capsys.readouterr().err
    assert letter.read_text() == "kære"
    assert list(tmp_path.iterdir()) == [letter]


def test_the_guides_numbers_stand_beside_ours_on_both_papers(pack_text, book):
    book_text = " ".join(page.extract_text() for page in book.pages)
    for text in (pack_text, book_text):
        flat = " ".join(text.split())
        for told in ("Guidens tal, og hvad de bygger på", "628", "1.263", "guidens påstand", "udregnet af os"):
            assert told in flat

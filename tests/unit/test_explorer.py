"""The explorer: choices, presets, files to take away, a table of one's own."""

from __future__ import annotations

import io
import re
from base64 import b64decode

import matplotlib.image
import openpyxl
import pandas as pd
import pytest
import traitlets

from samtale import PrevalenceExplorer
from samtale.prevalence import METHODS, WARNED, estimate, sentence


def explorer(**choices):
    return PrevalenceExplorer(**choices)


def test_it_shows_the_numbers_of_the_library():
    shown = explorer(rate="cfr_problem", base="2012", deff=4, method="mid_p")
    rows = estimate(methods=["mid_p"]).query("rate == 'cfr_problem' and base == '2012'")
    pd.testing.assert_frame_equal(shown.rows.reset_index(drop=True), rows.reset_index(drop=True), check_dtype=False)
    assert "mid-P" in shown._table.value
    assert "mid-P" in shown._sources.value


@pytest.mark.parametrize("method", METHODS)
def test_a_method_for_comparison_comes_with_a_warning(method):
    assert ("kun med til sammenligning" in explorer(method=method)._story.value) == (method in WARNED)


def test_the_two_groups_added():
    shown = explorer(rate="groups_disjoint")
    assert "25,9 %" in shown._story.value
    assert "om de to grupper overlapper" in shown._story.value


def test_presets_make_several_choices():
    shown = explorer()
    guide, counted, both = shown.children[1].children
    counted.click()
    assert (shown.rate, shown.base) == ("survey_misuse", "2016")
    both.click()
    assert (shown.rate, shown.base) == ("groups_disjoint", "guide")
    guide.click()
    assert (shown.rate, shown.base) == ("cfr_intervention", "guide")


def test_what_is_folded_away_opens_with_a_tick():
    shown = explorer()
    tick, inside = shown.children[3:5]
    assert inside.layout.display == "none"
    tick.value = True
    assert inside.layout.display == "flex"


def files(shown):
    shown._make_files()
    found = re.findall(r'download="([^"]+)" href="data:[^;]+(?:;charset=utf-8)?;base64,([^"]+)"', shown._files.value)
    return {name: b64decode(data) for name, data in found}


def test_files_hold_the_same_numbers():
    made = files(shown := explorer(base="2016", deff=2))
    assert set(made) == {"skoen.csv", "skoen.xlsx", "skoen.svg", "skoen.png"}
    table = pd.read_csv(io.BytesIO(made["skoen.csv"]))
    assert table["predicted_low"].tolist() == shown.rows["predicted_low"].tolist() == [550, 526, 491]
    sheet = openpyxl.load_workbook(io.BytesIO(made["skoen.xlsx"])).active
    names = [cell.value for cell in sheet[1]]
    assert [row[names.index("predicted_high")].value for row in sheet.iter_rows(min_row=2)] == [727, 758, 805]
    assert b"526 til 758" in made["skoen.svg"]
    assert matplotlib.image.imread(io.BytesIO(made["skoen.png"])).shape[1] > 600


def test_files_go_when_the_choice_changes():
    shown = explorer()
    files(shown)
    shown.base = "2012"
    assert shown._files.value == ""


def bring(shown, text):
    shown._bring(({"content": memoryview(text.encode()), "name": "x"},))


def test_a_table_of_ones_own_and_back():
    shown = explorer()
    bring(shown, "År;Alder;Antal\n2019;15-24;4.444\n2020;15-24;5.555\n")
    assert shown.base == "2020"
    assert "5.555 unge i jeres kommune" in shown._story.value
    assert shown._story.value.count("Helsingør") == 0
    assert "egen fil" in shown._sources.value
    assert "Filen er læst: 2 år." in shown._told.value
    assert shown.claim is None
    shown._use(*forgotten())
    assert shown.base == "guide"
    assert sentence(shown.result) in shown._story.value


def forgotten():
    from samtale.prevalence import bases

    return bases(), None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("År;Alder;Antal\n2019;15-24;mange\n", "række 2, kolonne »Antal«: »mange«"),
        ("<html>", "webside"),
        ("", "tom"),
        ("Kommune;År;Alder;Antal\n101;2020;15-24;5\n147;2020;15-24;6\n", "Filen handler om 2 kommuner"),
        ("År;Kvartal;Alder;Antal\n2020;3;15-24;5\n", "første kvartal"),
    ],
)
def test_a_table_that_cannot_be_used_is_told_and_changes_nothing(text, said):
    shown = explorer()
    before = shown._story.value
    bring(shown, text)
    assert said in shown._told.value
    assert shown._story.value == before


@pytest.mark.parametrize("changes", [{"method": "x"}, {"rate": "x"}])
def test_what_there_is_not_is_refused(changes):
    with pytest.raises(traitlets.TraitError, match="there is no"):
        explorer(**changes)

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
from PIL import Image

from samtale import PrevalenceExplorer
from samtale.prevalence import METHODS, WARNED, estimate, sentence
from samtale.prevalence.explorer import pictures


def explorer(**choices):
    return PrevalenceExplorer(**choices)


def text(shown):
    """Return the sentence without marks."""
    story = shown._story.value.split("</p>")[0]
    return re.sub(r"<sup.*?</sup>|<[^>]+>", "", story)


def test_it_shows_the_numbers_of_the_library():
    shown = explorer(rate="cfr_problem", base="2012", deff=4, method="mid_p")
    rows = estimate(methods=["mid_p"]).query("rate == 'cfr_problem' and base == '2012'")
    found = shown.rows.drop(columns=["population_to", "expected_to"]).reset_index(drop=True)
    pd.testing.assert_frame_equal(found, rows.reset_index(drop=True), check_dtype=False)
    assert "mid-P" in shown._table.value
    assert "mid-P" in shown._sources.value


@pytest.mark.parametrize("method", METHODS)
def test_a_method_for_comparison_comes_with_a_warning(method):
    assert ("kun med til sammenligning" in text(explorer(method=method))) == (method in WARNED)


def test_the_two_groups_added():
    shown = explorer(rate="groups_disjoint")
    assert "25,9 %" in text(shown)
    assert "om de to grupper overlapper" in text(shown)


def presets(shown):
    return {button.description: button for button in shown.children[1].children}


@pytest.mark.parametrize(
    ("name", "rate", "base", "base_to"),
    [
        ("Guidens ord", "guide_words", "guide", ""),
        ("Guidens procent", "cfr_intervention", "guide", ""),
        ("Det, der er talt (7,1 %)", "survey_misuse", "2012", "2016"),
        ("Snæver definition 2015", "narrow_2015", "2015", ""),
        ("Begge grupper lagt sammen", "groups_disjoint", "guide", ""),
    ],
)
def test_presets_make_several_choices(name, rate, base, base_to):
    shown = explorer(base_to="2008")
    presets(shown)[name].click()
    assert (shown.rate, shown.base, shown.base_to) == (rate, base, base_to)


def test_a_range_of_bases_is_covered_by_the_limits():
    shown = explorer(rate="cfr_intervention", base="2016", base_to="2012", deff=2)
    row = shown.result
    assert (row["population"], row["population_to"]) == (6956, 7380)
    assert (row["predicted_low"], row["predicted_high"]) == (495, 758)
    assert "6.956 til 7.380 unge" in text(shown)
    assert "598 til 635" in shown._table.value
    assert all(bar["middle"] is None for bar in shown._pictures.shown["bars"])


def test_a_published_range_has_no_interval():
    shown = explorer(rate="narrow_2015", base="2016")
    assert "mellem cirka 150 og 200 af de 7.380 unge" in text(shown)
    assert "ingen statistisk usikkerhed" in text(shown)
    assert shown._table.value == ""
    (bar,) = shown._pictures.shown["bars"]
    assert (round(bar["low"]), round(bar["high"])) == (176, 185)
    assert [shown._controls[name].disabled for name in ("deff", "method", "level", "spread", "base")] == [True] * 4 + [
        False
    ]
    with pytest.raises(ValueError, match="no sample"):
        shown.rows  # noqa: B018
    presets(shown)["Guidens procent"].click()
    assert not shown._controls["deff"].disabled


def test_the_guides_words_and_the_base_they_take():
    shown = explorer(rate="guide_words")
    assert "omkring 500 unge" in text(shown)
    assert "5.814 eller 5.780 unge" in text(shown)
    assert shown._pictures.shown["bars"] == []


def test_places_that_differ_are_an_assumption():
    shown = explorer(rate="cfr_intervention", base="2016", spread=0.2)
    assert "τ = 0,2)" in text(shown)
    assert "antagelse, for ingen har målt" in text(shown)
    assert "antagelse, for ingen har målt" not in text(explorer())


@pytest.mark.parametrize(
    ("low", "high", "found"), [(0.07, 0.1, (7, 10)), (0.0701, 0.0999, (7, 10)), (0, 0.004, (0, 1))]
)
def test_a_hundred_are_rounded_outward(low, high, found):
    dots = pictures.hundred(low, high)
    assert (dots["low"], dots["high"]) == found


def test_the_band_over_the_years():
    years = explorer(rate="cfr_problem", base="2012", deff=4)._pictures.shown["series"]["years"]
    assert [one["year"] for one in years] == list(range(2008, 2021))
    (picked,) = [one for one in years if one["chosen"]]
    assert (picked["year"], picked["low"], picked["high"]) == (2012, 1012, 1411)


def test_a_link_brings_back_what_was_chosen():
    link = explorer(
        rate="cfr_problem", base="2012", base_to="2016", deff=2, level=0.8, method="mid_p", spread=0.1
    )._link
    again = explorer()
    again._link.state = link.state
    assert again._link.state == link.state
    assert (again.rate, again.base_to, again.deff, again.level, again.spread) == ("cfr_problem", "2016", 2, 0.8, 0.1)
    assert not again._link.refused


@pytest.mark.parametrize("state", [{"rate": "cfr_problem", "base": "1900"}, {"x": "1"}, {"level": "95"}, {"deff": "a"}])
def test_a_link_that_asks_for_what_there_is_not_changes_nothing(state):
    shown = explorer()
    shown._link.state = state
    assert shown._link.refused
    assert shown.rate == "cfr_intervention"
    assert shown._link.state == shown.chosen.texts()
    shown.deff = 2
    assert not shown._link.refused


def test_the_two_numbers_of_the_guide_are_explained():
    panel = explorer().children[-1].value
    assert "Hvorfor er 500 ikke 628?" in panel
    assert "<details>" in panel
    assert "525" in panel  # 6,104 young people of 2008 × 8.6 %


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


def test_pictures_to_take_away_carry_their_description():
    made = files(shown := explorer(base="2016", deff=2))
    told = shown._pictures.shown["label"]
    assert f'aria-label="{told}"' in made["skoen.svg"].decode()
    assert Image.open(io.BytesIO(made["skoen.png"])).text["Description"] == told


def test_files_go_when_the_choice_changes():
    shown = explorer()
    files(shown)
    shown.base = "2012"
    assert shown._files.value == ""


@pytest.mark.parametrize("rate", ["narrow_2015", "guide_words"])
def test_what_has_no_sample_goes_along_as_a_table(rate):
    made = files(explorer(rate=rate))
    assert set(made) == {"skoen.csv", "skoen.xlsx"}
    assert not pd.read_csv(io.BytesIO(made["skoen.csv"])).empty


def bring(shown, table):
    shown._bring(({"content": memoryview(table.encode()), "name": "x"},))


def test_a_table_of_ones_own_and_back():
    shown = explorer()
    bring(shown, "År;Alder;Antal\n2019;15-24;4.444\n2020;15-24;5.555\n")
    assert shown.base == "2020"
    assert "5.555 unge i jeres kommune" in text(shown)
    assert text(shown).count("Helsingør") == 0
    assert "egen fil" in shown._sources.value
    assert "Filen er læst: 2 år." in shown._heard.value
    assert shown.claim is None
    shown._use(*forgotten())
    assert shown.base == "guide"
    assert sentence(shown.result) == text(shown)


def forgotten():
    from samtale.prevalence import bases

    return bases(), None


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("År;Alder;Antal\n2019;15-24;mange\n", "række 2, kolonne »Antal«: »mange«"),
        ("<html>", "webside"),
        ("", "tom"),
        ("Kommune;År;Alder;Antal\n101;2020;15-24;5\n147;2020;15-24;6\n", "Filen handler om 2 kommuner"),
        ("År;Kvartal;Alder;Antal\n2020;3;15-24;5\n", "første kvartal"),
    ],
)
def test_a_table_that_cannot_be_used_is_told_and_changes_nothing(table, said):
    shown = explorer()
    before = shown._story.value
    bring(shown, table)
    assert said in shown._heard.value
    assert shown._story.value == before


@pytest.mark.parametrize("changes", [{"method": "x"}, {"rate": "x"}])
def test_what_there_is_not_is_refused(changes):
    with pytest.raises(traitlets.TraitError, match="there is no"):
        explorer(**changes)

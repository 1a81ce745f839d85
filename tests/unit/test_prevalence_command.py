"""`samtale prevalence`: the same numbers as the library, and plain sentences for what there is not."""

from __future__ import annotations

import csv
import io
import json

import pytest

from samtale import cli
from samtale.prevalence import METHODS, estimate, read_rates, sentence
from samtale.prevalence.command import FIELDS

ASKED = ["--municipality", "217", "--year", "2016", "--rate", "cfr-intervention", "--method", "wilson", "--deff", "2"]


def run(capsys, *arguments):
    status = cli.main(["prevalence", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def expected(**query):
    rows = estimate(deffs=[2], methods=["wilson"])
    return rows[(rows["base"] == "2016") & (rows["rate"] == "cfr_intervention")].iloc[0]


def test_json_holds_the_numbers_of_the_library(capsys):
    status, out, _ = run(capsys, *ASKED, "--json")
    (told,) = json.loads(out)
    row = expected()
    assert status == 0
    assert set(told) == {*FIELDS, "sentence"}
    for name in (
        "population",
        "share",
        "n",
        "x",
        "deff",
        "level",
        "expected",
        "low",
        "high",
        "predicted_low",
        "predicted_high",
    ):
        assert told[name] == pytest.approx(row[name], rel=1e-9)
    assert told["sentence"] == sentence(row)
    assert told["municipality"] == "Helsingør"


def test_csv_and_markdown_hold_the_same(capsys):
    _, out, _ = run(capsys, *ASKED, "--csv")
    (told,) = csv.DictReader(io.StringIO(out))
    assert float(told["predicted_low"]) == expected()["predicted_low"] == 526
    _, out, _ = run(capsys, *ASKED, "--markdown")
    assert "| 2 | 635 | 537 til 748 | 526 til 758 |" in out
    assert sentence(expected()) in out


def test_text_is_a_sentence_with_honest_rounding_and_sources(capsys):
    status, out, _ = run(capsys, *ASKED)
    assert status == 0
    assert out.startswith(sentence(expected()))
    assert "Danmarks Statistik" in out


@pytest.mark.parametrize("method", METHODS)
def test_every_method_by_its_name_with_hyphens(capsys, method):
    status, out, _ = run(capsys, *ASKED, "--json", "--method", method.replace("_", "-"))
    assert status == 0
    assert json.loads(out)[0]["method"] == method


def test_wald_comes_with_a_warning(capsys):
    assert "kun med til sammenligning" in run(capsys, "--method", "wald")[1]
    assert "kun med til sammenligning" not in run(capsys)[1]


def test_the_list_shows_rates_years_methods_with_their_marks(capsys):
    status, out, _ = run(capsys, "--list")
    assert status == 0
    for name in read_rates().index:
        assert name.replace("_", "-") in out
    assert "groups-disjoint" in out
    assert "2016               7.380 [efterprøvet]" in out
    assert "guide              7.300 [guidens påstand]" in out
    assert "clopper-pearson" in out
    assert "beta-binomial" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rate", "cfr-interventon"], "Mente du: cfr-intervention?"),
        (["--rate", "x"], "survey-misuse"),
        (["--method", "wilsen"], "Mente du: wilson"),
        (["--model", "normal"], "binomial"),
        (["--year", "1999"], "Der er tal for: 2008"),
        (["--level", "0"], "Sikkerheden 0"),
        (["--level", "100"], "Sikkerheden 1"),
        (["--deff", "0"], "Designeffekten 0"),
        (["--deff", "nan"], "Designeffekten nan"),
        (["--municipality", "Hillerod"], "Hillerød (219)"),
        (["--municipality", "zzz"], "»zzz« findes ikke"),
        (["--municipality", "219"], "samtale population refresh --municipality 219"),
        (["--population", "/findes/ikke.csv"], "/findes/ikke.csv kan ikke læses"),
        (["--report", "a.txt"], "ikke ».txt«"),
        (["--report", "/findes/ikke/a.html"], "Intet er skrevet"),
    ],
)
def test_what_there_is_not_is_told_in_one_plain_sentence(capsys, arguments, said):
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_a_wrong_call_says_how_to_call(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["prevalence", "--nix"])
    assert stop.value.code == 2
    assert "Brug: samtale prevalence" in capsys.readouterr().err


def test_another_municipality_from_a_file_of_ones_own(capsys, tmp_path):
    path = tmp_path / "folk.csv"
    path.write_text("Kommune;År;Alder;Antal\n219;2020;15-24;6.000\n101;2020;15-24;90.000\n", encoding="cp1252")
    status, out, _ = run(capsys, "--municipality", "Hillerød", "--population", str(path), "--json")
    (told,) = json.loads(out)
    assert status == 0
    assert (told["municipality"], told["population"], told["base_status"]) == ("Hillerød", 6000, "own")
    assert "unge i Hillerød" in told["sentence"]
    status, _, err = run(capsys, "--municipality", "Greve", "--population", str(path))
    assert (status, "Greve står ikke i folk.csv" in err) == (2, True)


def test_faults_of_a_file_are_listed_with_row_and_column(capsys, tmp_path):
    path = tmp_path / "folk.csv"
    path.write_text("År;Alder;Antal\n2020;15-19;mange\n2020;20-24;-1\n", encoding="utf-8")
    status, _, err = run(capsys, "--population", str(path))
    assert status == 2
    assert "række 2, kolonne »Antal«: »mange«" in err
    assert "række 3" in err

"""The timeline of consent: every age has one row for each kind of help, and every row a rule."""

from __future__ import annotations

from datetime import date

import pytest
import traitlets

from samtale import ConsentTimeline
from samtale.content import ContentError
from samtale.exercises.consent_timeline import model
from samtale.knowledge import read_consents, read_rules
from samtale.knowledge.consents import COLUMNS

BAND = {"id": "a", "help": "Råd", "from_age": 14, "to_age": 17, "rule": "party_status"}


def table(tmp_path, *rows):
    path = tmp_path / "consents.csv"
    path.write_text("\n".join([",".join(COLUMNS), *rows]) + "\n", "utf-8")
    return path


def test_every_kind_of_help_has_one_row_for_every_age():
    helps = {consent.help for consent in read_consents()}
    assert len(helps) == 3
    assert len(read_consents()) == 6


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["a,C4,Råd,x,22,Noget,party_status"], "»from_age« er 'x'"),
        (["a,C4,Råd,14,22,Noget,nix"], "»rule« er 'nix'"),
        (["a,C4,,14,22,Noget,party_status"], "»help« er tom"),
    ],
)
def test_a_broken_row_is_named_with_its_line(tmp_path, rows, said):
    with pytest.raises(ContentError, match=said) as fault:
        read_consents(table(tmp_path, *rows))
    assert "2" in str(fault.value)


@pytest.mark.parametrize("to_age", ["20", "22"])
def test_a_gap_or_an_overlap_of_ages_is_refused(tmp_path, to_age):
    rows = [f"a,C4,Råd,14,{to_age},Noget,party_status"]
    rows += ["b,C4,Råd,22,22,Noget,party_status"] if to_age == "22" else []
    with pytest.raises(ValueError, match=r"'Råd' has (0|2) rows for the age of (21|22)"):
        read_consents(table(tmp_path, *rows))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([{"id": "a"}], "band 1 lacks help"),
        ([BAND | {"to_age": 13}], "band 'a' ends at 13, before 14"),
        ([BAND, BAND], "band 2 repeats the id 'a'"),
    ],
)
def test_broken_bands_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        ConsentTimeline(bands=raw)


def test_rules_that_wait_for_a_professional_say_so():
    told = model.told(read_consents(), read_rules(), date(2026, 11, 24))
    assert told["rules"]["consent_treatment"]["awaits"]
    assert not told["rules"]["anonymous_counselling"]["awaits"]
    assert {rule["age"] for rule in model.told(read_consents(), read_rules(), date(2028, 1, 1))["rules"].values()} == {
        "expired"
    }

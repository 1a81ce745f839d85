"""The lever: closed until somebody stands for its text."""

from __future__ import annotations

import re

import pytest
import traitlets

from samtale import BrainBalance, content

SECTION = content.item("brain_balances", "hele_livet.vippe")


def test_nobody_has_approved_it_unless_somebody_is_named():
    assert BrainBalance(reading=["En linje."]).approved == ""
    with pytest.raises(traitlets.TraitError, match="names who gave it"):
        BrainBalance(reading=["En linje."], approved="  ")


def test_a_blank_line_is_refused():
    with pytest.raises(traitlets.TraitError, match="line 2 is blank"):
        BrainBalance(reading=["En linje.", " "])


def test_the_module_waits_for_a_health_professional():
    assert BrainBalance("hele_livet.vippe").approved == ""
    assert "afventer fagperson" in BrainBalance("hele_livet.vippe").words["awaits"]


def test_the_words_name_no_substance_dose_share_or_time():
    words = content.words("brain_balance")
    own = [*SECTION["reading"], SECTION["intro"], *(words[name] for name in words if name.startswith(("lean", "use")))]
    assert not re.search(r"\d|%|\b(alkohol|øl|hash|kokain|dopamin|milligram|genstand)", " ".join(own), re.IGNORECASE)


def test_no_step_is_a_trait():
    assert BrainBalance.settable() == ["approved", "intro", "key", "reading", "source", "title"]

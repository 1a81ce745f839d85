"""The balance: a dilemma, and no word of the participant in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import Balance


def test_a_dilemma_is_kept_without_blanks():
    assert Balance(dilemma="  At holde pause ").dilemma == "At holde pause"


@pytest.mark.parametrize("text", ["", "   "])
def test_a_balance_without_a_dilemma_is_refused(text):
    with pytest.raises(traitlets.TraitError, match="needs a dilemma"):
        Balance(dilemma=text)


def test_the_usual_question_is_open():
    assert Balance().question.startswith("Når du ser på det hele")


def test_no_text_of_a_participant_is_a_trait():
    assert Balance.settable() == ["dilemma", "intro", "key", "question", "title"]

"""The quiz: questions that are whole, and legal rules as they stand on a day."""

from __future__ import annotations

from datetime import date

import pytest
import traitlets

from samtale import Quiz
from samtale.exercises.quiz import model
from samtale.knowledge.laws import read_rules
from samtale.knowledge.shown import named

RULES = {rule.id: rule for rule in read_rules()}
QUESTION = {"id": "a", "claim": "Det er nok.", "holds": "no", "now": "Det er det ikke.", "source": "Loven"}


def test_a_question_is_filled_up():
    told = Quiz(questions=[QUESTION]).questions[0]
    assert told["age"] == "fresh"
    assert told["awaits"] is False
    assert told["valid_from"] == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"holds": "maybe"}, "holds is 'maybe'"),
        ({"now": ""}, "question 1 lacks now"),
        ({"source": ""}, "question 1 lacks source"),
        ({"colour": "red"}, "has no field colour"),
        ({"age": "young"}, "age is 'young'"),
        ({"checked_on": "i går"}, "Invalid isoformat"),
        ({"awaits": "yes"}, "awaits must be true or false"),
    ],
)
def test_a_broken_question_is_refused(change, said):
    with pytest.raises(traitlets.TraitError, match=said):
        Quiz(questions=[QUESTION | change])


@pytest.mark.parametrize(
    ("rule", "holds", "awaits"),
    [
        ("tobacco_age", "no", False),
        ("disco_serving", "yes", False),
        ("duty_to_notify", "no", False),
        ("five_talks", "open", True),
        ("other_substances", "no", True),
    ],
)
def test_a_rule_becomes_a_question(rule, holds, awaits):
    told = model.from_rule(RULES[rule], date(2026, 1, 1))
    assert (told["holds"], told["awaits"]) == (holds, awaits)
    assert model.questions([told]) == [told]


@pytest.mark.parametrize(
    ("today", "age"), [(date(2026, 6, 1), "fresh"), (date(2027, 2, 1), "old"), (date(2027, 8, 1), "expired")]
)
def test_a_rule_grows_old(today, age):
    assert model.from_rule(RULES["beer_age"], today)["age"] == age


def test_a_rule_without_a_claim_is_no_question():
    with pytest.raises(ValueError, match="'party_status' holds no claim"):
        model.from_rule(RULES["party_status"], date(2026, 1, 1))


def test_a_rule_that_is_not_there_is_named():
    with pytest.raises(KeyError, match="no rule gold; there are tobacco_age"):
        named(list(RULES.values()), ["beer_age", "gold"])


def test_no_answer_is_a_trait():
    assert Quiz.settable() == ["intro", "key", "legal", "questions", "title"]

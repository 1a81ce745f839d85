"""Questions to the room: what their descriptions must look like."""

from __future__ import annotations

import pytest
import traitlets

from samtale import Poll
from samtale.exercises.poll import model

CHOICES = [{"id": "lav", "text": "Lav"}, {"id": "hoej", "text": "Høj"}]
QUESTIONS = [{"id": "skole", "text": "På skolen?"}]


def test_a_whole_poll_is_taken_as_it_is():
    poll = Poll(choices=CHOICES, questions=QUESTIONS, most=2)
    assert (poll.choices, poll.questions, poll.most) == (CHOICES, QUESTIONS, 2)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "2 to 15 choices, not 0"),
        (CHOICES[:1], "2 to 15 choices, not 1"),
        ([{"id": str(number), "text": "x"} for number in range(16)], "not 16"),
        ([*CHOICES, {"id": "lav", "text": "Igen"}], "choice 3 repeats the id 'lav'"),
        ([*CHOICES, {"id": "x"}], "choice 3 lacks text"),
        ([*CHOICES, {"id": "", "text": "x"}], "choice 3 lacks id"),
        ([*CHOICES, {"id": "x", "text": 4}], "choice 3: text must be text"),
        ([*CHOICES, {"id": "x", "text": "x", "key": "y"}], "choice 3 has no field key"),
    ],
)
def test_broken_choices_are_refused(raw, said):
    with pytest.raises(ValueError, match=said):
        model.choices(raw)


@pytest.mark.parametrize(
    ("raw", "said"), [([], "needs a question"), ([*QUESTIONS, *QUESTIONS], "question 2 repeats the id 'skole'")]
)
def test_broken_questions_are_refused(raw, said):
    with pytest.raises(ValueError, match=said):
        model.questions(raw)


@pytest.mark.parametrize("number", [0, 3, -1, True, 1.5, "2"])
def test_nobody_takes_more_than_there_is(number):
    with pytest.raises(ValueError, match="a person takes 1 to 2 choices"):
        model.most(number, 2)


def test_faults_reach_the_writer_of_the_notebook():
    with pytest.raises(traitlets.TraitError, match="choice 1 lacks text"):
        Poll(choices=[{"id": "a"}, CHOICES[0]], questions=QUESTIONS)
    with pytest.raises(traitlets.TraitError, match="1 to 2 choices, not 3"):
        Poll(choices=CHOICES, questions=QUESTIONS, most=3)


def test_no_answer_is_a_trait():
    assert Poll.settable() == ["choices", "intro", "key", "most", "questions", "title"]

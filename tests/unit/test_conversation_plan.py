"""The plan for a conversation: which steps it may have."""

from __future__ import annotations

import pytest
import traitlets

from samtale import ConversationPlan

STEP = {"id": "a", "title": "A", "prompt": "Hvad?"}


def test_a_step_gets_every_field():
    assert ConversationPlan(steps=[STEP]).steps == [STEP | {"hint": "", "choices": []}]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "a plan needs a step"),
        ([{"id": "a", "title": "A"}], "step 1 lacks prompt"),
        ([STEP, STEP], "step 2 repeats the id 'a'"),
        ([STEP | {"choices": ["en"]}], "step 'a' needs at least two choices"),
        ([STEP | {"choices": ["en", "en"]}], "step 'a' needs at least two choices"),
        ([STEP | {"colour": "red"}], "step 1 has no field colour"),
    ],
)
def test_broken_steps_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        ConversationPlan(steps=raw)


def test_no_text_of_a_participant_is_a_trait():
    assert ConversationPlan.settable() == ["intro", "key", "questions", "seconds", "steps", "title"]

"""The situations: enough of them, tied to the guide, and models that the coach lets pass."""

from __future__ import annotations

import pytest

from samtale import content
from samtale.coach import Coach
from samtale.coach.rules import load
from samtale.exercises.practice_line import model

SITUATIONS = content.practice()
SKILLS = {rule.id for rule in load() if rule.level == "green"}
GUIDE = {row["id"] for row in content.guide_items()}


def test_there_are_at_least_sixty_tied_to_many_parts_of_the_guide():
    assert len(SITUATIONS) >= 60
    assert len({item for found in SITUATIONS for item in found["guide"]}) >= 30
    assert {item for found in SITUATIONS for item in found["guide"]} <= GUIDE


def test_each_is_whole():
    assert model.situations(SITUATIONS) == SITUATIONS


@pytest.mark.parametrize("found", SITUATIONS, ids=lambda found: found["id"])
def test_the_models_show_three_skills_and_earn_no_remark(found):
    assert len({line["skill"] for line in found["models"]}) == len(found["models"])
    assert {line["skill"] for line in found["models"]} <= SKILLS
    previous = [turn["text"] for turn in found["turns"]]
    remarks = {line["text"]: Coach().review(line["text"], previous).remarks for line in found["models"]}
    assert {text: [remark.rule for remark in given] for text, given in remarks.items() if given} == {}

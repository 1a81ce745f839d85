"""Every rule against its own examples, and rule files that are broken."""

from __future__ import annotations

import shutil

import pytest

from samtale.coach import Coach
from samtale.coach.check import check
from samtale.coach.rules import FOLDER, load
from samtale.content import ContentError

RULES = load()
RED = [
    "label",
    "advice",
    "threat",
    "interrogation",
    "false-promise",
    "premature-understanding",
    "scare",
    "generalising",
    "belittling",
]
YELLOW = ["why", "closed", "double", "yes-but", "leading", "abstract"]
GREEN = ["permission", "echo", "openness", "honest-frame", "autonomy", "scale", "normalising", "waiting"]


def test_the_rules_are_those_of_the_design():
    by_level = {level: sorted(rule.id for rule in RULES if rule.level == level) for level in ("red", "yellow", "green")}
    assert by_level == {"red": sorted(RED), "yellow": sorted(YELLOW), "green": sorted(GREEN)}


def found(coach: Coach, line: str, previous: tuple[str, ...]) -> set[str]:
    review = coach.review(line, previous)
    return {finding.rule for finding in (*review.remarks, *review.credits)}


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule in RULES for example in rule.examples],
    ids=lambda value: value.id if hasattr(value, "id") else value.line[:40],
)
def test_example(rule, example):
    assert (rule.id in found(Coach(), example.line, example.previous)) == example.found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_five_examples_of_each_kind(rule):
    assert sum(example.found for example in rule.examples) >= 5
    assert sum(not example.found for example in rule.examples) >= 5


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(FOLDER, tmp_path / "coach")


def mend(folder, name, old, new):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_bad_regular_expression_names_file_line_and_remedy(folder):
    mend(folder, "why.yml", "patterns:\n", "patterns:\n  - 'hvorfor (du'\n")
    line = (folder / "why.yml").read_text("utf-8").splitlines().index("  - 'hvorfor (du'") + 1
    with pytest.raises(ContentError, match=rf"why\.yml, linje {line}: Mønsteret kan ikke læses.*parentes"):
        Coach(folder)


def test_an_unknown_list_is_named(folder):
    mend(folder, "why.yml", "patterns:\n", "patterns:\n  - 'hvorfor <dyr>'\n")
    with pytest.raises(ContentError, match=r"why\.yml.*dyr.*words\.yml"):
        Coach(folder)


def test_an_example_that_its_rule_does_not_find_is_named(folder):
    mend(folder, "why.yml", "    - Hvorfor ryger du?\n", "    - Solen skinner i dag.\n")
    with pytest.raises(ContentError, match=r"why\.yml, linje \d+: Reglen finder ikke.*Solen skinner"):
        check(folder)


def test_an_example_where_the_rule_should_be_silent_is_named(folder):
    mend(folder, "why.yml", "    - Hvad skete der, lige inden du gik?\n", "    - Hvorfor gik du?\n")
    with pytest.raises(ContentError, match=r"why\.yml, linje \d+: Reglen finder noget.*Hvorfor gik du"):
        check(folder)


def test_a_rule_with_too_few_examples_is_refused(folder):
    mend(folder, "why.yml", "    - Hvad bilder du dig ind?\n", "")
    mend(folder, "why.yml", "    - Hvad er grunden til, at du blev væk i går?\n", "")
    with pytest.raises(ContentError, match="mindst 5"):
        Coach(folder)


def test_all_examples_are_in_order():
    assert check() == sum(len(rule.examples) for rule in RULES)

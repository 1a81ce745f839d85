"""What the classifier hears in a line, and what a rule's margins let it do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from samtale.coach import Coach
from samtale.coach.features import KINDS, hear
from samtale.coach.reading import read
from samtale.coach.rules import language
from samtale.coach.text import stem


def heard(line, *previous):
    shared = language()
    return hear(line, read(line, shared), previous, shared)


def test_stems_neighbours_and_the_shape_of_the_line():
    words = heard("Du gik hjem. Hvad skete der?", "Kan vi tale?").whole["words"]
    assert {"<", "hjem", "hjem .", "#2", "#?1", "asked"} <= words


def test_parts_of_a_compound_are_known():
    assert heard("hashmisbrug").whole["letters"] & heard("misbruger").whole["letters"] >= {"misb", "sbru", "brug"}


def test_what_comes_back_is_marked_in_any_form():
    echo = heard("Du er bange for at dumpe?", "Jeg er bange for, jeg dumper.").whole["echo"]
    assert {"du' er' E", "E ?", "=EE?", "#2"} <= echo


def test_other_content_is_not_taken_for_an_echo():
    echo = heard("Skal vi spise?", "Jeg er bange for at dumpe.").whole["echo"]
    assert {"W ?", "=W?", "#0"} <= echo
    assert not any(part == "E" for feature in echo for part in feature.split())


def test_without_turns_there_is_nothing_to_echo():
    assert heard("Du er bange.").whole["echo"] == frozenset()


def test_an_empty_line_has_features_of_no_sentence():
    assert heard("").by_sentence == ()
    assert set(heard("").whole) == set(KINDS)


@pytest.mark.parametrize("word", ["to'er", "to’er", "toer"])
def test_an_apostrophe_changes_no_stem(word):
    assert stem(word) == "toer"


@pytest.mark.parametrize(("adds", "found"), [(None, False), (9.0, False), (-9.0, True)])
def test_a_rule_is_found_from_its_margin_on(adds, found):
    coach = Coach()
    coach.rules = tuple(replace(rule, adds=adds if rule.id == "scare" else None, drops=None) for rule in coach.rules)
    assert ("scare" in {remark.rule for remark in coach.review("Der er kaffe på kanden.").remarks}) is found


@pytest.mark.parametrize(("drops", "found"), [(None, True), (-9.0, True), (9.0, False)])
def test_what_a_pattern_found_counts_for_nothing_below_the_margin(drops, found):
    coach = Coach()
    coach.rules = tuple(replace(rule, adds=None, drops=drops) for rule in coach.rules)
    assert ("why" in {remark.rule for remark in coach.review("Hvorfor ryger du?").remarks}) is found

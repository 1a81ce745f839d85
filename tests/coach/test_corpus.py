"""The corpus, and that the rules keep what they can do on the half they were made with."""

from __future__ import annotations

import re

import pytest

from samtale.coach.rules import load
from support.coach import FRESH, LEARNT, false_remarks, figures, half, rows

LINES = rows()
LEVELS = {rule.id: rule.level for rule in load()}
DEVELOPMENT = [row for row in LINES if half(row["line"]) == "development"]
HELD_OUT = [row for row in LINES if half(row["line"]) == "held-out"]
UNSEEN = {"held-out": HELD_OUT} | {
    author: [row for row in rows(FRESH) if row["author"] == author]
    for author in sorted({row["author"] for row in rows(FRESH)})
}
UNSEEN["all unseen"] = [row for lines in UNSEEN.values() for row in lines]


def test_there_are_enough_lines_of_many_settings_in_two_halves():
    assert len(LINES) >= 400
    assert len({row["setting"] for row in LINES}) >= 5
    assert len({row["author"] for row in LINES}) >= 5
    assert min(len(DEVELOPMENT), len(HELD_OUT)) >= 200


@pytest.mark.parametrize("found", [LINES, rows(LEARNT), rows(FRESH)], ids=["lines", "learnt", "fresh"])
def test_every_label_is_a_rule_and_no_line_stands_twice(found):
    assert {label for row in found for label in row["remarks"].split()} <= {r for r in LEVELS if LEVELS[r] != "green"}
    assert {label for row in found for label in row["credits"].split()} <= {r for r in LEVELS if LEVELS[r] == "green"}
    assert len({row["id"] for row in found}) == len({row["line"] for row in found}) == len(found)


def test_no_line_that_measures_was_learnt():
    learnt = {spoken(row["line"]) for row in rows(LEARNT)}
    assert [row["id"] for row in (*LINES, *rows(FRESH)) if spoken(row["line"]) in learnt] == []


def spoken(line: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", line.lower()))


def test_an_echo_has_something_to_echo():
    assert [row["id"] for row in LINES if "echo" in row["credits"].split() and not row["previous"]] == []


@pytest.mark.parametrize("rule", [rule for rule, level in LEVELS.items() if level != "green"])
def test_a_rule_keeps_its_figures_on_the_development_half(rule, development):
    assert development[rule]["precision"] >= 0.87
    assert development[rule]["recall"] >= 0.7


def test_echoes_are_heard_on_both_halves(development, held_out):
    assert development["echo"]["f1"] >= 0.85
    assert held_out["echo"]["f1"] >= 0.8


def test_good_lines_are_left_in_peace():
    false, good = false_remarks(DEVELOPMENT)
    assert false * 20 <= good


@pytest.mark.parametrize("name", UNSEEN)
def test_figures_on_unseen_lines_are_printed(name, capsys):
    lines = UNSEEN[name]
    (false, good), found = false_remarks(lines), figures(lines)
    with capsys.disabled():
        print(f"\n{name}, {len(lines)} lines; {false} false remarks on {good} good lines")
        for rule, given in found.items():
            level, told = LEVELS.get(rule, "all"), f"P={given['precision']:.2f} R={given['recall']:.2f}"
            print(f"{level:7}{rule:24}n={given['n']:3} {told}")
    # a floor far below the goals: a broken engine falls through it
    red = [given["recall"] for rule, given in found.items() if LEVELS.get(rule) == "red"]
    assert sum(red) / len(red) >= 0.6


@pytest.fixture(scope="module")
def development():
    return figures(DEVELOPMENT)


@pytest.fixture(scope="module")
def held_out():
    return figures(HELD_OUT)

"""The engine: places, order, previous turns, odd input; and the same results in the browser's home."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samtale.coach import Coach
from samtale.coach.jsonl import answers
from support.coach import browser_answers, corpus

COACH = Coach()


def rules(line: str, *previous: str) -> list[str]:
    return [finding.rule for finding in COACH.review(line, previous).remarks]


def test_the_place_is_that_of_the_words():
    line = "Nå 😀, men hvorfor ryger du?"
    (remark,) = (found for found in COACH.review(line).remarks if found.rule == "why")
    assert line[remark.start : remark.end].startswith("hvorfor")


def test_the_most_harmful_comes_first():
    assert rules("Hvorfor ryger du? Du er jo misbruger.") == ["label", "why"]


def test_a_remark_tells_why_and_a_form():
    (remark,) = COACH.review("Hvorfor ryger du?").remarks
    assert remark.reason
    assert remark.suggestion
    assert remark.level == "yellow"


@pytest.mark.parametrize(
    ("line", "previous", "silent"),
    [
        ("Du kunne starte med at skrive til din lærer.", ["Må jeg komme med et forslag?", "Ja, gerne."], "advice"),
        ("Hash kan give psykoser hos nogle.", ["Er det farligt?"], "scare"),
        ("Center for misbrug åbner klokken ni.", [], "label"),
        ("Du skal ikke svare nu.", [], "advice"),
        ("Reglen er ens for alle. Kommer du skæv, sender jeg dig hjem, og vi taler om det i morgen.", [], "threat"),
        ("Jeg lover at ringe fredag.", [], "false-promise"),
        ("Jeg forstår det ikke helt endnu.", [], "premature-understanding"),
        ("Du har prøvet at stoppe? Hvordan gik det?", ["Jeg har prøvet at stoppe."], "double"),
        ("Jeg er nysgerrig på, hvorfor du valgte netop den dag.", [], "why"),
        ("Jamen det lyder godt.", [], "yes-but"),
        ("Har du lyst til at tale om noget andet?", [], "closed"),
        ("Vi kan bruge tal, f.eks. fra 0 til 10. Hvad siger du til det?", [], "double"),
    ],
)
def test_traps_of_the_design(line, previous, silent):
    assert silent not in rules(line, *previous)


@pytest.mark.parametrize("line", ["Er det ikke på tide, at du stopper?", "Synes du ikke selv, at det er for meget?"])
def test_a_leading_question_is_not_a_closed_one_as_well(line):
    assert rules(line) == ["leading"]


def test_misspelt_and_without_signs():
    assert "why" in rules("hvofor gik du")
    assert "closed" in rules("har du talt med din mor om det")


@pytest.mark.parametrize(
    "line", ["", " ", "…", "?!?!", "😀😀", "How are you today?", "<script>alert(1)</script>", "\x00"]
)
def test_lines_that_are_no_danish_line_have_no_remarks(line):
    review = COACH.review(line)
    assert review.remarks == ()
    assert review.credits == ()


LONG = ["hvorfor " * 1250, "a" * 10_000, "du " * 3333, "jeg er " * 1400, "," * 10_000, "ikke, " * 1600, '"' * 10_000]


@pytest.mark.parametrize("line", LONG, ids=lambda line: line[:8])
def test_ten_thousand_characters_are_answered(line):
    COACH.review(line, [line])


WORDS = sorted({word for item in corpus()[:200] for word in item["line"].split()})
TALK = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from([",", ".", "?", "–", "…", "»", "«", "😀"])), max_size=40
)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(TALK.map(" ".join), st.lists(st.text(max_size=60), max_size=2)), min_size=20, max_size=40))
def test_any_talk_is_answered_alike_in_both_homes(cases):
    items = [{"line": line, "previous": previous} for line, previous in cases]
    assert browser_answers(items) == python_answers(items)


def python_answers(items):
    return [json.loads(answer) for answer in answers(json.dumps(item) for item in items)]


def test_both_homes_agree_on_the_whole_corpus():
    items = corpus()
    assert browser_answers(items) == python_answers(items)


def test_both_homes_agree_on_every_example():
    items = [
        {"line": example.line, "previous": list(example.previous)} for rule in COACH.rules for example in rule.examples
    ]
    assert browser_answers(items) == python_answers(items)


def test_both_homes_agree_on_odd_lines():
    odd = ["", "\ud83d\ude00 Hvorfor?", "e\u0301n gang", "f.eks. i dag. Den 3. maj.", '»citat« og "mere', *LONG]
    items = [{"line": line, "previous": ["Én Æble"]} for line in odd]
    assert browser_answers(items) == python_answers(items)


def command(text: bytes) -> subprocess.CompletedProcess:
    return subprocess.run([*SAMTALE, "coach"], input=text, capture_output=True, check=False, timeout=60)


SAMTALE = [sys.executable, "-m", "samtale"]


def test_the_command_answers_each_line_and_goes_on_after_a_broken_one():
    lines = [
        '{"line": "Hvorfor ryger du?"}',
        "{",
        "",
        '["x"]',
        '{"line": 5}',
        '{"line": "x", "previous": "y"}',
        '{"line": ""}',
    ]
    done = command("\n".join(lines).encode() + b"\n\xff\n")
    out = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert out[0]["remarks"] == [{"rule": "why", "level": "yellow", "start": 0, "end": 7}]
    assert [set(answer) for answer in out[1:6]] == [{"error"}] * 5
    assert "linje 2" in out[1]["error"].lower()
    assert out[6] == {"remarks": [], "credits": []}
    assert set(out[7]) == {"error"}


def test_the_command_tries_the_rules():
    done = subprocess.run([*SAMTALE, "coach", "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "eksempler" in done.stdout


def test_the_command_refuses_what_it_does_not_know():
    done = subprocess.run([*SAMTALE, "coach", "--karakter"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "samtale coach" in done.stderr

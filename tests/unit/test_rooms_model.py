"""The room's state machine: times, steps, questions, and what is never shown."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from samtale.paths import NOTEBOOKS
from samtale.programmes.ask import Wish, plan_for
from samtale.rooms import agenda, model, views
from samtale.rooms.codes import LETTERS, new_code, tidy
from samtale.rooms.groups import deal, place
from samtale.rooms.limits import Bucket, Guesses
from samtale.rooms.model import MINUTE, Question, RefusedError, Step, new_room
from samtale.rooms.records import dump, load
from samtale.rooms.tally import tally
from samtale.serving.catalogue import read_catalogue

STEPS = (
    Step("a", "A", 10),
    Step("b", "B", 5, core=False, group="pairs"),
    Step("pause-2", "Pause", 15, kind="pause"),
    Step("c", "C", 20, core=False, group="triads"),
    Step("d", "D", 10),
)
ASKED = Question("m.x", "Hvor meget?", low="lidt", high="meget")
EVENTS = ["next_step", "back", "start", "pause", "swap", "put_away"]


@pytest.fixture
def room():
    return new_room("KMPA", "Prøve", STEPS, 0)


def test_a_clock_needs_no_ticks(room):
    running = model.start(room, 1_000)
    assert running.remaining(61_000) == 9 * MINUTE
    paused = model.pause(running, 61_000)
    assert paused.remaining(10**9) == 9 * MINUTE
    assert model.start(paused, 2 * MINUTE).remaining(3 * MINUTE) == 8 * MINUTE
    assert running.remaining(1_000 + 11 * MINUTE) == -MINUTE


def test_the_end_is_the_sum_of_what_is_left(room):
    running = model.start(room, 0)
    assert running.end(0) == 60 * MINUTE == running.planned_end()
    assert model.extend(running, 0, 5).end(0) == 65 * MINUTE
    assert model.drop(running, 0, (1, 3)).end(0) == 35 * MINUTE
    late = running.end(12 * MINUTE)
    assert late == 62 * MINUTE


def test_late_gives_proposals_and_drops_nothing(room):
    running = model.start(room, 0)
    assert model.proposals(running, 10 * MINUTE) == []
    told = model.proposals(running, 13 * MINUTE)
    assert [(one.steps, one.end // MINUTE) for one in told] == [((1,), 58), ((3,), 43), ((1, 3), 38)]
    assert running.dropped == frozenset()
    assert model.proposals(room, 10**9) == []  # a plan that has not begun is not late


@pytest.mark.parametrize("index", [0, 2, 4, 99])
def test_what_carries_a_day_is_never_dropped(room, index):
    with pytest.raises(RefusedError):
        model.drop(room, 0, (index,))


def test_a_dropped_step_is_passed_over_and_may_come_back(room):
    short = model.drop(room, 0, (1,))
    assert model.next_step(short, 0).at == 2
    assert model.back(model.next_step(short, 0), 0).at == 0
    assert model.go(short, 0, 1).dropped == frozenset()
    assert model.restore(short, 0, (1,)) == room


def test_time_spent_adds_up_over_visits(room):
    there = model.next_step(model.start(room, 0), 4 * MINUTE)
    back = model.back(there, 5 * MINUTE)
    assert back.spent_on(0, 7 * MINUTE) == 6 * MINUTE
    assert back.spent_on(1, 7 * MINUTE) == MINUTE


@pytest.mark.parametrize(
    ("event", "arguments", "word"),
    [
        ("go", (99,), "no_step"),
        ("back", (), "first_step"),
        ("swap", (), "no_roles"),
        ("extend", (-10,), "no_such_time"),
        ("extend", (999,), "no_such_time"),
        ("stage", ("closed",), "nothing_asked"),
        ("set_least", (2,), "bad_least"),
        ("set_least", (11,), "bad_least"),
    ],
)
def test_an_event_that_does_not_fit_says_why(room, event, arguments, word):
    with pytest.raises(RefusedError) as problem:
        getattr(model, event)(room, 0, *arguments)
    assert problem.value.word == word


def test_a_question_is_open_then_closed_then_shown_and_asked_twice_at_most(room):
    asked = model.ask(room, 0, ASKED)
    model.check_answer(asked, "m.x", 1, 10)
    model.check_answer(asked, "m.x", 1, None)
    for question, number, value, word in [
        ("m.x", 1, 11, "no_such_answer"),
        ("m.x", 2, 3, "not_asked"),
        ("other", 1, 3, "not_asked"),
    ]:
        with pytest.raises(RefusedError, match=word):
            model.check_answer(asked, question, number, value)
    with pytest.raises(RefusedError, match="still_open"):
        model.ask(asked, 0, ASKED)
    shown = model.stage(model.stage(asked, 0, "closed"), 0, "revealed")
    with pytest.raises(RefusedError, match="closed"):
        model.check_answer(shown, "m.x", 1, 3)
    with pytest.raises(RefusedError, match="already_shown"):
        model.stage(shown, 0, "open")
    again = model.stage(model.ask(shown, 0, ASKED), 0, "revealed")
    with pytest.raises(RefusedError, match="asked_twice"):
        model.ask(again, 0, ASKED)


def test_an_answer_taken_back_hides_the_round_it_was_in(room):
    shown = model.stage(model.ask(room, 0, ASKED), 0, "revealed")
    assert views.everybody(shown, lambda *_: [1] * 6, 6)["asked"]["rounds"][0]["counts"]
    hidden = model.withdraw(shown, 0, ("m.x#1",))
    assert views.everybody(hidden, lambda *_: [1] * 5, 6)["asked"]["rounds"][0]["counts"] is None


@pytest.mark.parametrize("least", [3, 5, 10])
def test_answers_show_only_when_revealed_and_enough(least):
    few, enough = [4] * (least - 1), [4] * least
    assert tally(enough, 11, least, revealed=False).counts is None
    # who passed counts towards how many answered, not towards how many there must be
    assert tally([*few, None, None], 11, least, revealed=True).counts is None
    told = tally([*enough, None], 11, least, revealed=True)
    assert (told.counts[4], told.passed, told.answered) == (least, 1, least + 1)


def test_phones_and_screen_know_nothing_of_the_facilitator(room):
    shared = views.everybody(room, lambda *_: [], 0)
    told = views.leader(room, shared, 0, {"notes": "hemmeligt", "questions": []})
    assert {"notes", "questions", "late", "planned", "spent", "rounds"} & shared.keys() == set()
    assert told["notes"] == "hemmeligt"


@pytest.mark.parametrize("size", [2, 3])
@pytest.mark.parametrize("people", range(2, 32))
def test_nobody_is_left_alone(people, size):
    groups = deal(people, size)
    assert sum(groups) == people
    assert set(groups) <= {2, 3}
    for turn in range(3):
        cards = [place(number, people, size, turn) for number in range(1, people + 1)]
        for group, members in enumerate(groups, start=1):
            assert sorted(role for known, role, _ in cards if known == group) == list(range(members))


def test_codes_are_easy_to_read_and_never_repeat():
    alike = ["IL1", "OQ0DCG", "UVW", "MN", "EF", "PRB8", "S5", "Z2"]
    assert [group for group in alike if len(set(group) & set(LETTERS)) > 1] == []
    taken = {new_code(()) for _ in range(50)}
    assert new_code(taken) not in taken
    assert [tidy(typed) for typed in ("kmpa", " K M-P A", "KMP", "KMPAA", "0MPA", "")] == [
        "KMPA",
        "KMPA",
        "",
        "",
        "",
        "",
    ]


def test_a_bucket_fills_again_and_guesses_are_forgotten():
    now = [0.0]
    bucket = Bucket(2, 1, lambda: now[0])
    assert [bucket.take() for _ in range(3)] == [True, True, False]
    now[0] = 1.0
    assert bucket.take()
    guesses = Guesses(2, lambda: now[0])
    for _ in range(2):
        guesses.count("10.0.0.1")
    assert (guesses.may("10.0.0.1"), guesses.may("10.0.0.2")) == (False, True)
    assert "10.0.0.1" not in repr(vars(guesses))
    now[0] = 62.0
    assert guesses.may("10.0.0.1")


def test_an_agenda_has_every_step_with_its_notes_and_questions():
    modules = read_catalogue(NOTEBOOKS)
    steps = agenda.agenda(plan_for(Wish(programme="half-day"), modules).days[0])
    assert sum(step.minutes for step in steps) == 210
    assert [step.kind for step in steps].count("pause") == 1
    by_id = {step.id: step for step in steps}
    asked = agenda.questions(by_id["velkommen.hvem"], modules)
    assert asked
    assert all(question.choices for question in asked)
    assert "Sig:" in agenda.notes(by_id["velkommen.hvem"], modules)
    whole = agenda.agenda(plan_for(Wish(modules=tuple(module.id for module in modules)), modules).days[0])
    asked = [question for step in whole for question in agenda.questions(step, modules)]
    # the same scale before and after stands in two steps: it is one question with two rounds
    assert len({question.id for question in asked}) == len(set(asked)) < len(asked)
    assert any(question.size == 11 for question in asked)


class Workshop(RuleBasedStateMachine):
    """Whatever a facilitator presses, in whatever order."""

    def __init__(self):
        super().__init__()
        self.now = 0
        self.room = new_room("KMPA", "Prøve", STEPS, 0)
        self.answers = {}

    def take(self, event, *arguments):
        try:
            self.room = event(self.room, self.now, *arguments)
        except RefusedError:
            return

    @rule(name=st.sampled_from(EVENTS))
    def press(self, name):
        self.take(getattr(model, name))

    @rule(minutes=st.integers(0, 30))
    def wait(self, minutes):
        self.now += minutes * MINUTE

    @rule(minutes=st.sampled_from([-5, -1, 1, 5]))
    def extend(self, minutes):
        self.take(model.extend, minutes)

    @rule(index=st.integers(-1, 6))
    def go(self, index):
        self.take(model.go, index)

    @rule(steps=st.lists(st.integers(0, 6), min_size=1, max_size=3))
    def drop(self, steps):
        self.take(model.drop, tuple(steps))

    @rule(least=st.integers(0, 12))
    def least(self, least):
        self.take(model.set_least, least)

    @rule()
    def ask(self):
        self.take(model.ask, ASKED)

    @rule(to=st.sampled_from(["open", "closed", "revealed"]))
    def stage(self, to):
        self.take(model.stage, to)

    @rule(phone=st.integers(0, 7), value=st.none() | st.integers(-1, 12), number=st.integers(1, 2))
    def answer(self, phone, value, number):
        try:
            model.check_answer(self.room, ASKED.id, number, value)
        except RefusedError:
            return
        self.answers[number, phone] = value

    def values(self, question, number):
        return [value for (known, _), value in self.answers.items() if known == number]

    @invariant()
    def core_steps_stay(self):
        dropped = [self.room.steps[index] for index in self.room.dropped]
        assert all(not step.core and step.kind == "module" for step in dropped)
        assert self.room.at not in self.room.dropped

    @invariant()
    def the_end_is_the_sum(self):
        rest = sum(self.room.minutes(index) for index in self.room.rest()) * MINUTE
        assert self.room.end(self.now) == self.now + max(0, self.room.remaining(self.now)) + rest
        for proposal in model.proposals(self.room, self.now):
            assert model.drop(self.room, self.now, proposal.steps).end(self.now) == proposal.end

    @invariant()
    def few_answers_stay_hidden(self):
        asked = views.everybody(self.room, self.values, 8)["asked"]
        for number, told in enumerate(asked["rounds"] if asked else [], start=1):
            given = [value for value in self.values("", number) if value is not None]
            assert told["answered"] == len(self.values("", number)) <= 8
            if told["counts"] is not None:
                assert told["revealed"]
                assert sum(told["counts"]) == len(given) >= self.room.least >= 3

    @invariant()
    def it_survives_the_store(self):
        assert load(dump(self.room)) == self.room


Workshop.TestCase.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
TestWorkshop = Workshop.TestCase

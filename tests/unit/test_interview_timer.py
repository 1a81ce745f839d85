"""The interview timer without a browser: transitions, traits, and every kind of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import traitlets

from samtale import InterviewTimer, content
from samtale.exercises.interview_timer import model, widget

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "interview_timer.json").read_text(encoding="utf-8"))
STEPS = {
    "start": lambda plan, clock, step: model.start(clock, step["at"]),
    "pause": lambda plan, clock, step: model.pause(clock, step["at"]),
    "next": lambda plan, clock, step: model.next_phase(plan, clock, step["at"]),
    "previous": lambda plan, clock, step: model.previous_phase(plan, clock, step["at"]),
    "swap": lambda plan, clock, step: model.swap_roles(clock),
    "add": lambda plan, clock, step: model.add_minutes(plan, clock, step["number"]),
    "adopt": lambda plan, clock, step: model.adopt(clock, step["told"], step["at"], step.get("slack", 0)),
}


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["name"])
def test_vectors(case):
    clock = model.Clock()
    for step in case["steps"]:
        clock = STEPS[step["do"]](case["plan"], clock, step)
    remaining = model.remaining(case["plan"], clock, case["now"])
    assert model.report(clock, case["now"]) | {"remaining": remaining} == case["expected"]


class Wall:
    """A wall clock that moves when told."""

    time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += round(seconds * 1000)


@pytest.fixture
def wall(monkeypatch):
    wall = Wall()
    monkeypatch.setattr(widget, "now", wall)
    return wall


@pytest.mark.parametrize(
    ("preset", "minutes", "swaps"),
    [
        ("guiden", [30, 10], []),
        ("modul", [12, 3, 12, 3, 10], [2]),
        ("kort", [6, 6], [1]),
        ("ruder", [4] * 5, []),
        ("familietavle", [3, 12, 5, 5], []),
    ],
)
def test_presets(preset, minutes, swaps):
    timer = InterviewTimer(preset=preset)
    assert [phase["minutes"] for phase in timer.phases] == minutes
    assert [index for index, phase in enumerate(timer.phases) if phase["swap"]] == swaps
    assert timer.preset == preset
    assert timer.key == f"interview_timer.{preset}"


@pytest.mark.parametrize(
    ("preset", "offered"),
    [("kort", ["guiden", "modul", "kort"]), ("ruder", ["ruder", "familietavle"])],
)
def test_the_picker_offers_plans_of_the_same_use(preset, offered):
    assert [plan["id"] for plan in InterviewTimer(preset)._presets] == offered


def test_a_plan_of_ones_own_may_be_left_for_an_interview():
    timer = InterviewTimer(phases=[{"name": "Interview", "minutes": 12}])
    assert [plan["id"] for plan in timer._presets] == ["guiden", "modul", "kort"]


def test_the_module_plan_is_the_default_and_the_preset_may_stand_first():
    assert InterviewTimer().preset == "modul"
    assert InterviewTimer("kort").preset == "kort"


def test_own_phases_are_completed():
    timer = InterviewTimer(phases=[{"name": "Gå en tur", "minutes": 2.5}])
    assert timer.preset == ""
    assert timer.phases == [{"name": "Gå en tur", "minutes": 2.5, "role": "", "swap": False}]
    assert timer.remaining == 150


def test_a_whole_run_without_any_browser(wall):
    timer = InterviewTimer("kort", key="prøve")
    assert (timer.state, timer.remaining) == ("ready", 360)
    timer.start()
    wall.sleep(100.6)
    assert timer.remaining == 260
    timer.pause()
    assert (timer.state, timer.elapsed) == ("paused", 100)
    wall.sleep(1000)
    assert timer.remaining == 260
    timer.resume()
    wall.sleep(300)
    assert timer.remaining == -40
    timer.add_minutes(1)
    assert (timer.remaining, timer.added, timer.elapsed) == (20, 1, 400)
    timer.next_phase()
    assert (timer.phase, timer.state, timer.elapsed, timer.added, timer.swapped) == (1, "running", 0, 0, True)
    timer.swap_roles()
    assert timer.swapped is False
    timer.previous_phase()
    assert (timer.phase, timer.swapped) == (0, True)
    timer.next_phase()
    timer.next_phase()
    assert timer.state == "done"
    timer.reset()
    assert (timer.phase, timer.state, timer.elapsed, timer.swapped) == (0, "ready", 0, False)


def test_a_browser_that_opens_late_is_told_the_seconds_of_that_moment(wall):
    timer = InterviewTimer("kort")
    timer.start()
    wall.sleep(90)
    assert timer.get_state()["elapsed"] == 90
    assert timer.get_state("elapsed") == {"elapsed": 90}


def test_a_report_of_the_browser_moves_the_kernels_clock(wall):
    timer = InterviewTimer("kort")
    seen = []
    timer.observe(lambda change: seen.append((change["name"], change["new"])), ["state", "elapsed"])
    timer.set_state({"state": "running"})
    wall.sleep(5)
    timer.set_state({"elapsed": 7})
    assert seen == [("state", "running"), ("elapsed", 7)]
    wall.sleep(3)
    assert timer.remaining == 350
    timer.set_state({"phase": 1, "elapsed": 0, "swapped": True})
    wall.sleep(4)
    assert (timer.phase, timer.remaining) == (1, 356)


def test_a_browser_takes_up_its_own_plan_together_with_its_clock(wall):
    timer = InterviewTimer("modul")
    phases = model.phases(content.timer_presets()["kort"]["phases"])
    timer.set_state(
        {"preset": "kort", "phases": phases, "phase": 1, "state": "running", "elapsed": 30, "swapped": True}
    )
    wall.sleep(10)
    assert (timer.preset, timer.phase, timer.state, timer.remaining) == ("kort", 1, "running", 320)


def test_traits_set_by_hand_keep_the_clock_consistent(wall):
    timer = InterviewTimer("modul")
    timer.state = "running"
    wall.sleep(65)
    timer.state = "paused"
    assert (timer.elapsed, timer.remaining) == (65, 655)
    timer.phase = 2
    assert (timer.elapsed, timer.remaining) == (0, 720)


def test_a_new_plan_begins_anew(wall):
    timer = InterviewTimer("modul")
    timer.start()
    timer.next_phase()
    timer.preset = "kort"
    assert (len(timer.phases), timer.phase, timer.state) == (2, 0, "ready")
    timer.start()
    timer.phases = [{"name": "Kun én", "minutes": 1}]
    assert (timer.preset, timer.phase, timer.state, timer.remaining) == ("", 0, "ready", 60)


def test_a_timer_may_begin_in_the_middle(wall):
    timer = InterviewTimer("modul", phase=1, state="running", elapsed=30)
    wall.sleep(10)
    assert timer.remaining == 140


@pytest.mark.parametrize(
    ("phases", "says"),
    [
        ([], "at least one phase"),
        ([{"name": "X", "minutes": 0}], "minutes is 0, but allowed is more than 0 and at most 240 minutes"),
        ([{"name": "X", "minutes": 1000}], "minutes is 1000, but"),
        ([{"name": "X", "minutes": 240.5}], "at most 240"),
        ([{"name": "X", "minutes": -5}], "minutes is -5"),
        ([{"name": "X", "minutes": "12"}], "minutes is '12'"),
        ([{"name": "X", "minutes": True}], "minutes is True"),
        ([{"name": "X", "minutes": float("nan")}], "minutes is nan"),
        ([{"name": "X", "minutes": float("inf")}], "minutes is inf"),
        ([{"name": "X"}], "minutes is None"),
        ([{"name": "X", "minutes": 5}, {"minutes": 5}], "phase 2 lacks a name"),
        ([{"name": "  ", "minutes": 5}], "phase 1 lacks a name"),
        ([{"name": 7, "minutes": 5}], "phase 1 lacks a name"),
        ([{"name": "X", "minutes": 5, "role": 3}], "role is 3"),
        ([{"name": "X", "minutes": 5, "swap": "ja"}], "swap is 'ja'"),
        ([{"name": "X", "minutes": 5, "minuts": 6}], "does not know minuts; it takes minutes, name, role, swap"),
    ],
)
def test_bad_phases(phases, says):
    with pytest.raises(traitlets.TraitError, match=says):
        InterviewTimer(phases=phases)
    timer = InterviewTimer("kort")
    before = timer.phases
    with pytest.raises(traitlets.TraitError, match=says):
        timer.phases = phases
    assert timer.phases == before


@pytest.mark.parametrize(
    ("traits", "error", "says"),
    [
        ({"phases": "tolv"}, traitlets.TraitError, "phases"),
        ({"phases": [12]}, traitlets.TraitError, "phases"),
        ({"preset": "frokost"}, traitlets.TraitError, "no preset 'frokost'; there are guiden, modul, kort"),
        ({"preset": 3}, traitlets.TraitError, "preset"),
        ({"preset": ""}, traitlets.TraitError, "needs a preset or phases"),
        ({"preset": "kort", "phases": [{"name": "X", "minutes": 1}]}, traitlets.TraitError, "not both"),
        ({"preset": "kort", "phase": 2}, traitlets.TraitError, "no phase 2; the last one is 1"),
        ({"phase": -1}, traitlets.TraitError, "phase"),
        ({"elapsed": -1}, traitlets.TraitError, "elapsed"),
        ({"elapsed": "ti"}, traitlets.TraitError, "elapsed"),
        ({"preset": "kort", "added": -6}, traitlets.TraitError, "would last 0 minutes"),
        ({"added": 1000}, traitlets.TraitError, "would last 1012 minutes, but allowed"),
        ({"state": "sover"}, traitlets.TraitError, "state"),
        ({"swapped": "ja"}, traitlets.TraitError, "swapped"),
        ({"minutter": 12}, TypeError, "does not know minutter; it takes added, elapsed, key, phase, phases, preset"),
    ],
)
def test_bad_traits(traits, error, says):
    with pytest.raises(error, match=says):
        InterviewTimer(**traits)


@pytest.mark.parametrize("number", [1.5, "1", True, None, 300, -12])
def test_bad_minutes_to_add(number):
    timer = InterviewTimer("modul")
    with pytest.raises(traitlets.TraitError, match="minutes"):
        timer.add_minutes(number)
    assert timer.remaining == 720


def test_every_trait_explains_itself():
    traits = InterviewTimer.class_traits()
    assert [name for name in [*InterviewTimer.settable(), "_presets"] if not traits[name].help] == []

"""The interview timer as a widget."""

from __future__ import annotations

import time
from typing import Any

import traitlets

from samtale import content
from samtale.exercises.base import Exercise
from samtale.exercises.interview_timer import model

DEFAULT_PRESET = "modul"
INTERVIEW = "interview"
PLAN_TRAITS = ("preset", "phases")
CLOCK_TRAITS = ("phase", "state", "elapsed", "added", "swapped")


def now() -> int:
    """Return this machine's wall clock in milliseconds."""
    return round(time.time() * 1000)


class InterviewTimer(Exercise):
    """Keep the time of an interview in pairs; overtime counts up and ends nothing.

    Parameters
    ----------
    preset
        Id of a ready-made plan in `data/content/da/timers.yml`; ``"modul"`` when no phases are given.
    **traits
        Other traits by name, for example ``phases`` for a plan of your own.

    Examples
    --------
    >>> timer = InterviewTimer(phases=[{"name": "Interview", "minutes": 12, "role": "{a} spørger, {b} fortæller"}])
    >>> timer.add_minutes(1)
    >>> timer.remaining
    780
    """

    slice_name = "interview_timer"

    preset = traitlets.Unicode(
        DEFAULT_PRESET, help="Id of the ready-made plan, or empty when the phases are one's own."
    ).tag(sync=True)
    phases = traitlets.List(
        traitlets.Dict(),
        help="Phases in order: dicts with name, minutes and possibly role (with {a} and {b} for the two people) "
        "and swap (True when the two change roles as the phase begins).",
    ).tag(sync=True)
    phase = traitlets.Int(0, min=0, help="Index of the present phase, from 0.").tag(sync=True)
    state = traitlets.Enum(model.STATES, "ready", help="What the clock does: " + ", ".join(model.STATES) + ".").tag(
        sync=True
    )
    elapsed = traitlets.Int(
        0, min=0, help="Whole seconds that the present phase had run when a browser or a method last said so."
    ).tag(sync=True)
    added = traitlets.Int(0, help="Minutes added to the present phase, negative when taken away.").tag(sync=True)
    swapped = traitlets.Bool(False, help="True when the two have changed roles.").tag(sync=True)

    _presets = traitlets.List(traitlets.Dict(), help="Ready-made plans of the same use, for the picker.").tag(sync=True)
    _clock = model.Clock()  # what a comm that opens during construction finds

    def __init__(self, preset: str | None = None, **traits: Any) -> None:
        if preset and "phases" in traits:
            raise traitlets.TraitError("a timer takes a preset or phases, not both")
        if preset is None:
            preset = "" if "phases" in traits else DEFAULT_PRESET
        super().__init__(None, preset=preset, **traits)
        self._known = self._current()
        self._clock = model.adopt(model.Clock(), {name: self._known[name] for name in CLOCK_TRAITS}, now())
        self.observe(self._follow, list(self._known))

    @property
    def remaining(self) -> int:
        """Whole seconds left of the present phase at this moment; below zero is overtime."""
        return model.remaining(self.phases, self._clock, now())

    def start(self) -> None:
        """Let the clock run."""
        self._show(model.start(self._clock, now()))

    def pause(self) -> None:
        """Stop the clock for a while."""
        self._show(model.pause(self._clock, now()))

    def resume(self) -> None:
        """Let the clock run on after a pause."""
        self.start()

    def next_phase(self) -> None:
        """Go on with the next phase; after the last one all is done."""
        self._show(model.next_phase(self.phases, self._clock, now()))

    def previous_phase(self) -> None:
        """Begin the phase before again."""
        self._show(model.previous_phase(self.phases, self._clock, now()))

    def swap_roles(self) -> None:
        """Let the two change roles."""
        self._show(model.swap_roles(self._clock))

    def reset(self) -> None:
        """Go back to the beginning of the plan."""
        self._show(model.Clock())

    def add_minutes(self, number: int) -> None:
        """Make the present phase longer, or shorter with a negative number.

        Raises
        ------
        TraitError
            When the number is not whole or the phase would leave the allowed range.
        """
        if isinstance(number, bool) or not isinstance(number, int):
            raise traitlets.TraitError(f"add_minutes takes a whole number of minutes, not {number!r}")
        self._check_length(model.minutes(self.phases, self._clock) + number)
        self._show(model.add_minutes(self.phases, self._clock, number))

    @traitlets.default("key")
    def _default_key(self) -> str:
        return f"interview_timer.{self.preset or 'own'}"

    @traitlets.default("_presets")
    def _default_presets(self) -> list[dict[str, Any]]:
        known = content.timer_presets()
        use = known.get(self.preset, {}).get("use", INTERVIEW)
        alike = [plan for plan in known.values() if plan.get("use", INTERVIEW) == use]
        return [plan | {"phases": model.phases(plan["phases"])} for plan in alike]

    @traitlets.default("phases")
    def _default_phases(self) -> list[model.Phase]:
        if not self.preset:
            raise traitlets.TraitError("a timer needs a preset or phases")
        return model.phases(content.timer_presets()[self.preset]["phases"])

    @traitlets.validate("preset")
    def _known_preset(self, proposal: Any) -> str:
        name = proposal["value"]
        if name and name not in (known := content.timer_presets()):
            raise traitlets.TraitError(f"there is no preset {name!r}; there are {', '.join(known)}")
        return name

    @traitlets.validate("phases")
    def _complete_phases(self, proposal: Any) -> list[model.Phase]:
        try:
            return model.phases(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.validate("phase")
    def _existing_phase(self, proposal: Any) -> int:
        if proposal["value"] >= len(self.phases):
            raise traitlets.TraitError(f"there is no phase {proposal['value']}; the last one is {len(self.phases) - 1}")
        return proposal["value"]

    @traitlets.validate("added")
    def _sensible_length(self, proposal: Any) -> int:
        if self.phase < len(self.phases):
            self._check_length(self.phases[self.phase]["minutes"] + proposal["value"])
        return proposal["value"]

    def get_state(self, key: Any = None, drop_defaults: bool = False) -> dict[str, Any]:
        """Return the traits for a browser, with the seconds of this moment while the clock runs."""
        state = super().get_state(key, drop_defaults)
        if self._clock.state == "running" and "elapsed" in state:
            state["elapsed"] = model.report(self._clock, now())["elapsed"]
        return state

    @staticmethod
    def _check_length(minutes: float) -> None:
        if not model.allowed(minutes):
            raise traitlets.TraitError(f"the phase would last {minutes} minutes, but {model.ALLOWED}")

    def _current(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in (*PLAN_TRAITS, *CLOCK_TRAITS)}

    def _show(self, clock: model.Clock, **plan: Any) -> None:
        """Let the traits say what `clock` does, in one message to the browser."""
        self._clock = clock
        told = plan | model.report(clock, now())
        self._known = self._known | told
        with self.hold_sync(), self.hold_trait_notifications():
            for name, value in told.items():
                setattr(self, name, value)

    def _follow(self, _change: Any) -> None:
        """Follow traits set by a browser or by hand; a new plan begins anew unless a clock came with it."""
        changed = {name: value for name, value in self._current().items() if value != self._known[name]}
        if not changed:
            return
        plan = {name: changed.pop(name) for name in PLAN_TRAITS if name in changed}
        if plan.get("preset") and "phases" not in plan:
            plan["phases"] = self._default_phases()
        elif "phases" in plan and "preset" not in plan:
            plan["preset"] = ""
        self._show(model.adopt(self._clock, changed, now()) if changed else model.Clock(), **plan)

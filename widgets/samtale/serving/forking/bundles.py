"""What a browser gets of the widgets that a notebook left: exercises name their code, which it has as files."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from anywidget import AnyWidget

from samtale.paths import STATIC
from samtale.publishing import bundles
from samtale.serving.forking.recording import Recording

VIEW = "application/vnd.jupyter.widget-view+json"
REFERENCE = "IPY_MODEL_"
MANAGER = "widgets.js"  # of every widget that is no exercise
# the kernel keeps these as text; a page has them as files that the browser keeps
FILES = {"_esm", "_css"}
# what every widget has for a whole widget manager, and the exercises' own models do not ask for
MANAGED = {*AnyWidget.class_trait_names(sync=True), "_anywidget_id"}

State = dict[str, Any]


@cache
def _slices() -> dict[str, str]:
    """Return the exercises by the text of their module."""
    return {(STATIC / f"{name}.js").read_text("utf-8"): name for name in bundles.groups()}


def slice_of(widget: State) -> str | None:
    """Return which exercise a widget is; None for all others."""
    return _slices().get(widget["state"].get("_esm", ""))


def ran(recording: Recording, static: str) -> State:
    """Return what a page holds of a notebook that has run.

    Parameters
    ----------
    recording
        What it showed.
    static
        Address of the bundles, with a slash at the end.

    Returns
    -------
    dict
        ``exercises`` that stand alone, for which the page has models of its own, and all other ``widgets``, for
        which it fetches the whole widget manager; both by model id.
    """
    states = recording.states
    named = {model: name for model, widget in states.items() if (name := slice_of(widget))}
    words = {name: states[model]["state"].get("words", {}) for model, name in named.items()}
    alone = {model for model in named if _stands_alone(model, states)}
    exercises, widgets = {}, {}
    for model, widget in states.items():
        if name := named.get(model):
            state = _without_files(widget["state"], words[name])
            kept = {**widget, "slice": name, "state": state}
            (exercises if model in alone else widgets)[model] = _own(kept) if model in alone else kept
        elif not any(_layout(states[other]) == model for other in alone):
            widgets[model] = widget
    files = bundles.files(sorted(set(named.values())))
    return {"static": static, "files": files, "words": words, "exercises": exercises, "widgets": widgets}


def _without_files(state: State, words: State) -> State:
    """Return an exercise's state without its files, and without the words that stand once for all of its kind."""
    kept = {name: value for name, value in state.items() if name not in FILES}
    if kept.get("words") == words:
        del kept["words"]
    return kept


def _own(exercise: State) -> State:
    """Return what an exercise needs that is on its own."""
    state = exercise["state"]
    own = {name: value for name, value in state.items() if name not in MANAGED}
    classes = {"_dom_classes": state["_dom_classes"]} if state.get("_dom_classes") else {}
    return {"slice": exercise["slice"], "state": own | classes}


def _layout(widget: State) -> str:
    return str(widget["state"].get("layout")).removeprefix(REFERENCE)


def _stands_alone(model: str, states: State) -> bool:
    """Tell whether an exercise knows no other widget, is known to none, and looks as always."""
    widget = states[model]
    state = widget["state"]
    own = {name: value for name, value in state.items() if name not in MANAGED | FILES}
    if REFERENCE in json.dumps(own) or widget.get("buffers"):
        return False
    if state.get("tooltip") is not None or state.get("tabbable") is not None:
        return False
    layout = states.get(_layout(widget), {}).get("state", {})
    if any(value is not None for name, value in layout.items() if not name.startswith("_")):
        return False
    return not any(f"{REFERENCE}{model}" in _told(other["state"]) for other in states.values())


def _told(state: State) -> str:
    return json.dumps({name: value for name, value in state.items() if name not in FILES})


def first(recording: Recording, page: State) -> list[str]:
    """Return the modules, below the static address, that a page needs for what is likely to be seen first."""
    shown = [
        output["data"][VIEW]["model_id"]
        for _, outputs in sorted(recording.outputs.items())
        for output in outputs
        if VIEW in output.get("data", {})
    ]
    slices = [page["exercises"][model]["slice"] for model in shown[:2] if model in page["exercises"]]
    whole = [*bundles.named_by(STATIC / MANAGER), MANAGER] if page["widgets"] else []
    return ["page.js", *(f"parts/{name}" for name in bundles.modules(slices)), *whole]

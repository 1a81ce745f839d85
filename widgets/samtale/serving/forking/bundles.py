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
    """
    named = {model: name for model, widget in recording.states.items() if (name := slice_of(widget))}
    words = {name: recording.states[model]["state"].get("words", {}) for model, name in named.items()}
    light = all(_is_light(widget, model in named) for model, widget in recording.states.items())
    widgets = {}
    for model, widget in recording.states.items():
        if name := named.get(model):
            widgets[model] = {**widget, "slice": name, "state": _own(widget["state"], words[name], light=light)}
        elif not light:
            widgets[model] = widget
    files = bundles.files(sorted(set(named.values())))
    return {"static": static, "files": files, "words": words, "widgets": widgets, "light": light}


def _own(state: State, words: State, *, light: bool) -> State:
    """Return an exercise's state without its files, and without the words that stand once for all of its kind."""
    kept = {name: value for name, value in state.items() if name not in FILES}
    if kept.get("words") == words:
        del kept["words"]
    if not light:
        return kept
    own = {name: value for name, value in kept.items() if name not in MANAGED}
    return own | ({"_dom_classes": classes} if (classes := kept.get("_dom_classes")) else {})


def _is_light(widget: State, exercise: bool) -> bool:
    """Tell whether the exercises' own models are enough: an exercise alone, or a layout that says nothing."""
    state = widget["state"]
    if not exercise:
        said = [value for name, value in state.items() if not name.startswith("_")]
        return widget["model_name"] == "LayoutModel" and not any(value is not None for value in said)
    own = {name: value for name, value in state.items() if name not in MANAGED | FILES}
    plain = state.get("tooltip") is None and state.get("tabbable") is None
    return plain and REFERENCE not in json.dumps(own) and not widget.get("buffers")


def first(recording: Recording, page: State) -> list[str]:
    """Return the modules, below the static address, that a page needs for what is likely to be seen first."""
    if not page["light"]:
        return ["page.js", "widgets.js"]
    shown = [
        output["data"][VIEW]["model_id"]
        for _, outputs in sorted(recording.outputs.items())
        for output in outputs
        if VIEW in output.get("data", {})
    ]
    slices = [page["widgets"][model]["slice"] for model in shown[:2] if model in page["widgets"]]
    return ["page.js", *(f"parts/{name}" for name in bundles.modules(slices))]

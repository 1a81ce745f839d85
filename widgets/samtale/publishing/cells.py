"""Run a notebook's cells in this process and describe what they show."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from html import escape
from typing import Any

import anywidget
import ipywidgets as ipw
from nbformat import NotebookNode
from nbformat.v4 import new_output

from samtale import content
from samtale.exercises.base import Exercise

VIEW = "application/vnd.jupyter.widget-view+json"
# what a kernel and its widget manager need, and what a page has once
NOT_STATE = {*anywidget.AnyWidget().keys, "_esm", "_css", "words"}


class PublishError(ValueError):
    """The site cannot be made; the message says where and what to do, in the user's language."""


@dataclass
class Shown:
    """What a page's exercises need: their state, and the interface words of each kind of exercise."""

    exercises: list[dict[str, Any]] = field(default_factory=list)
    words: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, exercise: Exercise) -> str:
        """Keep an exercise; return its number on the page."""
        state = {trait: value for trait, value in exercise.get_state().items() if trait not in NOT_STATE}
        return self.put(exercise.slice_name, state, exercise.words)

    def put(self, name: str, state: dict[str, Any], words: dict[str, str]) -> str:
        """Keep the state of an exercise of the slice `name`; return its number on the page."""
        self.exercises.append({"slice": name, "state": state})
        self.words[name] = words
        return str(len(self.exercises) - 1)

    @property
    def first(self) -> list[str]:
        """The bundles of the exercises that are likely to be seen first."""
        return list(dict.fromkeys(exercise["slice"] for exercise in self.exercises[:2]))

    @property
    def slices(self) -> list[str]:
        """The bundles that the page loads."""
        return sorted(self.words)


def run(notebook: NotebookNode, name: str) -> Shown:
    """Run the code cells and put what each shows into its outputs.

    Parameters
    ----------
    notebook
        A module's notebook; its code cells get new outputs.
    name
        File name, for messages.

    Raises
    ------
    PublishError
        When a cell fails; the message names file, cell and error.
    """
    shown, names = Shown(), {}
    for number, cell in enumerate(notebook.cells, 1):
        if cell.cell_type == "code":
            try:
                value = _evaluate(cell.source, f"{name}, {cell.id}", names)
            except Exception as error:
                told = content.words("publish")["cell_failed"]
                raise PublishError(told.format(name=name, number=number, cell=cell.id, problem=error)) from error
            cell.outputs = _outputs(value, shown)
    return shown


def _evaluate(source: str, place: str, names: dict[str, Any]) -> Any:
    """Run a cell; return the value of its last line when that is an expression, as a notebook shows it."""
    tree = ast.parse(source, place)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, place, "exec"), names)
    return None if last is None else eval(compile(ast.Expression(last.value), place, "eval"), names)


def _outputs(value: Any, shown: Shown) -> list[NotebookNode]:
    if value is None:
        return []
    if isinstance(value, Exercise):
        return [new_output("display_data", {VIEW: {"model_id": shown.add(value)}})]
    if type(value).__name__ == "PrevalenceExplorer":  # by name: its class costs pandas, which other pages do not need
        from samtale.publishing.estimate import SLICE, estimate_state

        number = shown.put(SLICE, estimate_state(), content.words("prevalence"))
        return [new_output("display_data", {VIEW: {"model_id": number}})]
    if isinstance(value, ipw.HTML):
        return [new_output("display_data", {"text/html": value.value})]
    if hasattr(value, "_repr_html_"):
        return [new_output("display_data", {"text/html": value._repr_html_()})]
    return [new_output("display_data", {"text/html": f"<p>{escape(content.words('publish')['needs_python'])}</p>"})]

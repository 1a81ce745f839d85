"""From a plan to the steps that a room walks through, with notes and questions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import nbformat

from samtale import content
from samtale.programmes import Day
from samtale.programmes.sheet import name_of
from samtale.rooms.model import Question, Step
from samtale.serving.catalogue import Module
from samtale.serving.markdown import markdown_html

ASKS = re.compile(r'^(Scale|Poll)\("([^"]+)"\)', re.MULTILINE)
NOTES = "facilitator"


@dataclass(frozen=True)
class Cells:
    """What a notebook holds for one step."""

    notes: str
    questions: tuple[Question, ...]


def agenda(day: Day) -> tuple[Step, ...]:
    """Return the steps of a day, pauses and buffers among them."""
    steps: list[Step] = []
    for block in day.blocks:
        module, name = block.part.module, name_of(block)
        if module is None:
            steps.append(Step(f"{block.part.kind}-{len(steps)}", name, block.part.minutes, kind=block.part.kind))
        for slot in block.slots:
            steps.append(
                Step(
                    f"{module.slug}.{slot.step.id}" if module else slot.step.id,
                    slot.step.title,
                    slot.step.minutes,
                    core=slot.step.core,
                    group=slot.step.group,
                    block=name,
                    module=module.slug if module else "",
                    anchor=slot.step.id,
                )
            )
    return tuple(steps)


def questions(step: Step, modules: list[Module]) -> tuple[Question, ...]:
    """Return what a room can be asked in a step: the scales and polls of its exercises."""
    return _cells_of(step, modules).questions


def notes(step: Step, modules: list[Module]) -> str:
    """Return the facilitator's notes for a step as HTML."""
    return markdown_html(_cells_of(step, modules).notes)


def _cells_of(step: Step, modules: list[Module]) -> Cells:
    path = next((module.path for module in modules if module.slug == step.module), None)
    return _read(path).get(step.anchor, Cells("", ())) if path else Cells("", ())


@cache
def _read(path: Path) -> dict[str, Cells]:
    found: dict[str, Cells] = {}
    for cell in nbformat.read(path, as_version=4).cells:
        step = cell.metadata.get("samtale", {}).get("step", "")
        known = found.get(step, Cells("", ()))
        if NOTES in cell.metadata.get("tags", []):
            known = Cells(f"{known.notes}\n\n{cell.source}".strip(), known.questions)
        elif cell.cell_type == "code":
            asked = (question for kind, name in ASKS.findall(cell.source) for question in _asked(kind, name))
            known = Cells(
                known.notes, tuple({question.id: question for question in (*known.questions, *asked)}.values())
            )
        found[step] = known
    return found


def _asked(kind: str, name: str) -> list[Question]:
    slug = name.partition(".")[0]
    if kind == "Scale":
        told = content.item("scales", name)
        return [Question(name, told["question"], low=told.get("low", ""), high=told.get("high", ""))]
    told = content.item("polls", name)
    if told.get("most", 1) > 1:
        return []  # one tap, one answer
    choices = tuple(choice["text"] for choice in told["choices"])
    return [Question(f"{slug}.{told['id']}.{asked['id']}", asked["text"], choices) for asked in told["questions"]]

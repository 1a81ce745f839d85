"""Talks on paper: dialogues, transcripts, situations; and the estimate in words."""

from __future__ import annotations

from typing import Any

from samtale import content
from samtale.printing import gamebook
from samtale.printing.extras import Extras
from samtale.printing.sheet import MUTED, SMALL, Sheet

State = dict[str, Any]
COMPARE = {">=": "at_least", ">": "above", "<=": "at_most", "<": "below"}


def dialogue(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write a dialogue as numbered places; why a choice moved the trust stands among the answers."""
    say, book = content.words("printing"), gamebook.read(state["key"])
    sheet.paragraph(say["trust_begins"].format(trust=book.trust))
    for number, place in enumerate(book.places, 1):
        sheet.need(20 + 7 * len(place.choices))
        sheet.text_block(str(number), 11, bold=True)
        for who, text in place.lines:
            sheet.text_block(f"__{text}__" if who == "scene" else text)
        for choice in place.choices:
            told = say["go_on_trust" if choice.trust else "go_on"]
            target = book.number(choice.to) if choice.to in {one.name for one in book.places} else number
            sheet.boxes([told.format(text=choice.text, number=target, trust=f"{choice.trust:+d}")])
        for name, compare, value, target in place.guards:
            sheet.text_block(
                say["if_so"].format(
                    what=say[name], how=say[COMPARE[compare]].format(value=value), number=book.number(target)
                )
            )
        if place.to and place.to != gamebook.END:
            sheet.text_block(say["else_go" if place.guards else "go"].format(number=book.number(place.to)))
        if place.ending:
            sheet.text_block(say["the_end"], SMALL, colour=MUTED)
        sheet.ln(3)
    whys = [f"**{choice.text}** {choice.why}" for place in book.places for choice in place.choices if choice.why]
    extras.answers.add(book.title, whys)


def strip(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write a talk turn by turn with room for a mark; the key stands among the answers."""
    say, words = content.words("printing"), content.words("turn_strip")
    sheet.text_block(say["marks"].format(marks=" · ".join(words[f"tag_{tag}"] for tag in state["tags"])))
    sheet.ln(2)
    sheet.grid(
        [say["who"], say["said"], say["mark"]], [[turn["who"], turn["text"], ""] for turn in state["turns"]], [1, 6, 3]
    )
    told = [
        f"**{turn['text']}** {', '.join(words[f'tag_{tag}'] for tag in turn['key'])}. {turn['why']}"
        for turn in state["turns"]
        if turn["key"]
    ]
    extras.answers.add(state["title"], told)


def practice(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write situations with lines for one's own words; three model lines each stand among the answers."""
    for one in state["situations"]:
        sheet.need(60)
        sheet.text_block(one["title"], 11, bold=True)
        sheet.text_block(one["situation"])
        for turn in one["turns"]:
            sheet.text_block(f"»{turn['text']}«", indent=4)
        sheet.writing_lines(2)
        extras.answers.add(one["title"], [model["text"] for model in one["models"]])


def estimates(sheet: Sheet) -> None:
    """Write the estimates of the newest stored year, at a design effect of 2, each with its source."""
    from samtale.publishing.book.numbers import newest  # pandas: only for the module on numbers

    sheet.listed(newest())

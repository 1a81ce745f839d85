"""Every kind of exercise on paper: from what the exercise shows on a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samtale import content
from samtale.printing import boards, talks
from samtale.printing.extras import Extras
from samtale.printing.sheet import Sheet

State = dict[str, Any]
Paper = Callable[[Sheet, State, Extras], None]


def cards(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write cut-out cards of a deck."""
    told = [
        (family["title"], card["text"], card.get("hint", ""))
        for family in state["families"]
        for card in family["cards"]
    ]
    extras.deck.add(state["title"], told)
    sheet.paragraph(content.words("printing")["cards_follow"].format(count=len(told)))


def note(sheet: Sheet, state: State, _: Extras) -> None:
    """Write questions with lines to write on."""
    for prompt in state["prompts"]:
        sheet.field(prompt["label"], prompt.get("hint", ""), prompt.get("rows", 3))


def scale(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw 0 to 10, once, or before and after."""
    for _time in range(2 if state.get("mode") == "before_after" else 1):
        boards.scale(sheet, state["question"], state["low"], state["high"], state.get("hint", ""))


def guess(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write a number to guess; what it is stands among the answers."""
    sheet.text_block(state["question"], 11, bold=True)
    sheet.boxes(str(step) for step in state["steps"])
    extras.answers.add(state["question"], [state["reveal"]])


def sort(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write cards to lay into piles or in order, and the headings of the piles."""
    piles = {pile["id"]: pile["title"] for pile in state["piles"]}
    if piles:
        sheet.text_block(content.words("printing")["piles"].format(piles=" · ".join(piles.values())))
    keyed = [card for card in state["cards"] if card.get("key") or card.get("why")]
    extras.answers.add(
        state["title"],
        [
            f"**{card['text']}** {', '.join(piles.get(pile, pile) for pile in card['key'])}. {card['why']}"
            for card in keyed
        ],
    )
    heads = [("", title, "") for title in piles.values()]
    extras.deck.add(state["title"], [*heads, *(("", card["text"], "") for card in state["cards"])])
    sheet.paragraph(content.words("printing")["cards_follow"].format(count=len(state["cards"])))


def quiz(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write claims to tick; what holds stands among the answers, with source and date."""
    say = content.words("printing")
    for question in state["questions"]:
        sheet.need(24)
        sheet.text_block(question["claim"], 10.5, bold=True)
        sheet.boxes([say["quiz_choices"]])
    lines = []
    for question in state["questions"]:
        checked = say["checked"].format(date=".".join(reversed(question["checked_on"].split("-"))))
        dated = f" {checked}" if question["checked_on"] else ""
        lines.append(
            f"**{question['claim']}** {question['now']} {say['source'].format(source=question['source'])}{dated}"
        )
    extras.answers.add(state["title"], lines)


def poll(sheet: Sheet, state: State, _: Extras) -> None:
    """Write a question to the room, and a table to count hands."""
    say = content.words("printing")
    choices, questions = ([one["text"] for one in state[name]] for name in ("choices", "questions"))
    if len(questions) == 1:
        sheet.text_block(questions[0], 11, bold=True)
        sheet.grid([say["choice"], say["hands"]], [[choice, ""] for choice in choices], [3, 1])
    else:
        sheet.grid(
            [say["hands"], *choices],
            [[question, *[""] * len(choices)] for question in questions],
            [5, *[2] * len(choices)],
        )


def pad(sheet: Sheet, state: State, _: Extras) -> None:
    """Write a tally of what one hears, in two rounds."""
    say, words = content.words("printing"), content.words("observer_pad")
    header = [say["heard"], words["round"].format(number=1), words["round"].format(number=2)]
    sheet.grid(header, [[f"{words[f'kind_{kind}']}\n ", "", ""] for kind in state["kinds"]], [2, 3, 3])


def timer(sheet: Sheet, state: State, _: Extras) -> None:
    """Write the phases with their minutes: any clock will do."""
    say = content.words("printing")
    people = {"a": "A", "b": "B"}
    rows = [[phase["name"], str(phase["minutes"]), phase["role"].format(**people)] for phase in state["phases"]]
    sheet.grid([say["phase"], say["minutes"], say["role"]], rows, [3, 1, 4])


def four_panes(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw the board of four panes."""
    words = content.words("four_panes")
    sheet.text_block("   ".join(f"{voice['sign']} {voice['title']}" for voice in state["voices"]))
    boards.panes(sheet, [words[f"pane_{name}"] for name in ("concerns", "hopes", "resources", "steps")])


def balance(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw what speaks for and against, side by side."""
    words = content.words("balance")
    sheet.paragraph(f"**{state['dilemma']}**")
    sheet.paragraph(state["question"])
    boards.panes(sheet, [words["pane_pros"], words["pane_cons"]])


def pane_board(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw a board of free panes."""
    boards.panes(sheet, [pane["title"] for pane in state["panes"]])


def mind_map(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw a subject in the middle and its branches."""
    boards.branches(sheet, "", [starter["title"] for starter in state["starters"]])


def network(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw people in rings around one."""
    words = content.words("network_map")
    boards.rings(sheet, state["person"], [words[f"ring_{name}"] for name in ("close", "near", "far")])


def life(sheet: Sheet, state: State, _: Extras) -> None:
    """Draw the areas of a life."""
    boards.panes(sheet, [area["title"] for area in state["areas"]])


def dials(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write three lists to combine, and lines for the guesses."""
    options = [[option["text"] for option in dial["options"]] for dial in state["dials"]]
    rows = [[column[row] if row < len(column) else "" for column in options] for row in range(max(map(len, options)))]
    sheet.grid([dial["title"] for dial in state["dials"]], rows, [1] * len(options))
    for number in range(1, 4):
        sheet.field(content.words("printing")["guess"].format(number=number), rows=2)
    extras.answers.add(state["title"], [state["point"]])


def lever(sheet: Sheet, state: State, _: Extras) -> None:
    """Write what the model of the lever says; it needs no picture."""
    sheet.listed(state["reading"])


def decision(sheet: Sheet, state: State, _: Extras) -> None:
    """Write the questions of a way, each with where its answers lead."""
    numbers = {step["id"]: number for number, step in enumerate(state["steps"], 1)}
    say = content.words("printing")
    for step in state["steps"]:
        sheet.need(24)
        sheet.text_block(f"{numbers[step['id']]}. {step['question']}", 10.5, bold=True)
        if step["hint"]:
            sheet.text_block(step["hint"])
        sheet.boxes(
            say["go_on"].format(text=option["text"], number=numbers[option["to"]]) for option in step["options"]
        )
        sheet.listed(step["end"])


def consent(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write kinds of help by age, with room for a guess."""
    say = content.words("printing")
    header = [say["help"], say["age"], say["who_says_yes"]]
    ages = say["ages"]
    rows = [[band["help"], ages.format(first=band["from_age"], last=band["to_age"]), ""] for band in state["bands"]]
    sheet.grid(header, rows, [3, 2, 4])
    lines = [
        f"**{row[0]}, {row[1]}** {state['rules'][band['rule']]['now']}"
        for row, band in zip(rows, state["bands"], strict=True)
    ]
    extras.answers.add(state["title"], [*lines, content.words("law")["no_advice"]])


def places(sheet: Sheet, state: State, _: Extras) -> None:
    """Write places to go to."""
    say = content.words("printing")
    rows = [[link["name"], link["note"], link["address"]] for link in state["links"]]
    sheet.grid([say["place"], say["what"], say["address"]], rows, [3, 5, 3])


def plan(sheet: Sheet, state: State, _: Extras) -> None:
    """Write a plan for the next talk."""
    for step in state["steps"]:
        sheet.field(f"{step['title']}: {step['prompt']}", step.get("hint", ""), 2)
        sheet.boxes(step.get("choices", []))
    sheet.listed(state["questions"])


def sample(sheet: Sheet, state: State, extras: Extras) -> None:
    """Write what four young people say, with lines for an answer."""
    name = "A" if state["moment"] == "before" else "B"
    for line in state["sets"][name]:
        sheet.field(f"{line['who']} »{line['text']}«", rows=2)
    extras.answers.add(state["title"], [f"**{one['name']}** {one['text']}" for one in state["criteria"]])


def numbers(sheet: Sheet, state: State, _: Extras) -> None:
    """Write the estimate as sentences: shares, bases and their ranges."""
    talks.estimates(sheet)


PAPERS: dict[str, Paper] = {
    "balance": balance,
    "brain_balance": lever,
    "card_sort": sort,
    "consent_timeline": consent,
    "conversation_plan": plan,
    "decision_guide": decision,
    "dialogue_player": talks.dialogue,
    "effect_dials": dials,
    "estimate_view": numbers,
    "four_panes": four_panes,
    "interview_timer": timer,
    "learning_sample": sample,
    "life_areas": life,
    "link_table": places,
    "mind_map": mind_map,
    "network_map": network,
    "number_guess": guess,
    "observer_pad": pad,
    "pane_board": pane_board,
    "poll": poll,
    "practice_line": talks.practice,
    "private_note": note,
    "question_cards": cards,
    "quiz": quiz,
    "scale": scale,
    "turn_strip": talks.strip,
}

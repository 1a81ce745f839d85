"""The menus: what each choice is called, with the mark of every number in it."""

from __future__ import annotations

from samtale import content
from samtale.prevalence.estimate import GUIDE
from samtale.prevalence.explorer.choices import DEFFS, LEVELS, ONE_BASE, SPREADS, WORDS, Tables
from samtale.prevalence.intervals import METHODS
from samtale.prevalence.marks import SHAPES
from samtale.prevalence.sentence import danish, percent, span

Options = list[tuple[str, object]]


def menus(tables: Tables) -> dict[str, Options]:
    """Return the options of each choice as pairs of label and value."""
    say = content.words("prevalence")
    return {
        "rate": [*_rates(tables, say), *_counts(tables, say), (f"{SHAPES['guide_claim']} {say['rate_words']}", WORDS)],
        "base": _bases(tables, say),
        "base_to": [(say["base_to_none"], ONE_BASE), *_bases(tables, say)],
        "deff": [(say[f"deff_{deff:g}"], deff) for deff in DEFFS],
        "level": [(say["level_text"].format(level=f"{100 * level:g}"), level) for level in LEVELS],
        "method": [(say[f"method_{name}"], name) for name in METHODS],
        "spread": [
            (say["spread_text" if spread else "spread_none"].format(tau=danish(spread, 1)), spread)
            for spread in SPREADS
        ],
    }


def _rates(tables: Tables, say: dict[str, str]) -> Options:
    return [
        (
            f"{SHAPES[row['status']]} "
            + say[f"rate_{name}"].format(share=percent(row["share"]), x=danish(row["x"]), n=danish(row["n"])),
            name,
        )
        for name, row in tables.rates.iterrows()
    ]


def _counts(tables: Tables, say: dict[str, str]) -> Options:
    return [
        (f"{SHAPES[row['status']]} {say[f'rate_{name}'].format(count=span(row['count_low'], row['count_high']))}", name)
        for name, row in tables.counts.iterrows()
    ]


def _bases(tables: Tables, say: dict[str, str]) -> Options:
    """Return the bases, the newest (or the guide's own) first."""
    return [
        (
            f"{SHAPES[row['base_status']]} "
            + say["base_guide" if name == GUIDE else "base_year"].format(
                year=row["year"], population=danish(row["population"])
            ),
            name,
        )
        for name, row in tables.bases.iloc[::-1].iterrows()
    ]

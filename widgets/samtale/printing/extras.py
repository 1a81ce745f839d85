"""What a module's sheets leave for pages of their own: cards to cut out, and answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from samtale.printing.answers import Answers
from samtale.printing.cards import Deck


@dataclass
class Extras:
    """Cards and answers of one module."""

    deck: Deck = field(default_factory=Deck)
    answers: Answers = field(default_factory=Answers)

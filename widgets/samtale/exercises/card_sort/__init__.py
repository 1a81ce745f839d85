"""Cards to lay into piles or to put in order, alone and then beside a partner and a key."""

from samtale.exercises.card_sort.widget import CardSort

__all__ = ["CardSort"]

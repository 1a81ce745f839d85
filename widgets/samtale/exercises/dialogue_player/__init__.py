"""A branching dialogue, played turn by turn."""

from samtale.exercises.dialogue_player.widget import DialoguePlayer

__all__ = ["DialoguePlayer"]

"""A talk turn by turn, to tag alone, with a partner and against one possible reading."""

from samtale.exercises.turn_strip.widget import TurnStrip

__all__ = ["TurnStrip"]

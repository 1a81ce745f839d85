"""A quiz of dated claims: guess, say how sure, then see the rule of today with its source."""

from samtale.exercises.quiz.widget import Quiz

__all__ = ["Quiz"]

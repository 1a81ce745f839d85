"""Guess a number before it is shown."""

from samtale.exercises.number_guess.widget import NumberGuess

__all__ = ["NumberGuess"]

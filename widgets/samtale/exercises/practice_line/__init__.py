"""Write a line, get one remark, try again."""

from samtale.exercises.practice_line.widget import PracticeLine

__all__ = ["PracticeLine"]

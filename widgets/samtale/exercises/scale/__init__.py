"""A 0–10 scale with eleven stops."""

from samtale.exercises.scale.widget import Scale

__all__ = ["Scale"]

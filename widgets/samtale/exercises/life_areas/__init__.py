"""A whole life in one picture: areas that fill, ripples between them, and good reasons before any worry."""

from samtale.exercises.life_areas.widget import LifeAreas

__all__ = ["LifeAreas"]

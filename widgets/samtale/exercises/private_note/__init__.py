"""Prompts with private text fields."""

from samtale.exercises.private_note.widget import PrivateNote

__all__ = ["PrivateNote"]

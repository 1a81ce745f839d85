"""Four panes (LØFT): concerns, hopes, resources and next steps, each note with a voice."""

from samtale.exercises.four_panes.widget import FourPanes

__all__ = ["FourPanes"]

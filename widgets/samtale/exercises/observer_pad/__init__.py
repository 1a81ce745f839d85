"""Counts and talk time for the one who listens: two rounds beside each other."""

from samtale.exercises.observer_pad.widget import ObserverPad

__all__ = ["ObserverPad"]

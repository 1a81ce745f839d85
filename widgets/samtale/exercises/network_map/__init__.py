"""A map of the people around one person: rings from near to far, and marks."""

from samtale.exercises.network_map.widget import NetworkMap

__all__ = ["NetworkMap"]

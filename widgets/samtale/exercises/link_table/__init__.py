"""The places that the guide points to, each with its state and date, and a list of one's own."""

from samtale.exercises.link_table.widget import LinkTable

__all__ = ["LinkTable"]

"""Ask the room: one's own answer, counted hands, and a histogram when the room is large enough."""

from samtale.exercises.poll.widget import Poll

__all__ = ["Poll"]

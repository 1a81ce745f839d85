"""A mind map whose outline is the model: a topic, branches and twigs in the speaker's own words."""

from samtale.exercises.mind_map.widget import MindMap

__all__ = ["MindMap"]

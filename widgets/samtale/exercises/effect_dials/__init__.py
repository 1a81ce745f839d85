"""Three dials, substance, mind and place: turn one at a time, and guess in words what changes."""

from samtale.exercises.effect_dials.widget import EffectDials

__all__ = ["EffectDials"]

"""An own simplified lever: use on one side, the body's counterweight on the other. A model, no measurement."""

from samtale.exercises.brain_balance.widget import BrainBalance

__all__ = ["BrainBalance"]

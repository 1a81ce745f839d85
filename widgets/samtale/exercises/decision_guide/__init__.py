"""A guide through a decision, question by question: an aid to thinking that never decides."""

from samtale.exercises.decision_guide.widget import DecisionGuide

__all__ = ["DecisionGuide"]

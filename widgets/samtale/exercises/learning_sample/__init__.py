"""The measure of learning: four replies before, four after, read by two colleagues who cannot tell which is which."""

from samtale.exercises.learning_sample.widget import LearningSample

__all__ = ["LearningSample"]
